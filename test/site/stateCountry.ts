import type { ApiDeps } from '../../src/api/deps.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { HA_NOI } from '../factories/lawBook.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry, FULL_TEXT } from '../factories/smallCountry.ts';

/** The small country, with the states that it lacks: temporary, coming, dropped and corrected procedures. */
export async function aStateCountry(deps: Partial<ApiDeps> = {}): Promise<ServedCatalogue> {
  const served = await aSmallCountry(deps);
  await served.announce({
    number: '901/QĐ-BTP',
    issuedOn: '2026-06-02',
    effectiveFrom: '2026-06-12',
    lines: [
      { code: '1.000100', name: 'Hỗ trợ tạm thời', levels: ['commune'], effectiveUntil: '2026-12-31', content: FULL_TEXT },
      { code: '1.000101', name: 'Thủ tục sẽ đổi lệ phí', levels: ['commune'], competentAuthorities: [HA_NOI], content: FULL_TEXT },
      { code: '1.000103', name: 'Thủ tục Hà Nội không áp dụng', levels: ['commune'], content: FULL_TEXT },
    ],
  });
  await served.announce({
    number: '902/QĐ-BTP',
    issuedOn: '2026-06-03',
    effectiveFrom: '2026-11-01',
    lines: [
      {
        kind: 'amended',
        code: '1.000101',
        name: 'Thủ tục sẽ đổi lệ phí',
        levels: ['commune'],
        changedParts: ['fees'],
        content: { ...FULL_TEXT, channels: FULL_TEXT.channels.map((channel) => ({ ...channel, fees: [] })) },
      },
      { code: '1.000102', name: 'Thủ tục chưa có hiệu lực', levels: ['commune'], content: FULL_TEXT },
    ],
  });
  await served.announce({
    by: HA_NOI,
    number: '903/QĐ-UBND',
    issuedOn: '2026-06-04',
    effectiveFrom: '2026-06-10',
    lines: [{ kind: 'abolished', code: '1.000103', place: { code: '01', name: 'Thành phố Hà Nội' }, content: EMPTY_CONTENT }],
  });
  await served.announce({
    number: '904/QĐ-BTP',
    issuedOn: '2026-06-05',
    effectiveFrom: '2026-06-06',
    lines: [{ kind: 'abolished', code: '3.000001' }],
  });
  return served;
}
