import { viewpointOfId } from './viewpoint.ts';
import { legalKey } from '../../domain/values/legalNumber.ts';
import { legalDocumentOf } from '../../domain/places/registers.ts';
import type { ApiContext } from './context.ts';
import { runsOutOn } from '../../domain/timeline/changes.ts';
import { decodeId } from './globalId.ts';
import { printedThings } from './printedThings.ts';
import type { NodeSource } from './sources.ts';
import {
  seeAuthority,
  seeChange,
  seeDecisionByKey,
  seeField,
  seeLegalDocument,
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
  const { registers } = context.snapshot;
  const { type, key, printed } = id;
  const code = key === '' ? null : key;
  switch (type) {
    case 'Procedure':
      return seeProcedure(viewpoint, key);
    case 'ProcedureVersion':
      return seeVersionById(viewpoint, key);
    case 'Decision':
      return seeDecisionByKey(viewpoint, key);
    case 'Change': {
      const line = viewpoint.catalogue.lines.get(key);
      if (!line || (id.runsOutOn && !runsOutOn(line, id.runsOutOn))) return null;
      return seeChange(viewpoint, line, id.runsOutOn ?? null);
    }
    case 'Place': {
      const name = printed ?? viewpoint.catalogue.places.units.get(key)?.name;
      return name === undefined ? null : seePlace(viewpoint, { code, name });
    }
    case 'Authority': {
      const name = printed ?? registers.authorities.get(key)?.name;
      return name === undefined ? null : seeAuthority(viewpoint, registers, { code, name });
    }
    case 'Field': {
      const name = printed ?? registers.fields.get(key)?.name;
      return name === undefined ? null : seeField(viewpoint, registers, { code, name });
    }
    case 'LegalDocument': {
      const known = legalDocumentOf(registers, key) ?? printedThings(viewpoint.catalogue).legalDocuments.get(legalKey(key));
      return known ? seeLegalDocument(viewpoint, registers, { number: key, title: printed ?? null }) : null;
    }
  }
}
