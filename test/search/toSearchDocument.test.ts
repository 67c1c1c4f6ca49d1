import { describe, expect, it } from '@jest/globals';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import type { ProcedureContent } from '../../src/domain/content/content.ts';
import type { LineSummary } from '../../src/domain/sealing/sealedLine.ts';
import { decideIndexing } from '../../src/search/decideIndexing.ts';
import { toIndexedDocument } from '../../src/search/searchDocument.ts';
import { toSearchDocument } from '../../src/search/toSearchDocument.ts';
import type { DocumentSource } from '../../src/search/toSearchDocument.ts';
import { QualifierReader } from '../../src/search/language/qualifierReader.ts';
import { PhraseBook } from '../../src/words/phraseBook.ts';
import { aSearchDocument } from './searchFixtures.ts';
import { asGolden, goldenText } from '../factories/golden.ts';

const WORDS = {
  phraseBook: new PhraseBook([
    { name: 'Thủ tục hưởng chế độ TNLĐ', codes: ['2.002340'], phrases: ['bị tai nạn ở xưởng'] },
    { name: 'Đăng ký khai sinh', codes: ['1.001193'], phrases: ['làm giấy khai sinh cho con'] },
  ]),
  qualifiers: new QualifierReader([
    { kind: 'reason', is: 'lost', inNames: ['bị mất'], asked: ['mất'] },
    { kind: 'reason', is: 'damaged', inNames: ['hư hỏng'], asked: ['rách'] },
  ]),
  abbreviations: { TNLĐ: 'tai nạn lao động', BHXH: 'bảo hiểm xã hội' },
};

function aSummary(parts: Partial<LineSummary> = {}): LineSummary {
  return {
    decision: '2026-01-05/G09/163-QD-BNV',
    order: 1,
    section: null,
    position: null,
    kind: 'new',
    type: 'standard',
    code: '2.002340',
    codeRaw: null,
    name: 'Hưởng chế độ TNLĐ',
    place: null,
    levels: ['province'],
    fields: [{ code: 'G09-LD', name: 'An toàn, vệ sinh lao động' }],
    effectiveFrom: '2026-01-10',
    effectiveUntil: null,
    afterwards: null,
    changedParts: [],
    amendingDocuments: [],
    replaces: [],
    earlier: null,
    expiryOf: null,
    corrects: null,
    isWithdrawn: false,
    contentFrom: 'own',
    contentOf: null,
    isBoundaryIndependent: false,
    audience: [{ code: null, name: 'Công dân Việt Nam' }],
    competentAuthorities: [{ code: null, name: 'Bảo hiểm xã hội tỉnh' }],
    implementingAuthorities: [],
    coordinatingAuthorities: [],
    onlineLevel: 'full',
    partialOnlineReason: null,
    legalBasis: [{ number: '88/2020/NĐ-CP', title: null }],
    lifeEvents: [],
    ...parts,
  };
}

const CONTENT: ProcedureContent = {
  ...EMPTY_CONTENT,
  steps: [{ name: 'Bước 1', description: 'Nộp hồ sơ' }],
  dossiers: [
    {
      code: null,
      case: 'Tái phát',
      timeLimit: null,
      items: [
        { code: null, name: 'Sổ BHXH', originals: 1, copies: 0, hasElectronicForm: false, isProcessingResult: false, forms: [] },
        { code: null, name: 'SỔ BHXH', originals: 1, copies: 0, hasElectronicForm: false, isProcessingResult: false, forms: [] },
      ],
    },
  ],
  results: [{ code: null, name: 'Quyết định hưởng trợ cấp' }],
  forms: [{ name: 'Mẫu số 05', fileName: null, url: null, sha256: null }],
  requirements: 'Suy giảm khả năng lao động từ 5%',
};

function aSource(parts: Partial<DocumentSource> = {}): DocumentSource {
  return { code: '2.002340', place: null, versions: [{ summary: aSummary(), content: CONTENT, decisionNumber: '163/QĐ-BNV' }], ...parts };
}

describe('the search document of a procedure', () => {
  it('is exactly this', () => {
    const now = asGolden(toSearchDocument(aSource(), WORDS));
    expect(now).toBe(goldenText('searchDocument.json', now));
  });

  it('has every name that the procedure ever had, the newest first, each once', () => {
    const versions = ['Cấp sổ', 'CẤP SỔ', 'Cấp thẻ'].map((name) => ({
      summary: aSummary({ name }),
      content: null,
      decisionNumber: '1/QĐ-BNV',
    }));
    expect(toSearchDocument(aSource({ versions }), WORDS)?.names).toEqual(['Cấp thẻ', 'CẤP SỔ']);
  });

  it('keeps the last text where a later line has none of its own', () => {
    const versions = [
      { summary: aSummary(), content: CONTENT, decisionNumber: '1/QĐ-BNV' },
      { summary: aSummary({ kind: 'reinstated' }), content: null, decisionNumber: '2/QĐ-BNV' },
    ];
    const document = toSearchDocument(aSource({ versions }), WORDS);
    expect([document?.results, document?.decisions]).toEqual([['Quyết định hưởng trợ cấp'], ['2/QĐ-BNV', '1/QĐ-BNV']]);
  });

  it('says which reasons its names and conditions speak of', () => {
    const dossiers = CONTENT.dossiers.map((dossier) => ({ ...dossier, case: 'Trường hợp thẻ bị mất' }));
    const content = { ...CONTENT, requirements: 'Thẻ đã cấp hư hỏng.', dossiers };
    const versions = [{ summary: aSummary(), content, decisionNumber: '1/QĐ-BNV' }];
    expect(toSearchDocument(aSource({ versions }), WORDS)?.reasons).toEqual(['lost', 'damaged']);
    expect(toSearchDocument(aSource(), WORDS)?.reasons).toEqual([]);
  });

  it('is one for a place beside the national one', () => {
    const document = toSearchDocument(aSource({ place: { code: '31', name: 'Thành phố Hải Phòng' } }), WORDS);
    expect([document?.id, document?.place, document?.placeName]).toEqual(['2.002340@31', '31', 'Thành phố Hải Phòng']);
  });

  it('is none when nothing is left to say', () => {
    expect(toSearchDocument(aSource({ versions: [] }), WORDS)).toBeNull();
    const withdrawn = [{ summary: aSummary({ isWithdrawn: true }), content: CONTENT, decisionNumber: '1/QĐ-BNV' }];
    expect(toSearchDocument(aSource({ versions: withdrawn }), WORDS)).toBeNull();
  });
});

describe('what people say', () => {
  it('is shared by the copies of one name, and by codes that the data does not know', () => {
    expect(WORDS.phraseBook.phrasesFor('9.000001', ['Thủ tục ĐĂNG KÝ KHAI SINH'])).toEqual(['làm giấy khai sinh cho con']);
  });

  it('belongs to the code first', () => {
    expect(WORDS.phraseBook.phrasesFor('2.002340', ['Đăng ký khai sinh'])).toEqual(['bị tai nạn ở xưởng']);
  });

  it.each([
    ['a name alone', []],
    ['a code that the others of the name do not list', ['1.009999']],
  ])('is added to what the data has for the name by an entry with %s', (_what, codes) => {
    const book = new PhraseBook([
      { name: 'Thủ tục đăng ký khai sinh', codes: ['1.001193'], phrases: ['làm giấy khai sinh cho con'] },
      { name: 'Đăng ký khai sinh', codes, phrases: ['con mới đẻ'] },
      { name: 'Đăng ký kết hôn', codes: ['1.000894'], phrases: ['làm giấy cưới'] },
    ]);
    const all = ['làm giấy khai sinh cho con', 'con mới đẻ'];
    expect([book.phrasesFor('1.001193', ['Đăng ký khai sinh']), book.phrasesFor('1.009999', ['Đăng ký khai sinh'])]).toEqual([all, all]);
    expect(book.phrasesFor('1.000894', ['Đăng ký kết hôn'])).toEqual(['làm giấy cưới']);
  });

  it('comes from an entry without codes also where the data lists the code under an older name', () => {
    const book = new PhraseBook([
      { name: 'Đăng ký khai sinh', codes: ['1.001193'], phrases: ['làm giấy khai sinh'] },
      { name: 'Ghi khai sinh', codes: [], phrases: ['con mới đẻ'] },
    ]);
    expect(book.phrasesFor('1.001193', ['Ghi khai sinh', 'Đăng ký khai sinh'])).toEqual(['làm giấy khai sinh', 'con mới đẻ']);
  });
});

describe('what to do with a document', () => {
  const document = aSearchDocument('1.001193', 'Đăng ký khai sinh');
  it.each([
    ['new', null, document, { action: 'put', reason: 'new' }],
    ['equal', document, { ...document }, { action: 'skip', reason: 'unchanged' }],
    ['changed', document, { ...document, names: ['Khai sinh'], fields: ['Hộ tịch'] }, { action: 'put', reason: 'changed: names, fields' }],
    ['of another body', document, { ...document, body: 'Nộp hồ sơ' }, { action: 'put', reason: 'changed: body' }],
    ['gone', document, null, { action: 'delete', reason: 'no version left' }],
    ['never there', null, null, { action: 'skip', reason: 'never had a text' }],
  ])('%s', (_, held, next, decision) => {
    expect(decideIndexing(held && toIndexedDocument(held), next)).toEqual(decision);
  });
});
