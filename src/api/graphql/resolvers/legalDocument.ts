import type { PageArguments } from '../../paging/paginate.ts';
import { mapConnection, paginate } from '../../paging/paginate.ts';
import { movedViewpoint } from '../viewpoint.ts';
import { encodeId } from '../globalId.ts';
import { procedureOrder } from '../orders.ts';
import type { LegalDocumentSource, ProcedureSource } from '../sources.ts';
import { viewsRestingOn } from '../views.ts';

export const legalDocument = {
  id: ({ viewpoint, reference, record }: LegalDocumentSource) =>
    encodeId({
      type: 'LegalDocument',
      key: reference.number,
      printed: reference.title === null || record?.title === reference.title ? null : reference.title,
      clocks: viewpoint.clocks,
    }),
  number: ({ reference }: LegalDocumentSource) => reference.number,
  title: ({ reference, record }: LegalDocumentSource) => reference.title ?? record?.title ?? null,
  issuedOn: ({ record }: LegalDocumentSource) => record?.issuedOn ?? null,
  inForceFrom: ({ record }: LegalDocumentSource) => record?.inForceFrom ?? null,
  noLongerInForceFrom: ({ record }: LegalDocumentSource) => record?.noLongerInForceFrom ?? null,
  procedures: (source: LegalDocumentSource, args: PageArguments & { asOf?: string | null }) => {
    const viewpoint = movedViewpoint(source.viewpoint, { asOf: args.asOf });
    const views = viewsRestingOn(viewpoint, source.reference.number);
    return mapConnection(paginate(views, procedureOrder(viewpoint.catalogue, 'code'), args), (view): ProcedureSource => ({
      is: 'Procedure',
      viewpoint,
      view,
    }));
  },
};
