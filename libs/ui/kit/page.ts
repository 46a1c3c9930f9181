import { computed, inject, resource, type Signal } from '@angular/core';
import { type Failure, failureOf, NotThere } from '@cobijo/graphql/transport/failure';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import type { TypedDocument } from '@cobijo/graphql/transport/typed-document';

/** What `<cob-page-state>` needs to know of a page. */
export interface AnyPage {
  readonly loading: Signal<boolean>;
  readonly failure: Signal<Failure | null>;
  /** Asks again; what is shown stays until the answer comes. */
  reload(): void;
}

/** The data of a page: one operation, asked again whenever its variables change. */
export interface Page<R> extends AnyPage {
  readonly value: Signal<R | undefined>;
}

/** Reads a page. Undefined variables mean: not yet. A page whose every root field is null is not there. */
export function injectPage<R extends object, V>(document: TypedDocument<R, V>, variables: () => V | undefined): Page<R> {
  const client = inject(GraphqlClient);
  const read = resource({ params: variables, loader: ({ params }) => client.query(document, params) });
  const value = computed(() => (read.hasValue() ? read.value() : undefined));
  const missing = computed(() => {
    const data = value();
    return data !== undefined && Object.entries(data).every(([name, root]) => name === '__typename' || root === null);
  });
  return {
    value: computed(() => (missing() ? undefined : value())),
    loading: computed(() => read.isLoading() && value() === undefined),
    failure: computed(() => {
      const thrown = read.error();
      if (thrown) return failureOf(thrown);
      return missing() ? new NotThere() : null;
    }),
    reload: () => void read.reload(),
  };
}
