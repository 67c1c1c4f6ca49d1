import * as rules from '../../input/rules.ts';
import * as inputs from '../inputs.ts';
import * as show from '../selections.ts';
import type { Route } from './route.ts';
import { clocks, page } from './route.ts';

export const REGISTER_ROUTES: readonly Route[] = [
  {
    path: '/v1/fields',
    name: 'listFields',
    tag: 'registers',
    summary: 'Fields of administration, by code',
    pathInputs: {},
    query: {},
    document: `query { fields { id code name count } }`,
    root: 'fields',
    variables: () => ({}),
  },
  {
    path: '/v1/authorities',
    name: 'listAuthorities',
    tag: 'registers',
    summary: 'Authorities of the register that exist on a day, by code',
    pathInputs: {},
    query: { level: inputs.level, query: inputs.searchText, asOf: clocks.asOf, first: page.first, after: page.after },
    document: `query ($level: GovernmentLevel, $query: String, $asOf: Date, $first: Int, $after: String) {
      authorities(level: $level, query: $query, asOf: $asOf, first: $first, after: $after) { nodes { ${show.AUTHORITY_RECORD} } ${show.PAGE_INFO} } }`,
    root: 'authorities',
    variables: (_, query) => query,
  },
  {
    path: '/v1/authorities/{code}',
    name: 'getAuthority',
    tag: 'registers',
    summary: 'One authority by its code or any of its names',
    pathInputs: { code: inputs.nameInPath },
    query: {},
    unknown: { vi: 'danh mục cơ quan không có mã hoặc tên này', en: 'the register of authorities has no such code or name' },
    document: `query ($code: String!) { authority(code: $code) { ${show.AUTHORITY_RECORD} predecessors { ${show.AUTHORITY} } successors { ${show.AUTHORITY} } } }`,
    root: 'authority',
    variables: (path) => path,
  },
  {
    path: '/v1/places',
    name: 'listPlaces',
    tag: 'registers',
    summary: 'Provinces and communes that exist on a day, by permanent id; with query by name, with or without accents',
    pathInputs: {},
    query: {
      level: inputs.level,
      parent: clocks.place,
      query: inputs.searchText,
      asOf: clocks.asOf,
      first: page.first,
      after: page.after,
    },
    document: `query ($level: GovernmentLevel, $parent: String, $query: String, $asOf: Date, $first: Int, $after: String) {
      places(level: $level, parent: $parent, query: $query, asOf: $asOf, first: $first, after: $after) { nodes { ${show.PLACE} } ${show.PAGE_INFO} } }`,
    root: 'places',
    variables: (_, query) => query,
  },
  {
    path: '/v1/places/{id}',
    name: 'getPlace',
    tag: 'registers',
    summary: 'One unit by its permanent id, or by a bare code, which means the unit that bore it on the day',
    pathInputs: { id: rules.place },
    query: { asOf: clocks.asOf },
    unknown: {
      vi: 'danh mục địa bàn không có đơn vị nào mang mã này vào ngày được hỏi',
      en: 'the register of places has no unit with this code on the day asked for',
    },
    document: `query ($id: String!, $asOf: Date) {
      place(code: $id, asOf: $asOf) { ${show.PLACE} predecessors { id code name level } successors { id code name level } } }`,
    root: 'place',
    variables: (path, query) => ({ ...path, ...query }),
  },
  {
    path: '/v1/offices',
    name: 'listOffices',
    tag: 'registers',
    summary: 'Offices where papers are handed in on a day: those for people of a place, those that take a procedure',
    pathInputs: {},
    query: {
      place: rules.place.optional(),
      procedure: rules.procedureCode.optional(),
      level: inputs.level,
      asOf: clocks.asOf,
      first: page.first,
      after: page.after,
    },
    document: `query ($place: String, $procedure: String, $level: GovernmentLevel, $asOf: Date, $first: Int, $after: String) {
      offices(place: $place, procedure: $procedure, level: $level, asOf: $asOf, first: $first, after: $after) {
        nodes { ${show.OFFICE} } ${show.PAGE_INFO} } }`,
    root: 'offices',
    variables: (_, query) => query,
  },
  {
    path: '/v1/legal-documents',
    name: 'listLegalDocuments',
    tag: 'registers',
    summary: 'Legal documents that procedures rest on, by number; with query by words of number or title',
    pathInputs: {},
    query: { query: inputs.searchText, forceEndedBefore: inputs.forceEndedBefore, first: page.first, after: page.after },
    document: `query ($query: String, $forceEndedBefore: Date, $first: Int, $after: String) {
      legalDocuments(query: $query, forceEndedBefore: $forceEndedBefore, first: $first, after: $after) { nodes { ${show.LEGAL_DOCUMENT} } ${show.PAGE_INFO} } }`,
    root: 'legalDocuments',
    variables: (_, query) => query,
  },
  {
    path: '/v1/legal-documents/{number}',
    name: 'getLegalDocument',
    tag: 'registers',
    summary: 'One legal document by its number in any spelling, its slashes written %2F, with the first procedures that rest on it',
    pathInputs: { number: inputs.nameInPath },
    query: { issuingAuthority: inputs.issuer },
    unknown: {
      vi: 'danh mục văn bản không có, và chưa quyết định công bố nào nêu (hoặc issuingAuthority không phải là cơ quan ban hành)',
      en: 'the register of legal documents lacks it, and no announced decision cites it (or issuingAuthority is not who issued it)',
    },
    document: `query ($number: String!, $issuingAuthority: String) {
      legalDocument(number: $number, issuingAuthority: $issuingAuthority) { ${show.LEGAL_DOCUMENT} procedures(first: 100) { nodes { id code name url } ${show.PAGE_INFO} } } }`,
    root: 'legalDocument',
    variables: (path, query) => ({ ...path, ...query }),
  },
  {
    path: '/v1/audiences',
    name: 'listAudiences',
    tag: 'registers',
    summary: 'Who may apply, as procedures in force print it, the most frequent first',
    pathInputs: {},
    query: { asOf: clocks.asOf, place: clocks.place },
    document: `query ($asOf: Date, $place: String) { audiences(asOf: $asOf, place: $place) { name count } }`,
    root: 'audiences',
    variables: (_, query) => query,
  },
  {
    path: '/v1/life-events',
    name: 'listLifeEvents',
    tag: 'registers',
    summary: 'Events of life that procedures in force name, the most frequent first',
    pathInputs: {},
    query: { asOf: clocks.asOf, place: clocks.place },
    document: `query ($asOf: Date, $place: String) { lifeEvents(asOf: $asOf, place: $place) { name count } }`,
    root: 'lifeEvents',
    variables: (_, query) => query,
  },
];
