import { describe, expect, it } from '@jest/globals';
import { NO_EDITED_WORDS } from '../../src/words/editedWords.ts';
import type { EditedEntry } from '../../src/words/editedWords.ts';
import { mergeWords } from '../../src/words/mergeWords.ts';
import { aliasKey, noticeKey, phraseKey } from '../../src/words/wordKeys.ts';
import type { AliasEntry, WordData } from '../../src/words/wordData.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';

const alias = (says: string, means: string): AliasEntry => ({ says, means: [means], kind: 'adds' });
const BUNDLED: WordData = { ...NO_WORDS, aliases: [alias('sổ đỏ', 'giấy chứng nhận'), alias('hộ khẩu', 'thường trú')] };

type State = EditedEntry<AliasEntry>['state'];
const said = (state: State, says: string, means: string): EditedEntry<AliasEntry> => ({
  key: aliasKey({ says }),
  state,
  entry: alias(says, means),
});

describe('the words that search uses', () => {
  it.each<[string, EditedEntry<AliasEntry>[], string[]]>([
    ['the bundled ones where nobody said anything', [], ['sổ đỏ: giấy chứng nhận', 'hộ khẩu: thường trú']],
    [
      'an approved change in place of the bundled one',
      [said('used', 'sổ đỏ', 'quyền sử dụng đất')],
      ['sổ đỏ: quyền sử dụng đất', 'hộ khẩu: thường trú'],
    ],
    ['without what was switched off', [said('unused', 'sổ đỏ', 'giấy chứng nhận')], ['hộ khẩu: thường trú']],
    [
      'the bundled one while a change is only proposed',
      [said('proposed', 'sổ đỏ', 'quyền sử dụng đất')],
      ['sổ đỏ: giấy chứng nhận', 'hộ khẩu: thường trú'],
    ],
    [
      'what editors added, behind the others',
      [said('used', 'bằng lái', 'giấy phép lái xe')],
      ['sổ đỏ: giấy chứng nhận', 'hộ khẩu: thường trú', 'bằng lái: giấy phép lái xe'],
    ],
    [
      'nothing of what is proposed or no longer used',
      [said('proposed', 'bằng lái', 'x'), said('unused', 'cà vẹt', 'y')],
      ['sổ đỏ: giấy chứng nhận', 'hộ khẩu: thường trú'],
    ],
    [
      'the same in another case and normal form',
      [said('used', 'SỔ ĐỎ'.normalize('NFD'), 'đất')],
      [`${'SỔ ĐỎ'.normalize('NFD')}: đất`, 'hộ khẩu: thường trú'],
    ],
  ])('are %s', (_what, aliases, expected) => {
    const words = mergeWords(BUNDLED, { ...NO_EDITED_WORDS, aliases });
    expect(words.aliases.map(({ says, means }) => `${says}: ${means[0]}`)).toEqual(expected);
  });

  it('replace all bundled phrases of a family at once, and add those of editors to them', () => {
    const phrases = [
      { name: 'Đăng ký khai sinh', codes: ['1.001193'], phrases: ['làm khai sinh'] },
      { name: 'Thủ tục đăng ký khai sinh', codes: [], phrases: ['giấy tờ cho bé'] },
      { name: 'Đăng ký kết hôn', codes: ['1.000894'], phrases: ['làm giấy cưới'] },
    ];
    const [birth] = phrases;
    const changed = { key: phraseKey(birth!), state: 'used' as const, entry: { ...birth!, phrases: ['khai sinh cho con'] } };
    const added = { key: `${phraseKey(birth!)} + con mới đẻ`, state: 'used' as const, entry: { ...birth!, phrases: ['con mới đẻ'] } };
    const words = mergeWords({ ...NO_WORDS, phrases }, { ...NO_EDITED_WORDS, phrases: [added, changed] });
    expect(words.phrases.map((entry) => entry.phrases)).toEqual([['khai sinh cho con'], ['làm giấy cưới'], ['con mới đẻ']]);
    expect(mergeWords({ ...NO_WORDS, phrases }, { ...NO_EDITED_WORDS, phrases: [{ ...changed, state: 'unused' }] }).phrases).toEqual([
      phrases[2],
    ]);
  });

  it('know a notice by the first words that it answers', () => {
    const notices = [{ says: ['ly hôn', 'ly dị'], notice: { vi: 'Tòa án', en: 'The court' } }];
    const entry = { says: ['Ly hôn', 'bỏ chồng'], notice: { vi: 'Ra Tòa án', en: 'Go to court' } };
    const words = mergeWords({ ...NO_WORDS, notices }, { ...NO_EDITED_WORDS, notices: [{ key: noticeKey(entry), state: 'used', entry }] });
    expect(words.notices).toEqual([entry]);
  });

  it('stay the same objects where nobody touched them, and keep fillers and abbreviations', () => {
    const bundled = { ...BUNDLED, fillers: [{ says: ['xin hỏi'], weight: 0.1 }], abbreviations: { BHXH: 'bảo hiểm xã hội' } };
    const words = mergeWords(bundled, { ...NO_EDITED_WORDS, aliases: [said('used', 'sổ đỏ', 'đất')] });
    expect(words.aliases[1]).toBe(bundled.aliases[1]);
    expect(words.phrases).toBe(bundled.phrases);
    expect([words.fillers, words.abbreviations]).toEqual([bundled.fillers, bundled.abbreviations]);
  });
});
