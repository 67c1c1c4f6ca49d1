import { z } from 'zod';
import { CHANGE_KINDS, GOVERNMENT_LEVELS, LEGAL_FORCE_LABELS, ONLINE_LEVELS, PROCEDURE_TYPES } from '../../domain/values/vocabulary.ts';
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
const name = rules.text('name').min(1, { error: bilingual({ vi: 'Không được để trống', en: 'Must not be empty' }) });
const size = z.coerce.number(rules.SIZES).pipe(rules.pageSize).optional();
const day = rules.day.optional();

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
  audience: name.optional(),
};

export const decisionFilter = {
  issuingAuthority: name.optional(),
  issuedFrom: day,
  issuedUntil: day.describe('Exclusive.'),
  kinds: someOf(CHANGE_KINDS),
};

export const changeFilter = {
  ...decisionFilter,
  levels: someOf(GOVERNMENT_LEVELS),
  fields: rules.list(name).optional(),
  authorities: rules.list(name).optional(),
  codes: rules.list(rules.procedureCode).optional(),
  place: rules.place.optional().describe("The line's own place."),
  appliesTo: rules.place.optional().describe('The people of a place: national lines and those of its province.'),
  effectiveFrom: day,
  effectiveUntil: day.describe('Exclusive.'),
};

export const level = oneOf(GOVERNMENT_LEVELS).optional();
export const searchText = rules.searchText.optional();

export const orderBy = oneOf(['code', 'name', 'inForceFrom', 'inForceFromDesc']).optional();

export const period = {
  issuedFrom: day.describe('With issuedUntil: counts what the decisions of these days did.'),
  issuedUntil: day.describe('Exclusive.'),
};

const FROM_ZERO = { error: bilingual({ vi: 'Phải là số nguyên từ 0', en: 'Must be a whole number from 0' }) };
export const nameInPath = rules.text('name').min(1);

export const sequence = z.coerce.number(FROM_ZERO).pipe(z.int(FROM_ZERO).min(0, FROM_ZERO));
