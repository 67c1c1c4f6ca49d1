import { GraphQLError, Kind } from 'graphql';
import type { GraphQLScalarType, ValueNode } from 'graphql';

/**
 * Days and instants travel as text. Whether a text is a day that exists is checked by the question that takes it, which
 * knows the field's name; here only what is no text at all is refused.
 */
export function travelAsText(scalar: GraphQLScalarType): void {
  const refuse = (): never => {
    throw new GraphQLError(`Phải là một chuỗi ký tự (${scalar.name} must be text)`, { extensions: { code: 'BAD_INPUT' } });
  };
  scalar.serialize = String;
  scalar.parseValue = (value: unknown) => (typeof value === 'string' ? value : refuse());
  scalar.parseLiteral = (node: ValueNode) => (node.kind === Kind.STRING ? node.value : refuse());
}
