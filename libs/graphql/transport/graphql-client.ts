import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Denied, Failed, Offline, SignedOut } from './failure';
import { hashOf, type TypedDocument } from './typed-document';

interface GraphqlError {
  readonly extensions?: { readonly code?: string; readonly about?: string; readonly trace?: string };
}
interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphqlError[];
}

// The server takes no request without this header, which a foreign page cannot send (CSRF).
const headers = { 'x-cobijo': '1' };

/** Sends operations by their hash. No cache: data about children stay in the page that asked for them. */
@Injectable({ providedIn: 'root' })
export class GraphqlClient {
  private readonly http = inject(HttpClient);
  private readonly expired = signal(0);
  private person: string | null = null;
  private closed = false;

  /** Grows whenever the server says that there is no session any more. */
  readonly signedOut = this.expired.asReadonly();

  /** Says for whom pages are drawn from now on: the server answers nobody else. */
  actFor(person: string | null): void {
    this.person = person;
  }

  /** Sends nothing more: somebody else is at this screen now. */
  close(): void {
    this.closed = true;
  }

  /** The data of an operation, or one of the classes of `failure.ts` thrown. */
  async query<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables): Promise<Result> {
    if (this.closed) throw new SignedOut();
    const body = { id: hashOf(document), variables };
    const said = this.person ? { ...headers, 'x-cobijo-person': this.person } : headers;
    const answer = await firstValueFrom(this.http.post<Answer<Result>>('/graphql', body, { headers: said })).catch((error: unknown) =>
      this.answerOf<Result>(error),
    );
    if (answer.errors && answer.errors.length > 0) throw this.failureOf(answer.errors);
    if (answer.data === null || answer.data === undefined) throw new Failed();
    return answer.data;
  }

  private answerOf<Result>(error: unknown): Answer<Result> {
    if (!(error instanceof HttpErrorResponse)) throw error;
    if (error.status === 0 || error.status === 502 || error.status === 503 || error.status === 504) throw new Offline();
    if (error.status === 401) throw this.sessionEnded();
    const answer = error.error as Answer<Result> | null;
    if (Array.isArray(answer?.errors)) return answer;
    throw new Failed();
  }

  private failureOf(errors: readonly GraphqlError[]): Error {
    const codes = errors.map(({ extensions }) => extensions?.code);
    if (codes.includes('UNAUTHENTICATED')) return this.sessionEnded();
    if (codes.includes('FORBIDDEN')) return new Denied(errors.find(({ extensions }) => extensions?.about)?.extensions?.about ?? null);
    return new Failed(errors.find(({ extensions }) => extensions?.trace)?.extensions?.trace ?? null);
  }

  private sessionEnded(): SignedOut {
    this.expired.update((times) => times + 1);
    return new SignedOut();
  }
}
