import type { GraphQLResolveInfo } from 'graphql';
import { nextChange, runsOutOn, replacedCodesOf, replacersOf } from '../../../domain/timeline/changes.ts';
import { nextChangeDay } from '../../../domain/timeline/nextChangeDay.ts';
import { claimsOn } from '../../../domain/timeline/timeline.ts';
import { twinsOf } from '../../../domain/timeline/twins.ts';
import { summaryOfVersion, versionsOf } from '../../../domain/timeline/versions.ts';
import type { PageArguments } from '../../paging/paginate.ts';
import { mapConnection, paginate } from '../../paging/paginate.ts';
import type { ApiContext } from '../context.ts';
import { encodeId } from '../globalId.ts';
import { procedurePage } from '../links.ts';
import { readsTexts } from '../readsTexts.ts';
import { versionOrder } from '../orders.ts';
import type { ProcedureSource } from '../sources.ts';
import { seeChange, seeProcedures, seeVersion } from '../sources.ts';
import { nameOfView } from '../viewNames.ts';

export const procedure = {
  id: ({ viewpoint, view }: ProcedureSource) => encodeId({ type: 'Procedure', key: view.code, printed: null, clocks: viewpoint.clocks }),
  code: ({ view }: ProcedureSource) => view.code,
  name: ({ viewpoint, view }: ProcedureSource) => nameOfView(view, viewpoint.catalogue),
  /** The type in the shown version, else in the last line about the code. */
  type: ({ viewpoint, view }: ProcedureSource) =>
    view.latest ? summaryOfVersion(view.latest).type : (claimsOn(viewpoint.catalogue, view.code).at(-1)?.line.summary.type ?? 'standard'),
  legalForce: ({ view }: ProcedureSource) => view.legalForce,
  knownFrom: ({ view }: ProcedureSource) => view.knownFrom,
  version: ({ viewpoint, view: { version } }: ProcedureSource, _: unknown, { contents }: ApiContext, info: GraphQLResolveInfo) => {
    if (!version) return null;
    const seen = seeVersion(viewpoint, version);
    const text = readsTexts(info) ? contents.of(version) : null;
    // Its fields then need no promise each. Where the text cannot be read, each of them says so.
    const goOn = () => seen;
    return text instanceof Promise ? text.then(goOn, goOn) : seen;
  },
  latest: ({ viewpoint, view }: ProcedureSource) => view.latest && seeVersion(viewpoint, view.latest),
  versions: ({ viewpoint, view }: ProcedureSource, args: PageArguments) =>
    mapConnection(paginate(versionsOf(view.timeline), versionOrder, args), (version) => seeVersion(viewpoint, version)),
  upcoming: ({ viewpoint, view }: ProcedureSource) => {
    const line = nextChange(viewpoint.catalogue, view.timeline, viewpoint.asOf);
    const day = nextChangeDay(view.timeline, viewpoint.asOf);
    return line && seeChange(viewpoint, line, runsOutOn(line, day) ? day : null);
  },
  replaces: ({ viewpoint, view }: ProcedureSource) =>
    seeProcedures(viewpoint, replacedCodesOf(viewpoint.catalogue, view.code, viewpoint.asOf, viewpoint.place)),
  replacedBy: ({ viewpoint, view }: ProcedureSource) =>
    seeProcedures(viewpoint, replacersOf(viewpoint.catalogue, view.code, viewpoint.asOf, viewpoint.place)),
  twins: ({ viewpoint, view }: ProcedureSource) => {
    const everywhere = { ...viewpoint, place: null, clocks: { ...viewpoint.clocks, place: null } };
    return twinsOf(viewpoint.catalogue, view, viewpoint.asOf).map((twin): ProcedureSource => ({
      is: 'Procedure',
      viewpoint: everywhere,
      view: twin,
    }));
  },
  url: ({ viewpoint, view }: ProcedureSource, _: unknown, context: ApiContext) => procedurePage(context, view.code, viewpoint.clocks),
};
