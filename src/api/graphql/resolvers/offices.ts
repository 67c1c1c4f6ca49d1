import type { OfficeRecord } from '../../../domain/places/offices.ts';
import { officesFor, type Matter } from '../../../domain/timeline/officesFor.ts';
import { viewProcedure } from '../../../domain/timeline/procedureView.ts';
import { summaryOfVersion } from '../../../domain/timeline/versions.ts';
import { GOVERNMENT_LEVELS, type GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import { compareKeys, type Order } from '../../paging/order.ts';
import { mapConnection, paginate, type PageArguments } from '../../paging/paginate.ts';
import type { ApiContext } from '../context.ts';
import { canonicalCode } from '../filters.ts';
import { seeOffice } from '../sources.ts';
import { viewpointOf, type ApiViewpoint } from '../viewpoint.ts';

interface OfficesArguments extends PageArguments {
  readonly place?: string | null;
  readonly procedure?: string | null;
  readonly level?: GovernmentLevel | null;
  readonly asOf?: string | null;
}

/** The nearest level first: a commune's counter before the province's centre. */
const officeOrder: Order<OfficeRecord> = {
  name: 'office',
  like: ['number', 'string'],
  keyOf: ({ level, code }) => [level === 'other' ? 1 : -GOVERNMENT_LEVELS.indexOf(level), code],
  compare: compareKeys,
};

/** Offices that work on the day for people of a place and take a procedure. */
export function offices(_: unknown, args: OfficesArguments, context: ApiContext) {
  const viewpoint = viewpointOf(context, { asOf: args.asOf, place: args.place });
  const matter = args.procedure ? matterOf(viewpoint, canonicalCode('procedure', args.procedure)) : null;
  const { asOf, place } = viewpoint;
  // Without a version in force nothing is handed in anywhere.
  const found = args.procedure && !matter ? [] : officesFor(context.snapshot.registers, { asOf, place, level: args.level ?? null, matter });
  const ordered = found.sort((a, b) => compareKeys(officeOrder.keyOf(a), officeOrder.keyOf(b)));
  return mapConnection(paginate(ordered, officeOrder, args), (office) => seeOffice(viewpoint, office));
}

function matterOf(viewpoint: ApiViewpoint, code: string): Matter | null {
  const version = viewProcedure(viewpoint.catalogue, code, viewpoint)?.version;
  return version ? summaryOfVersion(version) : null;
}
