import type { ApiViewpoint } from './viewpoint.ts';
import { viewpointOfId } from './viewpoint.ts';
import { legalKey } from '../../domain/values/legalNumber.ts';
import { legalDocumentOf } from '../../domain/places/registers.ts';
import type { ApiContext } from './context.ts';
import { runsOutOn } from '../../domain/timeline/changes.ts';
import type { GlobalId } from './globalId.ts';
import { decodeId } from './globalId.ts';
import { printedThings } from './printedThings.ts';
import type { NodeSource } from './sources.ts';
import {
  seeAuthority,
  seeChange,
  seeDecisionByKey,
  seeField,
  seeLegalDocument,
  seeOffice,
  seePlace,
  seeProcedure,
  seeVersionById,
} from './sources.ts';

/**
 * The object of a global id, seen with the clocks and place in the id. Null where there is none. Throws BAD_INPUT for
 * impossible clocks.
 */
export function findNode(context: ApiContext, text: string): NodeSource | null {
  const id = decodeId(text);
  if (!id) return null;
  const viewpoint = viewpointOfId(context, id.clocks);
  switch (id.type) {
    case 'Procedure':
      return seeProcedure(viewpoint, id.key);
    case 'ProcedureVersion':
      return seeVersionById(viewpoint, id.key);
    case 'Decision':
      return seeDecisionByKey(viewpoint, id.key);
    case 'Change':
      return findChange(viewpoint, id);
    case 'LegalDocument':
      return findLegalDocument(context, viewpoint, id);
    case 'Office': {
      const office = context.snapshot.registers.offices.get(id.key);
      return office ? seeOffice(viewpoint, office) : null;
    }
    case 'Place':
    case 'Authority':
    case 'Field':
      return findNamed(context, viewpoint, id);
  }
}

function findChange(viewpoint: ApiViewpoint, { key, runsOutOn: day }: GlobalId): NodeSource | null {
  const line = viewpoint.catalogue.lines.get(key);
  if (!line || (day && !runsOutOn(line, day))) return null;
  return seeChange(viewpoint, line, day ?? null);
}

function findLegalDocument(
  { snapshot: { registers } }: ApiContext,
  viewpoint: ApiViewpoint,
  { key, printed }: GlobalId,
): NodeSource | null {
  const known = legalDocumentOf(registers, key) ?? printedThings(viewpoint.catalogue).legalDocuments.get(legalKey(key));
  return known ? seeLegalDocument(viewpoint, registers, { number: key, title: printed ?? null }) : null;
}

/** Things with a name: as the decision printed it, else as the register has it. */
function findNamed({ snapshot: { registers } }: ApiContext, viewpoint: ApiViewpoint, { type, key, printed }: GlobalId): NodeSource | null {
  const known = {
    Place: viewpoint.catalogue.places.units,
    Authority: registers.authorities,
    Field: registers.fields,
  }[type as 'Place' | 'Authority' | 'Field'];
  const name = printed ?? known.get(key)?.name;
  if (name === undefined) return null;
  const named = { code: key === '' ? null : key, name };
  if (type === 'Place') return seePlace(viewpoint, named);
  return type === 'Authority' ? seeAuthority(viewpoint, registers, named) : seeField(viewpoint, registers, named);
}
