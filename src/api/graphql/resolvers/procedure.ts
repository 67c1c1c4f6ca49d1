import { nextChange, replacedCodesOf, replacersOf } from '../../../domain/timeline/changes.ts';
import { claimsOn } from '../../../domain/timeline/timeline.ts';
import { summaryOfVersion, versionsOf } from '../../../domain/timeline/versions.ts';
import type { PageArguments } from '../../paging/paginate.ts';
import { mapConnection, paginate } from '../../paging/paginate.ts';
import type { ApiContext } from '../context.ts';
import { encodeId } from '../globalId.ts';
import { procedurePage } from '../links.ts';
import { versionOrder } from '../orders.ts';
import type { ProcedureSource } from '../sources.ts';
import { seeChange, seeProcedures, seeVersion } from '../sources.ts';
import { nameOfView } from '../viewNames.ts';

export const procedure = {
  id: ({ asked, view }: ProcedureSource) => encodeId({ type: 'Procedure', key: view.code, printed: null, clocks: asked.clocks }),
  code: ({ view }: ProcedureSource) => view.code,
  name: ({ asked, view }: ProcedureSource) => nameOfView(asked.catalogue, view),
  /** Of the version shown, else of the last line that spoke about the code. */
  type: ({ asked, view }: ProcedureSource) =>
    view.latest ? summaryOfVersion(view.latest).type : (claimsOn(asked.catalogue, view.code).at(-1)?.line.summary.type ?? 'standard'),
  legalForce: ({ view }: ProcedureSource) => view.legalForce,
  knownFrom: ({ view }: ProcedureSource) => view.knownFrom,
  version: ({ asked, view }: ProcedureSource) => view.version && seeVersion(asked, view.version),
  latest: ({ asked, view }: ProcedureSource) => view.latest && seeVersion(asked, view.latest),
  versions: ({ asked, view }: ProcedureSource, args: PageArguments) =>
    mapConnection(paginate(versionsOf(view.timeline), versionOrder, args), (version) => seeVersion(asked, version)),
  upcoming: ({ asked, view }: ProcedureSource) => {
    const line = nextChange(asked.catalogue, view.timeline, asked.asOf);
    return line && seeChange(asked, line);
  },
  replaces: ({ asked, view }: ProcedureSource) =>
    seeProcedures(asked, replacedCodesOf(asked.catalogue, view.code, asked.asOf, asked.place)),
  replacedBy: ({ asked, view }: ProcedureSource) => seeProcedures(asked, replacersOf(asked.catalogue, view.code, asked.asOf, asked.place)),
  url: ({ view }: ProcedureSource, _: unknown, context: ApiContext) => procedurePage(context, view.code),
};
