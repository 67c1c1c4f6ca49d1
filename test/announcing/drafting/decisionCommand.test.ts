import { databaseEnvironment, isOnMongo, storageIn } from '../../factories/testDatabase.ts';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importRecords } from '../../../src/announcing/importing/importRecords.ts';
import { NO_REPORT } from '../../../src/announcing/importing/importReport.ts';
import { createApp } from '../../../src/api/createApp.ts';
import type { OpenCatalogue } from '../../../src/server/openCatalogue.ts';
import { openCatalogue } from '../../../src/server/openCatalogue.ts';
import { loadDraft } from '../../../src/collections/decisions/loadDraft.ts';
import { loadExplanations } from '../../../src/collections/decisions/review/storedExplanations.ts';
import { EmbeddedEngine } from '../../../src/search/embeddedEngine.ts';
import { createSearch } from '../../../src/search/createSearch.ts';
import { NO_WORDS } from '../../../src/words/wordData.ts';
import { askGraphql } from '../../factories/askGraphql.ts';
import { fileOf, sampleRecords } from '../importing/sample.ts';
import type { Command } from '../../../scripts/decision/arguments.ts';
import { decisionCommand, namedCommand, OPTIONS } from '../../../scripts/decision/arguments.ts';
import { readArguments } from '../../../scripts/command.ts';
import { usage } from '../../../scripts/decision/usage.ts';
import { exampleFile } from './parsedFactory.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DOCX = fileURLToPath(exampleFile('hp-3453-qd-ubnd.docx'));
const XLSX = fileURLToPath(exampleFile('hp-3453-qd-ubnd.xlsx'));
/** This procedure is in the sample and in the example, with a text of the ministry's. */
const CODE = '1.004656';

let folder = '';
const inFolder = (name: string) => path.join(folder, name);
const settings = () => storageIn(folder, null);

/** Runs the command as a user would. */
function decision(...args: string[]): Promise<{ code: number | null; text: string }> {
  const env = {
    ...process.env,
    DATA_DIR: folder,
    ...databaseEnvironment(folder),
    PUBLIC_URL: 'https://tthc.example',
    NODE_OPTIONS: '',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/decision.ts', ...args], { cwd: ROOT, env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve({ code, text })));
}

async function withCatalogue<Result>(task: (open: OpenCatalogue) => Promise<Result>): Promise<Result> {
  const open = await openCatalogue(settings(), {
    now: () => new Date(),
    onTrouble: (problem) => {
      throw new Error(problem);
    },
  });
  try {
    return await task(open);
  } finally {
    await open.close();
  }
}

/** The drafts that the admin shows. */
const keptDrafts = () =>
  withCatalogue(async ({ payload }) => {
    const { docs } = await payload.find({ collection: 'decisions', depth: 0, joins: false, sort: 'id' });
    return Promise.all(
      docs.map(async ({ id, state }) => ({
        id,
        state,
        answers: await loadExplanations(payload, id),
        draft: (await loadDraft(payload, id)).draft,
      })),
    );
  });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-decision-'));
  const isWanted = (record: Record<string, unknown>) =>
    record['code'] === CODE || String(record['departmentPromulgateName']).includes('Hải Phòng');
  await withCatalogue(async ({ store, registers, places }) =>
    importRecords({
      file: fileOf((await sampleRecords()).filter(isWanted)),
      log: store,
      registerStore: registers,
      places,
      check: null,
      report: NO_REPORT,
      now: () => new Date().toISOString(),
      onProgress: () => undefined,
      isDryRun: false,
    }),
  );
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run decision, from the file to the public answer', () => {
  const answers = () => inFolder('answers.json');

  it('checks: what resolves, what is wrong, in a form for people and one for machines', async () => {
    const seen = await decision('check', DOCX, '--answers-template', answers());
    expect(seen).toMatchObject({ code: 0, text: expect.stringContaining(`4. Sửa đổi, bổ sung | ${CODE} | Xác nhận nguồn gốc`) });
    expect(seen.text).toContain('COUNTS_DIFFER (declaredCounts.amended): Quyết định nêu 7');
    const { code, text } = await decision('check', XLSX, '--json');
    const read = JSON.parse(text) as {
      canBeAnnounced: boolean;
      lines: { code: string; resolved: { code: string | null } }[];
      violations: { code: string }[];
    };
    expect([code, read.canBeAnnounced, read.lines.map(({ resolved }) => resolved.code)]).toEqual([
      1,
      false,
      ['1.003956', '1.004498', null, CODE],
    ]);
    expect(read.violations.map((violation) => violation.code)).toEqual(expect.arrayContaining(['CODE_MALFORMED', 'EFFECTIVE_DAY_MISSING']));
    expect(await keptDrafts()).toEqual([]);
  }, 120_000);

  it('drafts once for the admin, and overwrites only when told to', async () => {
    expect(await decision('draft', XLSX)).toMatchObject({
      code: 0,
      text: expect.stringMatching(/https:\/\/tthc\.example\/admin\/collections\/decisions\/\w+\n/),
    });
    expect(await decision('draft', XLSX)).toMatchObject({ code: 0, text: expect.stringContaining('the same draft is there already') });
    expect(await decision('draft', DOCX)).toMatchObject({
      code: 1,
      text: expect.stringContaining(`decisions/${(await keptDrafts())[0]?.id}`),
    });
    const [kept, ...others] = await keptDrafts();
    expect([others, kept?.draft.decision.effectiveFrom, kept?.draft.lines[2]?.code]).toEqual([[], null, '1.00468']);
    expect(await decision('draft', DOCX, '--replace')).toMatchObject({ code: 0, text: expect.stringContaining(`decisions/${kept?.id}\n`) });
    const after = await keptDrafts();
    expect(after.map(({ id, state, draft }) => [id, state, draft.decision.effectiveFrom, draft.lines.map(({ code }) => code)])).toEqual([
      [kept?.id, 'draft', '2026-08-26', ['1.003956', '1.004498', '1.004680', CODE]],
    ]);
  }, 120_000);

  it('announces only what is answered, keeps the answers, and does it once', async () => {
    const open = await decision('announce', DOCX, '--answers', answers());
    expect(open).toMatchObject({ code: 1, text: expect.stringContaining('Nothing was announced') });
    expect(open.text).toContain('count-mismatch (document)');
    const asked = JSON.parse(await readFile(answers(), 'utf8')) as { code: string; path: string; answer: string }[];
    await writeFile(answers(), JSON.stringify(asked.map((question) => ({ ...question, answer: 'Đã đối chiếu với bản ký.' }))));
    const done = await decision('announce', DOCX, '--answers', answers());
    expect(done).toMatchObject({ code: 0, text: expect.stringContaining('2026-08-26/H24/3453-QD-UBND') });
    expect(await decision('announce', DOCX, '--answers', answers())).toMatchObject({
      code: 0,
      text: expect.stringContaining('already announced'),
    });
    const [kept] = await keptDrafts();
    expect([kept?.state, kept?.answers?.length]).toEqual(['announced', asked.length]);
    expect(kept?.answers).toContainEqual(
      expect.objectContaining({ code: 'READING_UNCONFIRMED', answer: 'Đã đối chiếu với bản ký.', by: 'npm run decision' }),
    );
  }, 180_000);

  it('the catalogue answers with the line for its place, and with the national text elsewhere', async () => {
    const answered = await withCatalogue(async ({ follower, contents }) => {
      const search = createSearch({ engine: new EmbeddedEngine(), words: NO_WORDS });
      const app = createApp({
        follower,
        contents,
        search,
        clock: () => new Date('2026-09-01T05:00:00Z'),
        settings: { publicUrl: null, serve: new Set(['public']) },
        log: { error: () => undefined, warn: () => undefined },
      });
      return askGraphql(
        app,
        `{ local: procedure(code: "${CODE}", place: "31") { ...text } national: procedure(code: "${CODE}") { ...text } }
        fragment text on Procedure { version { decision { number } steps { description } channels { kind timeLimit { amount unit } } } }`,
      );
    });
    expect(answered.errors).toBeUndefined();
    const { local, national } = answered.data as Record<
      string,
      {
        version: {
          decision: { number: string };
          steps: unknown[];
          channels: { kind: string; timeLimit: { amount: number; unit: string } }[];
        };
      }
    >;
    expect(local?.version.decision.number).toBe('3453/QĐ-UBND');
    expect(local?.version.channels.map(({ timeLimit }) => timeLimit)).toEqual(
      national?.version.channels.map(() => ({ amount: 2.5, unit: 'WORKING_DAY' })),
    );
    expect(local?.version.channels.map(({ kind }) => kind)).toEqual(national?.version.channels.map(({ kind }) => kind));
    expect(local?.version.steps).toEqual(national?.version.steps);
    expect([
      national?.version.decision.number === '3453/QĐ-UBND',
      national?.version.steps.length === 0,
      national?.version.channels[0]?.timeLimit.amount === 2.5,
    ]).toEqual([false, false, false]);
  }, 60_000);
});

describe('npm run decision, asked wrongly', () => {
  const asked = (args: readonly string[]) => decisionCommand(readArguments({ options: OPTIONS, takesWords: true }, args));

  it.each([
    [['--help'], null],
    [['announce', '-h'], 'announce'],
  ])('%j is helped', (args, command) => {
    expect(namedCommand(args)).toBe(command);
    expect(usage(command as Command | null)).toContain('npm run decision -- announce TỆP');
  });

  it.each([
    [[], 'The command is one of'],
    [['tell', 'a.docx'], 'The command is one of'],
    [['check'], 'Exactly one file is needed'],
    [['check', 'a.docx', 'b.docx'], 'Exactly one file is needed'],
    [['check', 'a.docx', '--answers', 'x'], 'check takes no --answers'],
    [['parse', 'a.docx', '--number', '1/QĐ-UBND'], 'parse takes no --number'],
    [['draft', 'a.docx', '--number', ' '], '--number is empty'],
    [['draft', 'a.docx', '--issued-on', '2026-02-30'], '--issued-on must be a day that exists'],
    [['draft', 'a.docx', '--effective-from', 'mai'], '--effective-from must be a day that exists'],
    [['announce', 'a.docx', '--wrong'], '--wrong'],
  ])('%j is told what is wrong', (args, text) => {
    expect(() => asked(args)).toThrow(text);
  });

  it('days may be typed as offices type them', () => {
    expect(asked(['check', 'a.docx', '--issued-on', '26/8/2026', '--effective-from', '2026-09-01'])).toMatchObject({
      given: { issuedOn: '2026-08-26', effectiveFrom: '2026-09-01' },
    });
  });

  it.each([
    ['no command', [], 2, 'The command is one of'],
    ['no file', ['draft', '/nowhere.docx'], 2, 'There is no file /nowhere.docx'],
    ['another kind of file', ['parse', path.join(ROOT, 'package.json')], 2, 'NOT_DOCX_OR_XLSX'],
    ['a fact that the file says otherwise', ['check', DOCX, '--number', '1/QĐ-UBND'], 2, 'Number: the file says "3453/QĐ-UBND"'],
  ] as const)(
    '%s ends with a sentence',
    async (_, args, code, text) => {
      const ran = await decision(...args);
      expect(ran).toEqual({ code, text: expect.stringContaining(text) });
      expect(ran.text).not.toContain('    at ');
    },
    60_000,
  );

  // A MongoDB server makes databases by itself, so only SQLite can refuse here.
  const itInAFile = isOnMongo ? () => undefined : it;
  itInAFile(
    'makes no database where there is none',
    async () => {
      const [before, nowhere] = [folder, inFolder('nowhere')];
      folder = nowhere;
      const ran = await decision('check', DOCX);
      folder = before;
      expect(ran).toMatchObject({ code: 2, text: expect.stringContaining('There is no database yet') });
      await expect(readFile(path.join(nowhere, 'tthc.db'))).rejects.toThrow('ENOENT');
    },
    60_000,
  );
});
