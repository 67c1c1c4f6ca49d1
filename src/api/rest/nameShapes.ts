import { TYPE, type JsonSchema } from './responseSchema.ts';

/** Of the shapes of one type, the largest has the plain name. */
const SUFFIXES = ['', 'Summary', 'Link', 'Reference'];

/**
 * Names each shape in the answers, so that generated clients have a type `Procedure`. The largest shape of a type has
 * its name, smaller ones become `ProcedureSummary`, `ProcedureLink`. Enums are named once.
 */
export function nameShapes<T extends JsonSchema>(
  document: T,
): { readonly document: T; readonly schemas: Readonly<Record<string, JsonSchema>> } {
  const names = namesOfShapes(document);
  const schemas: Record<string, JsonSchema> = {};
  const replace = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(replace);
    if (node === null || typeof node !== 'object') return node;
    const shape = node as JsonSchema;
    const inner = () => Object.fromEntries(Object.entries(bare(shape)).map(([name, value]) => [name, replace(value)]));
    if (shape[TYPE] === undefined) return Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, replace(value)]));
    const name = names.get(JSON.stringify(bare(shape))) ?? '';
    schemas[name] ??= inner();
    const reference = { $ref: `#/components/schemas/${name}` };
    return isNullable(shape) ? { anyOf: [reference, { type: 'null' }] } : reference;
  };
  const replaced = replace(document) as T;
  return { document: replaced, schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Names by the shape as JSON. */
function namesOfShapes(document: JsonSchema): ReadonlyMap<string, string> {
  const shapesOf = new Map<string, Map<string, number>>();
  const look = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const type = (node as JsonSchema)[TYPE];
    if (typeof type === 'string') {
      const shape = bare(node as JsonSchema);
      const shapes = shapesOf.get(type) ?? new Map<string, number>();
      shapesOf.set(type, shapes.set(JSON.stringify(shape), Object.keys((shape['properties'] as object | undefined) ?? {}).length));
    }
    Object.values(node).forEach(look);
  };
  look(document);
  return new Map(
    [...shapesOf].flatMap(([type, shapes]) => {
      const largestFirst = [...shapes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return largestFirst.map(([shape], i) => [shape, `${modelName(type)}${SUFFIXES[i] ?? `Reference${i}`}`] as const);
    }),
  );
}

/** A connection is a page of a list. */
function modelName(type: string): string {
  return type.replace(/Connection$/, 'Page');
}

/** The shape itself, without its mark and not nullable. */
function bare(shape: JsonSchema): JsonSchema {
  const { [TYPE]: _, ...rest } = shape;
  const { type, enum: values } = rest;
  return {
    ...rest,
    type: Array.isArray(type) ? type[0] : type,
    ...(Array.isArray(values) ? { enum: values.filter((value) => value !== null) } : {}),
  };
}

function isNullable({ type }: JsonSchema): boolean {
  return Array.isArray(type) && type.includes('null');
}
