/** The person's role may not do this. Names the subject, never its content. */
export class Denied extends Error {
  override readonly name = 'Denied';
  constructor(readonly about: string | null = null) {
    super('Denied');
  }
}

/** There is no session any more. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** The server could not be reached. Nobody knows whether the act arrived: try again with the same key. */
export class Offline extends Error {
  override readonly name = 'Offline';
}

/** Something broke on our side. The trace helps whoever mends it. */
export class Failed extends Error {
  override readonly name = 'Failed';
  constructor(readonly trace: string | null = null) {
    super('Failed');
  }
}

/** What was asked about is not there, or the person may not know that it is. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

export type Failure = Denied | SignedOut | Offline | Failed | NotThere;

/** Any thrown value as one of the five. */
export function failureOf(thrown: unknown): Failure {
  if (
    thrown instanceof Denied ||
    thrown instanceof SignedOut ||
    thrown instanceof Offline ||
    thrown instanceof NotThere ||
    thrown instanceof Failed
  )
    return thrown;
  return new Failed();
}
