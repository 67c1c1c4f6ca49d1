import type { GraphQLEnumType, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isInterfaceType, isObjectType } from 'graphql';

/** From a constant of the public schema to the domain's key: WORKING_DAY → `workingDay`, LEVEL_1 → `level1`. */
export function domainKey(constant: string): string {
  return constant.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** From a key of the domain to the public schema's constant: `workingDay` → WORKING_DAY, `level1` → LEVEL_1. */
export function constantOf(key: string): string {
  return key.replace(/([A-Z]|(?<=[a-z])\d)/g, '_$1').toUpperCase();
}

/** Makes all enums of a schema use the domain's keys inside. Call it before the schema is first used. */
export function useDomainKeys(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  for (const type of types) if (isEnumType(type)) renameValues(type);
  for (const type of types) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields()))
      for (const argument of field.args)
        if (isEnumType(getNamedType(argument.type)) && typeof argument.defaultValue === 'string')
          argument.defaultValue = domainKey(argument.defaultValue);
  }
}

function renameValues(type: GraphQLEnumType): void {
  for (const value of type.getValues()) value.value = domainKey(value.name);
}
