import { z } from 'zod';
import * as show from '../../api/rest/selections.ts';
import { GOVERNMENT_LEVELS } from '../../domain/values/vocabulary.ts';
import { constantOf } from '../../api/graphql/enumValues.ts';

/** Runs one of the fixed queries below. */
export type AskFixed = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;

/** What an assistant may ask, by fixed queries. What is answered holds for a day and a place, which are told with it. */
export interface Tool {
  readonly title: string;
  readonly description: string;
  readonly inputs: z.ZodRawShape;
  run(ask: AskFixed, given: Given): Promise<unknown>;
}

/** Checked inputs; `asOf` is today where none was given, `place` a code. */
export interface Given extends Readonly<Record<string, unknown>> {
  readonly asOf: string;
  readonly place: string | null;
}

const DAY = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const LONGEST = 500;
const text = z.string().min(1).max(LONGEST);

const asOf = DAY.optional().describe('The day whose law is asked for, as 2026-08-30; default today in Viet Nam.');
const place = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe('Where the person lives: name or code of a province or commune, as "Bắc Ninh" or "24". Without it: the national catalogue.');
const code = z.string().min(1).max(40).describe('Code of a procedure, as 1.001193.');
const size = (most: number, usual: number) => z.int().min(1).max(most).default(usual).describe(`How many, at most ${most}.`);

const PROCEDURE_LINE = 'code name legalForce url';
const TEXTS = `
  id name changeKind inForceFrom noLongerInForceFrom place { code name } levels field { code name } onlineLevel
  decision { number title issuedOn effectiveFrom issuingAuthority { code name } url }
  audience competentAuthorities { code name } implementingAuthorities { code name } receptionAddresses
  steps { name description } channels { kind timeLimit { amount unit text } fees { kind amount currency text } description }
  dossiers { case items { name originals copies forms { name url } } } dossierSets
  results requirements legalBasis { number title } withheldNotice note hash url`;

const SEARCH = `query ($query: String!, $first: Int, $asOf: Date, $place: String) {
  search(query: $query, first: $first, asOf: $asOf, place: $place) {
    edges { node { ${PROCEDURE_LINE} version { levels field { code name } onlineLevel inForceFrom decision { number url } } } }
    interpretedAs confidence notice successors { code name url } didYouMean totalCount } }`;
const PROCEDURE = `query ($code: String!, $asOf: Date, $place: String) { procedure(code: $code, asOf: $asOf, place: $place) {
  ${PROCEDURE_LINE} version { ${TEXTS} } latest { ${show.VERSION_LINK} } replacedBy { code name url }
  upcoming { kind effectiveFrom decision { number url } } } }`;
const CHANGES = `query ($filter: ChangeFilter, $first: Int, $after: String) { changes(filter: $filter, first: $first, after: $after) {
  nodes { kind code name effectiveFrom place { code name } field { code name } levels
    decision { number issuedOn issuingAuthority { name } url } version { url } ended { code name url } }
  totalCount warnings pageInfo { hasNextPage endCursor } } }`;
const VERSION = `query ($code: String!, $asOf: Date, $place: String) { procedure(code: $code, asOf: $asOf, place: $place) {
  version { ${show.VERSION_LINK} decision { number url } } } }`;
const DIFFERENCES = `query ($code: String!, $asOf: Date, $place: String, $before: ID) { procedure(code: $code, asOf: $asOf, place: $place) {
  ${PROCEDURE_LINE} version { ${show.VERSION_LINK} decision { number url } differences(from: $before) { part before after } } } }`;
const PLACES = `query ($query: String!) {
  provinces: places(query: $query, level: PROVINCE, first: 1) { nodes { code } } all: places(query: $query, first: 1) { nodes { code } } }`;

export const DOCUMENTS = [SEARCH, PROCEDURE, CHANGES, VERSION, DIFFERENCES, PLACES] as const;

interface Units {
  readonly nodes: readonly { readonly code: string }[];
}

/** A place by its name, as people say it, provinces first; a code stays as it is. Null where no unit has the name. */
export async function placeNamed(ask: AskFixed, said: string): Promise<string | null> {
  if (/^\d/.test(said)) return said;
  const { provinces, all } = (await ask(PLACES, { query: said })) as { provinces: Units; all: Units };
  return (provinces.nodes[0] ?? all.nodes[0])?.code ?? null;
}

export const TOOLS: Readonly<Record<string, Tool>> = {
  search_procedures: {
    title: 'Tìm thủ tục hành chính',
    description:
      'Finds administrative procedures of Viet Nam by what people say, in Vietnamese with or without accents. Gives code, name, level and address of each; ask get_procedure for papers, fees and time limits.',
    inputs: { query: text.describe('A question or words, as "cần giấy tờ gì để đăng ký khai sinh".'), asOf, place, limit: size(20, 5) },
    run: async (ask, { query, limit, asOf, place }) => (await ask(SEARCH, { query, first: limit, asOf, place }))['search'],
  },
  get_procedure: {
    title: 'Xem một thủ tục',
    description:
      'The whole text of one procedure in force on a day for the people of a place: papers to hand in, fees, time limits, steps, who decides, legal basis, and announced changes to come. Null where no decision ever named the code.',
    inputs: { code, asOf, place },
    run: async (ask, { code, asOf, place }) => (await ask(PROCEDURE, { code, asOf, place }))['procedure'],
  },
  list_changes: {
    title: 'Thay đổi của danh mục',
    description: 'What decisions changed in a period: procedures that are new, amended, replaced or ended, for the people of a place.',
    inputs: {
      from: DAY.describe('First day on which the changes take effect.'),
      until: DAY.optional().describe('Exclusive.'),
      place,
      fields: z.array(z.string().min(1).max(200)).max(20).optional().describe('Codes or names of fields, as "Hộ tịch".'),
      levels: z
        .array(z.enum(GOVERNMENT_LEVELS.map(constantOf) as [string, ...string[]]))
        .max(10)
        .optional(),
      codes: z.array(z.string().min(1).max(40)).max(100).optional().describe('Codes of procedures.'),
      limit: size(50, 20),
      after: z.string().min(1).max(200).optional().describe('endCursor of the answer before.'),
    },
    run: async (ask, { from, until, place, fields, levels, codes, limit, after }) => {
      const filter = { effectiveFrom: from, effectiveUntil: until, appliesTo: place, fields, levels, codes };
      return (await ask(CHANGES, { first: limit, after, filter }))['changes'];
    },
  },
  compare_versions: {
    title: 'So sánh hai ngày của một thủ tục',
    description:
      'What differs, part by part, between the texts of a procedure in force on two days for the people of a place. "before" and "after" are the two versions; "differences" is empty where the text is the same.',
    inputs: { code, earlier: DAY.describe('A day.'), later: DAY.optional().describe('A later day; default today.'), place },
    run: async (ask, { code, earlier, later, asOf, place }) => {
      const { procedure } = (await ask(VERSION, { code, asOf: earlier, place })) as { procedure: Versioned | null };
      if (!procedure?.version) return { before: null, after: null, differences: [] };
      const asked = { code, asOf: later ?? asOf, place, before: procedure.version.id };
      const { procedure: now } = (await ask(DIFFERENCES, asked)) as { procedure: Versioned | null };
      const { differences = [], ...after } = now?.version ?? {};
      return { before: procedure.version, after: now?.version ? after : null, differences };
    },
  },
};

interface Versioned {
  readonly version: { readonly id: string; readonly differences?: readonly unknown[] } | null;
}
