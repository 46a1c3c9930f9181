import { defaultFieldResolver, getNamedType, GraphQLError, type GraphQLSchema, isUnionType } from 'graphql';
import { invalid } from '@cobijo/audit/api/outcome';
import { problem } from '@cobijo/kernel/rules/problem';

/** More entries than any form of ours can send in one list. */
const most = 500;

/** The path of the first list that holds too many entries, as problems name fields; null when none does. */
export function tooLongList(value: unknown, path: readonly (string | number)[] = []): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > most) return path.join('.');
  for (const [step, inner] of Object.entries(value)) {
    const found = tooLongList(inner, [...path, step]);
    if (found !== null) return found;
  }
  return null;
}

/** Bounds every list that an act takes: a longer one is answered as invalid at its field. The one place where lists are bounded. */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    const answer = getNamedType(field.type);
    const says = isUnionType(answer) && answer.getTypes().some(({ name }) => name === 'Invalid');
    field.resolve = (source, args: Readonly<Record<string, unknown>>, context, info) => {
      const list = tooLongList(args['input']);
      if (list === null) return resolve(source, args, context, info);
      if (says) return invalid([problem(list, 'too-many', { max: most })]);
      throw new GraphQLError('Too many entries', { extensions: { code: 'BAD_USER_INPUT' } });
    };
  }
  return schema;
}
