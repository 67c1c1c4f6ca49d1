import { describe, expect, it } from '@jest/globals';
import { fitLogistic } from '../../src/search/evaluation/logisticModel.ts';
import { likelihoodUnder } from '../../src/search/ranking/likelihood.ts';
import { judgeConfidence, withoutLevel } from '../../src/search/ranking/judgeConfidence.ts';
import type { Evidence } from '../../src/search/ranking/judgeConfidence.ts';

describe('how certain a first answer is', () => {
  it.each([
    ['Cấp lại thẻ căn cước (thực hiện tại cấp tỉnh)', 'Cấp lại thẻ căn cước (thực hiện tại cấp trung ương)', true],
    [
      'Cấp thẻ tạm trú cho người nước ngoài tại Công an cấp tỉnh',
      'Cấp thẻ tạm trú cho người nước ngoài tại Cục Quản lý xuất nhập cảnh, Bộ Công an',
      true,
    ],
    ['Chuyển hình thức giao đất, cho thuê đất.', 'Chuyển hình thức giao đất, cho thuê đất', true],
    ['Cấp lại thẻ căn cước (thực hiện tại cấp tỉnh)', 'Cấp đổi thẻ căn cước (thực hiện tại cấp tỉnh)', false],
    ['Đăng ký kết hôn', 'Đăng ký kết hôn có yếu tố nước ngoài', false],
  ])('%s, %s', (first, second, isSame) => {
    expect(withoutLevel(first) === withoutLevel(second)).toBe(isSame);
  });

  it('is never certain where many fit as well, for then no object was named', () => {
    const named: Evidence = { alone: 1, coverage: 1, agreement: 1, likeness: 0.9, answerable: 1, notice: 0 };
    expect([judgeConfidence(named), judgeConfidence({ ...named, alone: 1 / 4 }), judgeConfidence({ ...named, alone: 1 / 5 })]).toEqual([
      'sure',
      'sure',
      'unsure',
    ]);
    expect([judgeConfidence({ ...named, coverage: 0, likeness: 0, answerable: -1 }), judgeConfidence(null)]).toEqual([
      'nothing',
      'nothing',
    ]);
  });

  it('learns the share of right answers for each kind of evidence', () => {
    const cases = (evidence: number, right: number, wrong: number) =>
      [true, false].flatMap((isRight) => Array.from({ length: isRight ? right : wrong }, () => ({ evidence: [evidence], isRight })));
    const weights = fitLogistic([...cases(0, 100, 300), ...cases(1, 360, 40)]);
    expect(likelihoodUnder(weights, [0])).toBeCloseTo(0.25, 1);
    expect(likelihoodUnder(weights, [1])).toBeCloseTo(0.9, 1);
  });
});
