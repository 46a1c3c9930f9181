import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** An operation over one field of the root, with everything that it can answer. */
export function operationOf(kind: 'query' | 'mutation', field: Field): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${kind} ${field.name}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selectionOf(field.type, 5)} }`;
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((arm) => `... on ${arm.name} ${selectionOf(arm, depth)}`).join(' ')} }`;
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args, type: of }) => args.length === 0 && (depth > 1 || !isObjectType(getNamedType(of))));
  return `{ __typename ${fields.map(({ name, type: of }) => `${name} ${selectionOf(of, depth - 1)}`).join(' ')} }`;
}

/** A place in the variables of an operation, and what belongs there. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly scalar: string;
  readonly list: boolean;
}

/** Every place of an input, lists and their elements included. */
export function leavesOf(type: GraphQLInputType, path: Leaf['path']): readonly Leaf[] {
  if (isNonNullType(type)) return leavesOf(type.ofType, path);
  if (isListType(type)) return [{ path, scalar: '', list: true }, ...leavesOf(type.ofType, [...path, 0])];
  if (isInputObjectType(type)) return [{ path, scalar: 'JSON', list: false }, ...Object.values(type.getFields()).flatMap((field) => leavesOf(field.type, [...path, field.name]))];
  return [{ path, scalar: String(type), list: false }];
}

/** Well-formed variables: every field given, identifiers and versions by their names. */
export function plainValue(type: GraphQLInputType, name: string, known: Readonly<Record<string, unknown>>): unknown {
  if (isNonNullType(type)) return plainValue(type.ofType, name, known);
  if (isListType(type)) return [plainValue(type.ofType, name, known)];
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, plainValue(field.type, field.name, known)]));
  return known[name] ?? known[String(type)];
}

/** What stands in a place of the variables. */
export const valueAt = (variables: unknown, path: Leaf['path']): unknown =>
  path.reduce((value: unknown, step) => (value as Readonly<Record<string | number, unknown>>)[step], variables);

/** The same variables with something else in one place. */
export function withValue(variables: unknown, [step, ...rest]: Leaf['path'], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(variables)) return variables.map((element, at) => (at === step ? withValue(element, rest, value) : element));
  const object = variables as Readonly<Record<string, unknown>>;
  return { ...object, [step]: withValue(object[step], rest, value) };
}
