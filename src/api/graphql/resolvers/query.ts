import { GraphQLError } from 'graphql';
import type { CalendarDate } from '../../../domain/values/calendarDate.ts';
import { allLines } from '../../../domain/timeline/changes.ts';
import { parseDecisionNumber } from '../../../domain/values/decisionNumber.ts';
import { statedHead } from '../../../domain/catalogue/correctedDecision.ts';
import { asksOfTexts } from '../../../domain/timeline/contentFilter.ts';
import { findDecisions } from '../../../domain/decision/references.ts';
import { bilingual } from '../../../domain/values/bilingual.ts';
import { badInput } from '../../input/badInput.ts';
import { checkOptional } from '../../input/check.ts';
import { refuseAhead } from '../../input/refuseAhead.ts';
import * as rules from '../../input/rules.ts';
import { decodeCursor } from '../../paging/cursor.ts';
import type { Order } from '../../paging/order.ts';
import type { PageArguments } from '../../paging/paginate.ts';
import { mapConnection, paginate } from '../../paging/paginate.ts';
import type { ClockArguments } from '../viewpoint.ts';
import { viewpointOf, plainViewpoint } from '../viewpoint.ts';
import type { ApiContext } from '../context.ts';
import type { ChangeFilterInput, ProcedureFilterInput, WholeDecisionFilterInput } from '../filters.ts';
import { authorityNamed, canonicalCode, changeMatcher, checkProcedureFilter, decisionMatcher } from '../filters.ts';
import { findNode } from '../findNode.ts';
import { decisionPage } from '../links.ts';
import type { ProcedureOrder } from '../orders.ts';
import { changeOrder, decisionOrder, procedureOrder } from '../orders.ts';
import type { ProcedureSource } from '../sources.ts';
import { seeChange, seeDecision, seeProcedure } from '../sources.ts';
import { filteredViews } from '../views.ts';
import { filterWarnings } from '../warnings.ts';
import { namedCounts } from '../namedCounts.ts';
import { checkDays, statisticsAt, type StatisticsArguments } from './statistics.ts';
import { offices } from './offices.ts';
import { authorities, authority, field, fields, legalDocument, legalDocuments, place, places } from './registers.ts';
import { search, suggest } from './searchResolvers.ts';

type ProceduresArguments = ClockArguments &
  PageArguments & { readonly filter?: ProcedureFilterInput | null; readonly orderBy?: ProcedureOrder | null };

interface DecisionArguments {
  readonly number: string;
  readonly issuingAuthority?: string | null;
  readonly issuedOn?: CalendarDate | null;
}

export const query = {
  procedure: (_: unknown, args: ClockArguments & { code: string }, context: ApiContext) =>
    seeProcedure(viewpointOf(context, args), canonicalCode('code', args.code)),

  procedures: async (_: unknown, args: ProceduresArguments, context: ApiContext) => {
    const viewpoint = viewpointOf(context, args);
    const order = procedureOrder(viewpoint.catalogue, args.orderBy ?? 'code');
    const filter = checkProcedureFilter(args.filter, viewpoint, context.snapshot.registers);
    if (asksOfTexts(filter)) await context.facts.catchUp(viewpoint.catalogue);
    const views = filteredViews(viewpoint, filter, args.orderBy ?? 'code');
    return {
      ...mapConnection(paginate(views, order, args), (view): ProcedureSource => ({ is: 'Procedure', viewpoint, view })),
      warnings: () => filterWarnings(context.snapshot.registers, viewpoint.catalogue, args.filter),
    };
  },

  search,
  suggest,

  version: (_: unknown, { id }: { id: string }, context: ApiContext) => {
    const found = findNode(context, id);
    return found?.is === 'ProcedureVersion' ? found : null;
  },

  decision: (_: unknown, args: DecisionArguments, context: ApiContext) => {
    const fitting = fittingDecisions(args, context);
    if (fitting.length > 1) throw ambiguous(fitting, context);
    return fitting[0] ? seeDecision(plainViewpoint(context), fitting[0]) : null;
  },

  decisions: async (_: unknown, args: PageArguments & { filter?: WholeDecisionFilterInput | null }, context: ApiContext) => {
    await refuseAhead(context.follower, revisionsOf(decisionOrder, args));
    const viewpoint = plainViewpoint(context);
    const decisions = viewpoint.catalogue.announcements.filter(decisionMatcher(context, args.filter));
    return {
      ...mapConnection(paginate(decisions, decisionOrder, args), (announcement) => seeDecision(viewpoint, announcement)),
      warnings: () => filterWarnings(context.snapshot.registers, viewpoint.catalogue, args.filter),
    };
  },

  changes: async (_: unknown, args: PageArguments & { filter?: ChangeFilterInput | null }, context: ApiContext) => {
    const viewpoint = plainViewpoint(context);
    const order = changeOrder(viewpoint.catalogue);
    await refuseAhead(context.follower, { ...revisionsOf(order, args), 'filter.revisionAfter': args.filter?.revisionAfter });
    const lines = allLines(viewpoint.catalogue).filter(changeMatcher(context, args.filter));
    return {
      ...mapConnection(paginate(lines, order, args), (line) => seeChange(viewpoint, line)),
      warnings: () => filterWarnings(context.snapshot.registers, viewpoint.catalogue, args.filter),
    };
  },

  statistics: statisticsAt,

  statisticsOn: (_: unknown, { days, ...args }: StatisticsArguments & { days: readonly string[] }, context: ApiContext) => {
    checkDays(days);
    return days.map((asOf) => statisticsAt(_, { ...args, asOf }, context));
  },

  audiences: (_: unknown, args: ClockArguments, context: ApiContext) => namedCounts(viewpointOf(context, args), ({ audience }) => audience),
  lifeEvents: (_: unknown, args: ClockArguments, context: ApiContext) =>
    namedCounts(viewpointOf(context, args), ({ lifeEvents }) => lifeEvents),

  authority,
  authorities,
  fields,
  field,
  legalDocument,
  legalDocuments,
  place,
  places,
  offices,

  node: (_: unknown, { id }: { id: string }, context: ApiContext) => findNode(context, id),

  nodes: (_: unknown, { ids }: { ids: readonly string[] }, context: ApiContext) => ids.map((id) => findNode(context, id)),

  catalog: (_: unknown, __: unknown, context: ApiContext) => {
    context.reliance.onThisMoment = true;
    return context.snapshot;
  },
};

/** The places in the log that a page's cursors name; their keys begin with the revision. What is no cursor is refused by `paginate`. */
function revisionsOf<T>(order: Order<T>, { after, before }: PageArguments) {
  const revisionOf = (cursor: string | null | undefined) => Number(cursor ? (decodeCursor(order.name, order.like, cursor)?.[0] ?? 0) : 0);
  return { after: revisionOf(after), before: revisionOf(before) };
}

function fittingDecisions(args: DecisionArguments, context: ApiContext) {
  if (!parseDecisionNumber(args.number)) {
    throw badInput('number', {
      vi: `“${args.number}” không phải là số quyết định; ví dụ đúng: 3565/QĐ-UBND`,
      en: `"${args.number}" is no decision number; one looks like 3565/QĐ-UBND`,
    });
  }
  const { catalogue, registers } = context.snapshot;
  const { issuingAuthority } = args;
  return findDecisions(catalogue, registers, {
    number: args.number,
    issuedOn: checkOptional('issuedOn', rules.day, args.issuedOn),
    issuingAuthority: issuingAuthority ? authorityNamed(registers, issuingAuthority) : null,
  });
}

function ambiguous(fitting: ReturnType<typeof fittingDecisions>, context: ApiContext): GraphQLError {
  const message = bilingual({
    vi: `Có ${fitting.length} quyết định cùng số này: hãy nêu thêm issuingAuthority hoặc issuedOn`,
    en: `${fitting.length} decisions bear this number: name issuingAuthority or issuedOn too`,
  });
  const decisions = fitting
    .map((announcement) => [announcement.decision, statedHead(context.snapshot.catalogue, announcement)] as const)
    .map(([key, head]) => ({
      id: `decision:${key}`,
      number: head.number,
      title: head.title,
      issuedOn: head.issuedOn,
      issuingAuthority: head.issuingAuthority,
      url: decisionPage(context, key),
    }));
  return new GraphQLError(message, { extensions: { code: 'AMBIGUOUS', field: 'number', decisions } });
}
