import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { readContract } from '../../src/api/graphql/createSchema.ts';

/** Names of everything in a contract that says nothing of itself. */
function undescribed(contract: string): string[] {
  const silent: string[] = [];
  const look = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!description?.trim()) silent.push(name);
  };
  for (const type of Object.values(buildSchema(contract).getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return silent;
}

describe('The contract', () => {
  it('describes every type, field, argument and value', () => {
    expect(undescribed(readContract())).toEqual([]);
    expect(undescribed('"A" type Query { "B" a("C" b: Int, c: Int): Int d: Int }')).toEqual(['Query.a(c)', 'Query.d']);
  });
});
