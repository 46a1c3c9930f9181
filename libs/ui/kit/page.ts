import { computed, effect, inject, linkedSignal, resource, signal, type Signal, untracked } from '@angular/core';
import { Failed, type Failure, failureOf, NotThere, Offline } from '@cobijo/graphql/transport/failure';
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

interface Read<R> {
  readonly now: R | undefined;
  readonly broken: boolean;
  readonly asked: string | undefined;
}

/** Reads a page. Undefined variables mean: not yet. A page whose every root field is null is not there. */
export function injectPage<R extends object, V>(document: TypedDocument<R, V>, variables: () => V | undefined): Page<R> {
  const client = inject(GraphqlClient);
  const read = resource({ params: variables, loader: ({ params }) => client.query(document, params) });
  const failure = computed(() => {
    const thrown = read.error();
    return thrown ? failureOf(thrown) : null;
  });
  // Asking again for the same may break on the way: what was shown, and what is being typed into it, stays.
  const value = linkedSignal<Read<R>, R | undefined>({
    source: () => ({
      now: read.hasValue() ? read.value() : undefined,
      broken: read.status() === 'reloading' || failure() instanceof Offline || failure() instanceof Failed,
      asked: JSON.stringify(variables()),
    }),
    computation: ({ now, broken, asked }, before) => now ?? (before && broken && before.source.asked === asked ? before.value : undefined),
  });
  const missing = computed(() => {
    const data = value();
    return data !== undefined && Object.entries(data).every(([name, root]) => name === '__typename' || root === null);
  });
  // An answer that is already on its way may be older than what was just done: it is asked once more after it.
  const onceMore = signal(false);
  effect(() => {
    if (read.isLoading() || !onceMore()) return;
    untracked(() => {
      onceMore.set(false);
      read.reload();
    });
  });
  return {
    value: computed(() => (missing() ? undefined : value())),
    loading: computed(() => read.isLoading() && value() === undefined),
    failure: computed(() => failure() ?? (missing() ? new NotThere() : null)),
    reload: () => onceMore.set(!read.reload() && read.isLoading()),
  };
}
