/** npm run fit-confidence: fits the model that says how certain a first answer is, and shows what it would have told. */
import { EmbeddedEngine } from '../src/search/embeddedEngine.ts';
import { readQuestions } from '../src/search/evaluation/askedQuestions.ts';
import type { AskedQuestion } from '../src/search/evaluation/askedQuestions.ts';
import { fitLogistic, likelihoodsUnseen } from '../src/search/evaluation/logisticModel.ts';
import type { LearningCase } from '../src/search/evaluation/logisticModel.ts';
import { readNationalList } from '../src/search/evaluation/nationalList.ts';
import { findCandidates, rankByWords } from '../src/search/findProcedures.ts';
import { groupTwins } from '../src/search/groupTwins.ts';
import { prepareQuery } from '../src/search/query/prepareQuery.ts';
import { EVIDENCE, evidenceOf } from '../src/search/ranking/judgeConfidence.ts';
import { SearchIndex } from '../src/search/searchIndex.ts';
import { loadWordData } from '../src/words/loadWordData.ts';
import { command } from './command.ts';

const USAGE = `npm run fit-confidence -- [--queries FILE …]

Tính lại các trọng số của độ chắc chắn từ câu hỏi đã gắn nhãn, trên danh sách tên quốc gia.
Fits the weights of confidence anew on labelled questions, over the national list of names.
  --queries FILE  các tập câu hỏi / sets of questions (mọi tập dùng để chỉnh trong data/search / all tuning sets of data/search)

In trọng số cho src/search/ranking/judgeConfidence.ts, và với mỗi ngưỡng: phần trăm câu có thủ tục được coi là chắc chắn, bao nhiêu
trong đó đúng, và bao nhiêu câu không có thủ tục bị trả lời sai (mỗi câu được hỏi một mô hình chưa thấy nó).
Sau đó, với mỗi mức trần: bao nhiêu câu được báo "không thấy thủ tục nào khớp", bao nhiêu trong đó câu trả lời đầu sai, và bao nhiêu câu
không có thủ tục mà chưa có lưu ý nào khác được báo như vậy.
Prints the weights for src/search/ranking/judgeConfidence.ts, and for each threshold: the share of answerable questions that is
certain, how many of those are right, and how many without a procedure are misled (each asked of a model that had not seen it).
Then for each ceiling: how many questions are told that nothing fits, in how many of them the first answer is wrong, and how many
without a procedure, and without another notice, are told so.`;

const SETS = ['asked-open', 'asked-held', 'written-open', 'written-held', 'retold-open', 'tuning-queries', 'queries-dev'].map(
  (name) => `data/search/${name}.jsonl`,
);
const THRESHOLDS = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const CEILINGS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
const FOLDS = 10;

interface Case extends LearningCase {
  readonly set: string;
  readonly isAnswerable: boolean;
  readonly hasNotice: boolean;
}

await command({ usage: USAGE, options: { queries: { type: 'string', multiple: true, default: SETS } } }, async ({ values }) => {
  const ask = await askable();
  const cases: Case[] = [];
  for (const set of values.queries) for (const question of readQuestions(set)) cases.push(...(await ask(question, set)));
  const [base = 0, ...weights] = fitLogistic(cases);
  console.log(`base: ${base.toFixed(2)}`);
  EVIDENCE.forEach((part, i) => console.log(`${part}: ${(weights[i] ?? 0).toFixed(2)}`));
  const likelihoods = likelihoodsUnseen(cases, FOLDS);
  for (const set of [...values.queries, 'all']) {
    const chosen = cases.flatMap((one, i) => (set === 'all' || one.set === set ? [{ ...one, likelihood: likelihoods[i] ?? 0 }] : []));
    console.log(`\n${set}`);
    for (const least of THRESHOLDS) {
      const [certain, all] = [chosen.filter(({ likelihood }) => likelihood >= least), chosen];
      const told = certain.filter(({ isAnswerable }) => isAnswerable);
      const misled = certain.filter(({ isAnswerable, hasNotice }) => !isAnswerable && !hasNotice);
      const answerable = all.filter(({ isAnswerable }) => isAnswerable).length;
      console.log(
        `  ${least.toFixed(2)}: certain ${percent(told.length, answerable)}, right ${percent(told.filter(({ isRight }) => isRight).length, told.length)}, ` +
          `misled ${percent(misled.length, all.length - answerable)}`,
      );
    }
    const silent = chosen.filter(({ hasNotice }) => !hasNotice);
    const without = silent.filter(({ isAnswerable }) => !isAnswerable);
    for (const ceiling of CEILINGS) {
      const told = silent.filter(({ likelihood }) => likelihood < ceiling);
      console.log(
        `  below ${ceiling.toFixed(2)}: nothing fits ${percent(told.length, silent.length)}, first wrong ${percent(told.filter(({ isRight }) => !isRight).length, told.length)}, ` +
          `without a procedure ${percent(told.filter(({ isAnswerable }) => !isAnswerable).length, without.length)} of ${without.length}`,
      );
    }
  }
  return 0;
});

async function askable(): Promise<(question: AskedQuestion, set: string) => Promise<Case[]>> {
  const words = await loadWordData('data/search');
  const { documents, procedures } = readNationalList('data/procedure-names.jsonl.gz', words);
  const [index, engine] = [new SearchIndex(words), new EmbeddedEngine()];
  for (const document of documents) index.put(document);
  await engine.put(documents);
  const resolve = (code: string) => {
    const procedure = procedures.get(code) ?? null;
    return procedure?.type === 'internal' ? null : procedure;
  };
  return async ({ query, codes }, set) => {
    const prepared = prepareQuery(query, index.language);
    const candidates = await findCandidates({ engine, index, giveWay: undefined }, prepared, { resolve });
    const { found, unanswerable } = rankByWords(index, prepared, candidates, resolve);
    const groups = groupTwins(found);
    const evidence = evidenceOf(prepared, groups, unanswerable);
    if (!evidence) return [];
    const told = {
      set,
      evidence: EVIDENCE.map((part) => evidence[part]),
      isRight: codes.includes(groups[0]?.first.procedure.code ?? ''),
      isAnswerable: codes.length > 0,
      hasNotice: prepared.notice !== null,
    };
    // Nearly every question here without a procedure has its notice by now, a stranger's has not: so each counts as such a one, too.
    const isStranger = !told.isAnswerable && told.hasNotice;
    const stranger = { ...told, evidence: EVIDENCE.map((part) => (part === 'notice' ? 0 : evidence[part])), hasNotice: false };
    return isStranger ? [told, stranger] : [told];
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
