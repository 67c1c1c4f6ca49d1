import { z } from 'zod';
import {
  CHANGE_KINDS,
  CHANNEL_KINDS,
  DECISION_TYPES,
  GOVERNMENT_LEVELS,
  LEGAL_FORCE_LABELS,
  ONLINE_LEVELS,
  PROCEDURE_TYPES,
  TIME_UNITS,
} from '../../domain/values/vocabulary.ts';
import { constantOf } from '../graphql/enumValues.ts';
import { bilingual } from '../../domain/values/bilingual.ts';
import * as rules from '../input/rules.ts';

/** A closed list as the public writes it: COMMUNE, IN_FORCE. Several are asked by repeating the parameter. */
function oneOf(keys: readonly string[]) {
  const constants = keys.map(constantOf);
  const list = constants.join(', ');
  return z.enum(constants, { error: bilingual({ vi: `Phải là một trong: ${list}`, en: `Must be one of: ${list}` }) });
}

const someOf = (keys: readonly string[]) => rules.list(oneOf(keys)).optional();
const NOT_EMPTY = { error: bilingual({ vi: 'Không được để trống', en: 'Must not be empty' }) };
const name = rules.text('name').min(1, NOT_EMPTY);
const size = z.coerce.number(rules.SIZES).pipe(rules.pageSize).optional();
export const suggestions = z.coerce.number(rules.SUGGESTIONS).pipe(rules.suggestionCount).optional();
const day = rules.day.optional();
const instant = rules.instant.optional();
const TRUE_OR_FALSE = { error: bilingual({ vi: 'Phải là true hoặc false', en: 'Must be true or false' }) };
const flag = z.stringbool({ truthy: ['true'], falsy: ['false'], ...TRUE_OR_FALSE }).optional();
/** '20:WORKING_DAY', which `withFilter` takes apart. */
const limit = z
  .string()
  .regex(new RegExp(`^\\d{1,5}(\\.\\d{1,2})?:(${TIME_UNITS.map(constantOf).join('|')})$`), {
    error: bilingual({ vi: 'Phải có dạng số:đơn vị, ví dụ 20:WORKING_DAY', en: 'Must be number:unit, as 20:WORKING_DAY' }),
  })
  .meta({ examples: ['20:WORKING_DAY'] })
  .optional();
const FROM_ZERO = { error: bilingual({ vi: 'Phải là số nguyên từ 0', en: 'Must be a whole number from 0' }) };
export const sequence = z.coerce.number(FROM_ZERO).pipe(z.int(FROM_ZERO).min(0, FROM_ZERO));

export const clocks = {
  asOf: day.describe('The day whose law is asked for; default today in Viet Nam.'),
  knownAt: rules.instant.optional(),
  place: rules.place.optional(),
};

export const page = {
  first: size,
  after: rules.cursor.optional(),
  last: size,
  before: rules.cursor.optional(),
};

export const procedureFilter = {
  codes: rules.list(rules.procedureCode).optional(),
  levels: someOf(GOVERNMENT_LEVELS),
  fields: rules.list(name).optional(),
  authorities: rules.list(name).optional().describe('Competent or implementing: codes or names.'),
  issuingAuthorities: rules.list(name).optional(),
  responsibleAuthorities: rules.list(name).optional().describe('Competent or, where none is printed, issuing: codes or names.'),
  types: someOf(PROCEDURE_TYPES).describe('Default STANDARD and SPECIFIC.'),
  onlineLevels: someOf(ONLINE_LEVELS),
  legalForce: someOf(Object.keys(LEGAL_FORCE_LABELS)).describe('Default IN_FORCE.'),
  legalBasis: name.optional(),
  office: name.optional().describe('Code of an office: what is handed in there.'),
  audience: name.optional(),
  isFree: flag.describe('True: stated to be free. False: some payment is stated. Procedures that state nothing match neither.'),
  timeLimitOver: limit.describe('Some way to hand in has a longer time limit, as 20:WORKING_DAY.'),
  timeLimitAtMost: limit.describe('Some way to hand in has a time limit of at most this, as 20:WORKING_DAY.'),
  channels: someOf(CHANNEL_KINDS),
  lifeEvents: rules.list(name).optional().describe('Names, as /v1/life-events lists them.'),
  isBoundaryIndependent: flag,
  dossierItem: name.optional().describe('Words in the name of one paper to hand in.'),
  inForceFrom: day.describe('The version shown is in force from this day or later.'),
  inForceUntil: day.describe('Exclusive.'),
  hasUpcoming: flag.describe('Whether a change after the day asked is announced.'),
};

const issuing = {
  issuingAuthority: name.optional(),
  issuedFrom: day,
  issuedUntil: day.describe('Exclusive.'),
  kinds: someOf(CHANGE_KINDS),
  effectiveFrom: day,
  effectiveUntil: day.describe('Exclusive.'),
  announcedFrom: instant.describe('Announced in the catalogue at this instant or later.'),
  announcedUntil: instant.describe('Exclusive.'),
};

export const decisionFilter = {
  ...issuing,
  types: someOf(DECISION_TYPES),
  query: rules.searchText.optional().describe('Words in number or title, with or without accents; all of them.'),
  numbers: rules.list(name).optional().describe('Numbers in any spelling.'),
  place: rules.place.optional().describe('A province: decisions of its authorities.'),
};

export const changeFilter = {
  ...issuing,
  levels: someOf(GOVERNMENT_LEVELS),
  fields: rules.list(name).optional(),
  authorities: rules.list(name).optional(),
  codes: rules.list(rules.procedureCode).optional(),
  place: rules.place.optional().describe("The line's own place."),
  decisionTypes: someOf(DECISION_TYPES),
  appliesTo: rules.place.optional().describe('The people of a place: national lines and those of its province.'),
  revisionAfter: sequence.optional().describe('Announced after this revision of the catalogue.'),
};

export const level = oneOf(GOVERNMENT_LEVELS).optional();
export const searchText = rules.searchText.optional();

export const orderBy = oneOf(['code', 'name', 'inForceFrom', 'inForceFromDesc']).optional();

export const period = {
  issuedFrom: day.describe('With issuedUntil: counts what the decisions of these days did.'),
  issuedUntil: day.describe('Exclusive.'),
};

export const issuer = name.optional().describe('Code or name of who issued it, across renamings.');
export const forceEndedBefore = day.describe('Those whose last day in force lies before this day.');

export const nameInPath = rules.text('name').min(1, NOT_EMPTY);

const DAYS_RULE = {
  error: bilingual({
    vi: `Phải nêu days, từ 1 đến ${rules.MOST_DAYS} ngày (lặp lại days=)`,
    en: `Must name days, 1 to ${rules.MOST_DAYS} (repeat days=)`,
  }),
};
/** The days of a series. */
export const days = z.array(rules.day, DAYS_RULE).min(1, DAYS_RULE).max(rules.MOST_DAYS, DAYS_RULE);
/** Global ids, as answers give them. */
export const ids = rules.list(rules.text('id').min(1, NOT_EMPTY), { vi: 'Phải nêu ids (lặp lại ids=)', en: 'Must name ids (repeat ids=)' });
