import type { PageArguments } from '../../paging/paginate.ts';
import { mapConnection, paginate } from '../../paging/paginate.ts';
import { encodeId, NO_CLOCKS } from '../globalId.ts';
import type { ApiContext } from '../context.ts';
import { checkProcedureFilter } from '../filters.ts';
import type { ProcedureOrder } from '../orders.ts';
import { procedureOrder } from '../orders.ts';
import type { OfficeSource, ProcedureSource } from '../sources.ts';
import { seeAuthority, seePlace } from '../sources.ts';
import { fromPlace, movedViewpoint } from '../viewpoint.ts';
import { filteredViews } from '../views.ts';
import { registeredName } from './registeredName.ts';

type ProceduresArguments = PageArguments & { readonly orderBy?: ProcedureOrder | null; readonly asOf?: string | null };

/** An office's facts depend on no clock, so its id is always the permanent one. */
export const office = {
  id: ({ office: { code } }: OfficeSource) => encodeId({ type: 'Office', key: code, printed: null, clocks: NO_CLOCKS }),
  code: ({ office: { code } }: OfficeSource) => code,
  name: ({ office: { name } }: OfficeSource) => name,
  level: ({ office: { level } }: OfficeSource) => level,
  place: ({ viewpoint, office: { place } }: OfficeSource) =>
    seePlace(viewpoint, { code: place, name: viewpoint.catalogue.places.units.get(place)?.name ?? place }),
  authority: ({ viewpoint, office: { authority } }: OfficeSource, _: unknown, { snapshot: { registers } }: ApiContext) =>
    seeAuthority(viewpoint, registers, registeredName(registers, authority)),
  address: ({ office: { address } }: OfficeSource) => address,
  hours: ({ office: { hours } }: OfficeSource) => hours,
  phone: ({ office: { phone } }: OfficeSource) => phone,
  accessibility: ({ office: { accessibility } }: OfficeSource) => accessibility,
  location: ({ office: { location } }: OfficeSource) => location,
  takes: ({ office: { takes } }: OfficeSource) => takes,
  procedures: ({ viewpoint, office }: OfficeSource, args: ProceduresArguments, { snapshot: { registers } }: ApiContext) => {
    const here = fromPlace(movedViewpoint(viewpoint, { asOf: args.asOf }), office.place);
    const order = args.orderBy ?? 'code';
    const views = filteredViews(here, checkProcedureFilter({ office: office.code }, here, registers), order);
    return mapConnection(paginate(views, procedureOrder(here.catalogue, order), args), (view): ProcedureSource => ({
      is: 'Procedure',
      viewpoint: here,
      view,
    }));
  },
  existsFrom: ({ office: { existsFrom } }: OfficeSource) => existsFrom,
  endedOn: ({ office: { endedOn } }: OfficeSource) => endedOn,
};
