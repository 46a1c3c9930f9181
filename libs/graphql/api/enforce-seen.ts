import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
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

/** Masks each field whose class the person may not read: it answers null. The one place where masking happens. */
export const enforceSeen = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const at = getDirective(schema, field, 'seen')?.[0]?.['at'] as Sensitivity | undefined;
      // S0 and S1 are open to everybody who has a session.
      if (!at || at === 'S0' || at === 'S1') return field;
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (source, args, context: DoorContext, info) => (context.actor.mayRead(at) ? resolve(source, args, context, info) : null),
      };
    },
  });
