import { GraphQLError, Kind } from 'graphql';
import type { GraphQLScalarType, ValueNode } from 'graphql';

/**
 * Days and instants are strings. This only refuses values that are no strings. Each field checks its own day, because
 * it knows its name for the message.
 */
export function travelAsText(scalar: GraphQLScalarType): void {
  const refuse = (): never => {
    throw new GraphQLError(`Phải là một chuỗi ký tự (${scalar.name} must be text)`, { extensions: { code: 'BAD_INPUT' } });
  };
  scalar.serialize = String;
  scalar.parseValue = (value: unknown) => (typeof value === 'string' ? value : refuse());
  scalar.parseLiteral = (node: ValueNode) => (node.kind === Kind.STRING ? node.value : refuse());
}
