import fc from 'fast-check';

/** Articles drawn from a verb, an extent, a shape of list and a place. So the test knows what they end. */
export interface GeneratedExpiry {
  readonly articles: readonly string[];
  readonly ends: readonly string[];
}

type Extent = 'wholly' | 'partly';

const OBJECT_VERBS = [
  'Bãi bỏ',
  'Hủy bỏ',
  'Quyết định này thay thế',
  'Nay bãi bỏ',
  'Quyết định này thay thế cho',
  'Chấm dứt hiệu lực của',
] as const;
const SUBJECT_VERBS = [
  'hết hiệu lực thi hành',
  'hết hiệu lực kể từ ngày Quyết định này có hiệu lực',
  'không còn giá trị pháp lý',
  'bị bãi bỏ',
  'bị hủy bỏ kể từ ngày ký Quyết định này',
  'được thay thế bởi Quyết định này',
] as const;
const PART_HEADS = [
  'các thủ tục hành chính có số thứ tự 1, 2 mục I tại',
  'thủ tục hành chính số 4 Phụ lục II ban hành kèm theo',
  'nội dung công bố các thủ tục hành chính tương ứng tại',
  '03 TTHC lĩnh vực Đất đai tại Danh mục TTHC mới ban hành, bị bãi bỏ lĩnh vực Đất đai ban hành kèm theo',
  'các thủ tục hành chính đã được công bố tại',
  'quy trình nội bộ số 12 kèm theo',
  'một phần',
  'Điều 2',
] as const;
const WHOLE_HEADS = ['', '', 'toàn bộ', 'toàn bộ nội dung'] as const;
const TITLES = [
  '',
  '',
  ' về việc công bố Danh mục thủ tục hành chính lĩnh vực Đất đai',
  ' về việc công bố thủ tục hành chính mới ban hành, được thay thế và bị bãi bỏ lĩnh vực Đất đai',
  ' về việc công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung; thủ tục hành chính bị bãi bỏ trong lĩnh vực Hộ tịch',
] as const;
const ISSUERS = ['', ' của Chủ tịch Ủy ban nhân dân tỉnh', ' của Ủy ban nhân dân tỉnh Thanh Sơn'] as const;
const DAYS = ['', ' ngày 01/02/2023', ' ngày 05 tháng 11 năm 2024'] as const;
const EXCEPTIONS = [' (trừ các thủ tục hành chính tại Phụ lục II)', ' (trừ thủ tục số 5 và số 6)'] as const;
const BEFORE = ['', 'Quyết định này có hiệu lực thi hành kể từ ngày ký. ', 'Quyết định này có hiệu lực kể từ ngày 01/7/2026; '] as const;
const AFTER = ['', ' Các nội dung khác không quy định tại Quyết định này thực hiện theo quy định hiện hành.'] as const;

interface Named {
  readonly extent: Extent;
  readonly head: string;
  readonly name: string;
}

const NAMED = fc
  .record({
    isPart: fc.boolean(),
    part: fc.constantFrom(...PART_HEADS),
    whole: fc.constantFrom(...WHOLE_HEADS),
    title: fc.constantFrom(...TITLES),
    issuer: fc.constantFrom(...ISSUERS),
    day: fc.constantFrom(...DAYS),
    exception: fc.option(fc.constantFrom(...EXCEPTIONS), { nil: '', freq: 4 }),
  })
  .map(({ isPart, part, whole, title, issuer, day, exception }) => (number: string): Named => {
    const isExcepted = exception !== '' && title === '';
    return {
      extent: isPart || isExcepted ? 'partly' : 'wholly',
      head: isPart ? part : whole,
      name: `Quyết định số ${number}/QĐ-UBND${day}${issuer}${isExcepted ? exception : title}`,
    };
  });

const LISTS = fc.array(NAMED, { minLength: 1, maxLength: 4 }).map((all) => all.map((each, index) => each(String(index + 11))));

const written = ({ head, name }: Named): string => (head === '' ? name : `${head} ${name}`);
const endsOf = (all: readonly Named[]): string[] => all.map(({ extent, name }) => `${extent} ${/số (\d+)/u.exec(name)?.[1] ?? ''}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Each decision has its own extent, so nothing is left to ask. The list uses semicolons, paragraphs, or a verb for
 * each.
 */
const SEVERAL = fc
  .record({
    all: LISTS,
    verb: fc.constantFrom(...OBJECT_VERBS),
    subjectVerb: fc.constantFrom(...SUBJECT_VERBS),
    shape: fc.constantFrom('paragraphs', 'dashes', 'each with its verb', 'subjects'),
    before: fc.constantFrom(...BEFORE),
    after: fc.constantFrom(...AFTER),
  })
  .map(({ all, verb, subjectVerb, shape, before, after }): GeneratedExpiry => {
    const ends = endsOf(all);
    if (shape === 'each with its verb')
      return { articles: [`${before}${all.map((each) => `${verb} ${written(each)}`).join('; ')}.${after}`], ends };
    if (shape === 'subjects')
      return { articles: [`${before}${all.map((each) => `${capital(written(each))} ${subjectVerb}`).join('; ')}.${after}`], ends };
    const label = (index: number): string => (shape === 'dashes' ? '-' : `${index + 1}.`);
    return {
      articles: [`${before}${verb}:`, ...all.map((each, index) => `${label(index)} ${capital(written(each))};`)],
      ends,
    };
  });

/** One extent for all: 'các thủ tục tương ứng tại các Quyết định A, B và C'. */
const SHARED = fc
  .record({
    all: LISTS,
    isPart: fc.boolean(),
    isSubject: fc.boolean(),
    verb: fc.constantFrom(...OBJECT_VERBS),
    subjectVerb: fc.constantFrom(...SUBJECT_VERBS),
    joint: fc.constantFrom(', ', '; '),
    before: fc.constantFrom(...BEFORE),
  })
  .map(({ all, isPart, isSubject, verb, subjectVerb, joint, before }): GeneratedExpiry => {
    const numbers = all.map((_, index) => String(index + 11));
    const list = `các Quyết định ${numbers.map((number) => `số ${number}/QĐ-UBND ngày 01/02/2023`).join(joint)}`;
    const words = `${isPart ? 'các thủ tục hành chính tương ứng đã công bố tại ' : ''}${list}`;
    const text = isSubject ? `${capital(words)} ${subjectVerb}.` : `${verb} ${words}.`;
    return { articles: [before + text], ends: numbers.map((number) => `${isPart ? 'partly' : 'wholly'} ${number}`) };
  });

export const GENERATED_EXPIRIES: fc.Arbitrary<GeneratedExpiry> = fc.oneof(SEVERAL, SHARED);
