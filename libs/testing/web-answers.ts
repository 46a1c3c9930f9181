import { type HttpEvent, HttpErrorResponse, type HttpInterceptorFn, type HttpRequest, HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import type { EnvironmentProviders } from '@angular/core';
import { type Observable, of, throwError } from 'rxjs';

interface AnyDocument {
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}
type Answerer = (variables: Readonly<Record<string, unknown>>) => object;

/** A server made of answers, for specs of pages: what was sent stays readable. */
export class WebAnswers {
  private readonly answers = new Map<unknown, Answerer>();
  readonly sent: { readonly document: AnyDocument; readonly variables: Readonly<Record<string, unknown>> }[] = [];
  private readonly documents = new Map<unknown, AnyDocument>();
  /** While true, nothing reaches the server. */
  offline = false;
  /** While true, there is no session: only signing in is answered. */
  sessionOver = false;

  /** Answers an operation with data, or with what a function makes of its variables. */
  answer(document: AnyDocument, data: object | Answerer): this {
    const hash = document.__meta__?.['hash'];
    this.documents.set(hash, document);
    this.answers.set(hash, typeof data === 'function' ? (data as Answerer) : () => data);
    return this;
  }

  /** The inputs of an act as it was sent, newest last. */
  inputsOf(document: AnyDocument): readonly Readonly<Record<string, unknown>>[] {
    return this.sent.filter((one) => one.document === document).map(({ variables }) => variables['input'] as Readonly<Record<string, unknown>>);
  }

  /** The HTTP client of the page under test. */
  provide(): EnvironmentProviders {
    const intercept: HttpInterceptorFn = (request) => this.respond(request);
    return provideHttpClient(withInterceptors([intercept]));
  }

  private respond(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const { id, variables } = request.body as { id: unknown; variables: Readonly<Record<string, unknown>> };
    if (this.offline) return throwError(() => new HttpErrorResponse({ status: 0 }));
    const document = this.documents.get(id);
    const answer = this.answers.get(id);
    if (!document || !answer) throw new Error('the page sent an operation that this spec does not answer');
    this.sent.push({ document, variables });
    const data = answer(variables);
    if (this.sessionOver && !('signIn' in data)) return of(new HttpResponse({ status: 200, body: signedOut }));
    return of(new HttpResponse({ status: 200, body: data instanceof Error ? denied : { data } }));
  }
}

const denied = { data: null, errors: [{ message: 'Forbidden', extensions: { code: 'FORBIDDEN', about: 'CaseFile' } }] };
const signedOut = { data: null, errors: [{ message: 'Sign in first', extensions: { code: 'UNAUTHENTICATED' } }] };
