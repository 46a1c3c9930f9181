import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType, Kind } from 'graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Sensitivity } from '@cobijo/access/rules/sensitivity';

/** What every resolver finds in its context. */
export interface DoorContext {
  readonly actor: RequestActor;
  /** Sets a cookie on the answer. (The reply itself is a thenable: awaiting it would wait for the answer.) */
  readonly setCookie: (cookie: string) => void;
  /** Whether the operation is one that the client was built with. */
  readonly trusted: boolean;
}

const open: ReadonlySet<string> = new Set<Sensitivity>(['S0', 'S1']);

// S0 and S1 are open to everybody who has a session.
function maskedClassOf({ astNode }: GraphQLField<unknown, DoorContext>): Sensitivity | null {
  const seen = astNode?.directives?.find(({ name }) => name.value === 'seen')?.arguments?.[0]?.value;
  return seen?.kind === Kind.ENUM && !open.has(seen.value) ? (seen.value as Sensitivity) : null;
}

/** Masks each field whose class the person may not read: it answers null. The one place where masking happens. */
export function enforceSeen(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const at = maskedClassOf(field);
      if (!at) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context: DoorContext, info) => (context.actor.mayRead(at) ? resolve(source, args, context, info) : null);
    }
  return schema;
}
