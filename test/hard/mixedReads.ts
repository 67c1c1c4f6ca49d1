import { setTimeout as pause } from 'node:timers/promises';

/** A version that an answer shows, by its procedure and the decision that it says it comes from. */
interface Shown {
  readonly code: string;
  readonly decision: string;
}

/** What an answer said. It is right if one single revision of the log says all of it. */
export interface Told {
  readonly reader: string;
  readonly question: string;
  readonly shown: readonly Shown[];
  /** The answer's own revision; null where it does not tell. */
  readonly revision: number | null;
  readonly hash: string | null;
  /** The reader had reached this revision before. */
  readonly since: number;
  /** What must be among the procedures shown. */
  readonly mustShow: string | null;
}

/** Everything that readers answered. */
export interface Readings {
  readonly told: Told[];
  /** Answers by status and code: '200', '503 UNAVAILABLE'. Of no answer at all, the connection's error. */
  readonly outcomes: Map<string, number>;
  /** Answers that nobody may get, as they came; the first few. */
  readonly wrong: string[];
  /** Engines that answered searches. */
  readonly engines: Map<string, number>;
}

export function noReadings(): Readings {
  return { told: [], outcomes: new Map(), wrong: [], engines: new Map() };
}

interface Version {
  readonly name: string;
  readonly note?: string | null;
}
interface Node {
  readonly code: string;
  readonly name: string;
  readonly version?: Version | null;
}
interface Answered {
  readonly nodes: readonly Node[];
  readonly catalog?: { readonly revision: number; readonly hash: string; readonly search?: { readonly engine: string } };
}

interface Question {
  readonly address: string;
  /** Null for what is only looked at for its status, as pages. */
  readonly read: ((text: string) => Answered) | null;
  readonly mustShow?: string;
  /** Sent as it is made: it may break off, and then nobody takes it for whole. */
  readonly isStream?: true;
}
type Body = Readonly<Record<string, never>> & {
  readonly data?: { readonly catalog: NonNullable<Answered['catalog']>; readonly found: unknown };
  readonly items?: readonly Node[];
};

const codeOf = (index: number) => `1.${String(index).padStart(6, '0')}`;
const FIELDS = 'code name version { name note }';
const graphql = (found: string) => `/graphql?query=${encodeURIComponent(`{ catalog { revision hash search { engine } } ${found} }`)}`;
const nodesOf = (found: unknown): readonly Node[] => (found as { nodes: readonly Node[] }).nodes;

const json = (read: (body: Body) => Answered) => (text: string) => read(JSON.parse(text) as Body);

/** @param at any number; each asks something else */
function question(at: number, procedures: number): Question {
  const index = (at * 7) % procedures;
  const code = codeOf(index);
  const kinds: readonly Question[] = [
    { address: `/v1/procedures/${code}`, read: json((body) => ({ nodes: [body as unknown as Node] })), mustShow: code },
    { address: '/v1/procedures?first=100', read: json(({ items }) => ({ nodes: items ?? [] })) },
    {
      address: graphql(`found: procedures(first: ${2 + (at % 30)}) { nodes { ${FIELDS} } }`),
      read: json(({ data }) => ({ nodes: nodesOf(data?.found), ...data })),
    },
    { address: `/thu-tuc/${code}`, read: null },
    {
      address: graphql(`found: search(query: "thu tuc thu ${index + 1}", first: 5) { nodes { ${FIELDS} } }`),
      read: json(({ data }) => ({ nodes: nodesOf(data?.found), ...data })),
      mustShow: code,
    },
    {
      address: `/v1/search?query=${encodeURIComponent(`thủ tục thứ ${index + 1}`)}`,
      read: json(({ items }) => ({ nodes: (items ?? []).map((item) => (item as unknown as { node: Node }).node) })),
      mustShow: code,
    },
    { address: `/tim-kiem?q=thu+tuc+thu+${index + 1}`, read: null },
    { address: '/v1/export.jsonl', read: exported, isStream: true },
    { address: `/v1/changes?first=${1 + (at % 50)}`, read: null },
    { address: '/v1/log.jsonl', read: null, isStream: true },
  ];
  return kinds[at % kinds.length]!;
}

/** The first line tells the state, each further one a procedure. */
function exported(text: string): Answered {
  const [state, ...nodes] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  return { nodes: nodes as Node[], catalog: (state as { export: NonNullable<Answered['catalog']> }).export };
}

const DECISION = /^Thủ tục thứ \d+ của (.+)$/;
const MOST_TOLD = 10;
/** Three processes and their database share the machine with whoever asks. */
const BETWEEN_MS = 30;
const PATIENCE_MS = 30_000;

/** A reader, and with what the questions begin. */
interface Asked {
  readonly name: string;
  readonly url: string;
  readonly turn: number;
}

/** Asks a reader one thing after another until stopped. */
export async function readOnAndOn(
  { name: reader, url, turn }: Asked,
  procedures: number,
  until: AbortSignal,
  into: Readings,
): Promise<void> {
  let since = 0;
  const count = (outcomes: Map<string, number>, what: string) => outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
  const tell = (what: string, text: string) => into.wrong.length < MOST_TOLD && into.wrong.push(`${reader} ${what}: ${text.slice(0, 500)}`);

  for (let at = turn; !until.aborted; at += 1) {
    await pause(BETWEEN_MS);
    const { address, read, mustShow = null, isStream = false } = question(at, procedures);
    const answer = await fetch(url + address, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(tellAnswer, tellFailure);
    const problem = problemIn(answer);
    const outcome = isStream && answer.status === BROKEN_OFF ? 'broken off' : (problem ?? '200');
    count(into.outcomes, outcome);
    if (problem !== null && !isAllowed(outcome)) tell(address, `${problem} ${answer.text}`);
    if (problem !== null || read === null) continue;
    const { nodes, catalog } = read(answer.text);
    if (catalog?.search) count(into.engines, catalog.search.engine);
    const shown = nodes.map(({ code, name, version }) => ({ code, decision: decisionIn(name, version ?? null) }));
    into.told.push({ reader, question: address, shown, revision: catalog?.revision ?? null, hash: catalog?.hash ?? null, since, mustShow });
    since = Math.max(since, catalog?.revision ?? 0);
  }
}

/** What readers may hear besides an answer. A page has no code. */
export const isAllowed = (outcome: string): boolean => ['200', '503 UNAVAILABLE', '503', 'broken off'].includes(outcome);

interface Heard {
  readonly status: number;
  readonly text: string;
}
const NO_ANSWER = 0;
const BROKEN_OFF = -1;

async function tellAnswer(response: Response): Promise<Heard> {
  return response.text().then(
    (text) => ({ status: response.status, text }),
    (error: unknown) => ({ status: BROKEN_OFF, text: nameOf(error) }),
  );
}

function tellFailure(error: unknown): Heard {
  const name = nameOf(error);
  // The head had not left yet.
  return { status: name === 'UND_ERR_SOCKET' ? BROKEN_OFF : NO_ANSWER, text: name };
}

function nameOf(error: unknown): string {
  return String((error as { cause?: { code?: unknown } }).cause?.code ?? error);
}

/** Null for an answer. */
function problemIn({ status, text }: Heard): string | null {
  if (status <= 0) return text;
  const isObject = /^\{[^\n]*\}\s*$/.test(text);
  const body = isObject ? (JSON.parse(text) as { code?: string; errors?: readonly { extensions?: { code?: string } }[] }) : {};
  const code = body.errors?.[0]?.extensions?.code ?? (status === 200 ? undefined : body.code);
  if (code !== undefined) return `${code === 'UNAVAILABLE' ? 503 : status} ${code}`;
  return status === 200 ? null : String(status);
}

/** The decision that all parts of a procedure come from: its name, its version's name, and its long text from the database. */
function decisionIn(name: string, version: Version | null): string {
  const decision = DECISION.exec(name)?.[1] ?? `no decision in “${name}”`;
  if (version !== null && version.name !== name) return `“${name}” beside “${version.name}”`;
  const { note } = version ?? {};
  return note && !note.startsWith(`${decision} `) ? `“${name}” beside the text “${note.slice(0, 60)}”` : decision;
}

/** By procedure, the decision in force at a revision. */
export type Folded = readonly ReadonlyMap<string, string>[];

/** @param log by revision: what each decision says. All are in force at once, so the last one counts. */
export function foldOf(log: readonly { readonly decision: string; readonly codes: readonly string[] }[]): Folded {
  const folded: Map<string, string>[] = [new Map()];
  for (const { decision, codes } of log) folded.push(new Map([...folded.at(-1)!, ...codes.map((code) => [code, decision] as const)]));
  return folded;
}

/** Some of the answers that no single revision gives. */
export function contradictions(told: readonly Told[], folded: Folded, hashes: readonly string[]): string[] {
  const isSaidAt = ({ shown, hash, revision }: Told, at: number) => {
    const known = folded[at];
    if (!known || (revision !== null && hash !== hashes[at])) return false;
    return shown.every(({ code, decision }) => known.get(code) === decision);
  };
  const isRight = (answer: Told) => {
    const { revision, since, mustShow, shown } = answer;
    if (mustShow !== null && !shown.some(({ code }) => code === mustShow)) return false;
    if (revision !== null) return revision >= since && isSaidAt(answer, revision);
    return folded.some((_, at) => at >= since && isSaidAt(answer, at));
  };
  const wrong = told.filter((answer) => !isRight(answer));
  return wrong.slice(0, MOST_TOLD).map((answer) => JSON.stringify(answer).slice(0, 800));
}
