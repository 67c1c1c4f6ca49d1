import { checkLineContent } from '../../../../src/domain/check/lineContent.ts';
import type { CheckTable } from './checkTable.ts';
import { A, abolished, amended, B, fresh, sound, WHOLE } from './soundDrafts.ts';

const online = (line: object, effectiveFrom = '2026-10-01') => ({
  lines: [
    fresh({
      effectiveFrom,
      content: { ...WHOLE, channels: WHOLE.channels.map((channel) => ({ ...channel, kind: 'online' as const })) },
      ...line,
    }),
  ],
});

export const table: CheckTable = {
  check: checkLineContent,
  rows: [
    { rule: 'a whole text', draft: { lines: [amended(), fresh()] }, finds: [] },
    { rule: 'an ending has no text', draft: { lines: [abolished(A)] }, finds: [] },
    {
      rule: 'a text without its dossier',
      draft: { lines: [amended({ content: { ...WHOLE, dossierSets: null } })] },
      finds: ['PART_MISSING lines.0.content'],
    },
    { rule: 'a text for nobody', draft: { lines: [amended({ audience: [] })] }, finds: ['PART_MISSING lines.0.content'] },
    {
      rule: "a text of the nation's needs none of its own",
      draft: { lines: [amended({ contentFrom: 'national', content: null })] },
      finds: [],
    },
    { rule: 'a text carried on that was not loaded', draft: { lines: [sound({ code: B, kind: 'reinstated', content: null })] }, finds: [] },
    {
      rule: 'an amendment names what it changes',
      draft: { lines: [amended({ changedParts: [] })] },
      finds: ['CHANGED_PARTS_NOT_NAMED lines.0.changedParts'],
    },
    {
      rule: 'and by which documents',
      draft: { lines: [amended({ amendingDocuments: [] })] },
      finds: ['AMENDING_DOCUMENTS_NOT_NAMED lines.0.amendingDocuments'],
    },
    {
      rule: 'but not where only names of places change',
      draft: { lines: [amended({ changedParts: [], amendingDocuments: [], isBoundaryIndependent: true })] },
      finds: [],
    },
    {
      rule: 'levels 1-4 before 15 August 2022',
      draft: { issuedOn: '2022-01-03', ...online({ onlineLevel: 'level3' }, '2022-08-14') },
      finds: [],
    },
    { rule: 'not from then on', draft: online({ onlineLevel: 'level3' }), finds: ['ONLINE_LEVEL_NOT_OF_ITS_ERA lines.0.onlineLevel'] },
    {
      rule: 'partly online says why',
      draft: online({ onlineLevel: 'partial' }),
      finds: ['PARTIAL_ONLINE_REASON_MISSING lines.0.partialOnlineReason'],
    },
    { rule: 'with its reason', draft: online({ onlineLevel: 'partial', partialOnlineReason: 'Phải kiểm tra tại chỗ' }), finds: [] },
    { rule: 'before 1 July 2026 without', draft: online({ onlineLevel: 'partial' }, '2026-06-30'), finds: [] },
    {
      rule: 'an online level has an online channel',
      draft: { lines: [fresh({ onlineLevel: 'full' })] },
      finds: ['ONLINE_CHANNEL_MISSING lines.0.content'],
    },
    {
      rule: 'a new procedure rests on law',
      draft: { lines: [fresh({ legalBasis: [] })] },
      finds: ['LEGAL_BASIS_MISSING lines.0.legalBasis'],
    },
    {
      rule: 'that of its decision counts',
      draft: { legalBasis: [{ number: '123/2015/NĐ-CP', title: null }], lines: [fresh({ legalBasis: [] })] },
      finds: [],
    },
  ],
};
