import type { FieldResolvers } from '../fieldResolvers.ts';
import { authority } from './authority.ts';
import { catalog } from './catalog.ts';
import { catalogStatistics } from './catalogStatistics.ts';
import { change } from './change.ts';
import { decision } from './decision.ts';
import { field } from './field.ts';
import { formTemplate } from './formTemplate.ts';
import { legalDocument } from './legalDocument.ts';
import { office } from './office.ts';
import { partDifference } from './partDifference.ts';
import { place } from './place.ts';
import { procedure } from './procedure.ts';
import { procedureVersion } from './procedureVersion.ts';
import { query } from './query.ts';

/** By type of the public schema; types that are not named here are plain objects of the domain. */
export const resolvers: Readonly<Record<string, FieldResolvers>> = {
  Query: query,
  Procedure: procedure,
  ProcedureVersion: procedureVersion,
  Decision: decision,
  Change: change,
  Authority: authority,
  Place: place,
  Field: field,
  FormTemplate: formTemplate,
  LegalDocument: legalDocument,
  Office: office,
  PartDifference: partDifference,
  CatalogStatistics: catalogStatistics,
  Catalog: catalog,
};
