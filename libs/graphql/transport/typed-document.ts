/**
 * A generated operation: it carries the hash of its text and the types of its result and variables.
 * Structural, so that nothing here depends on generated code.
 */
export interface TypedDocument<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}

/** The hash by which the server knows an operation. */
export function hashOf(document: Pick<TypedDocument<unknown, unknown>, '__meta__'>): string {
  const hash = document.__meta__?.['hash'];
  if (typeof hash !== 'string') throw new Error('This operation was generated without a hash');
  return hash;
}
