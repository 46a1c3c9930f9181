import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Denied, Failed, Offline, SignedOut } from './failure';
import { GraphqlClient } from './graphql-client';
import type { TypedDocument } from './typed-document';

const document: TypedDocument<{ readonly me: string }, { readonly id: string }> = { __meta__: { hash: 'sha256:abc' } };
const error = (code: string, more: object = {}): object => ({ data: null, errors: [{ message: 'x', extensions: { code, ...more } }] });

describe('the way to the server', () => {
  const ask = (): { answer: Promise<unknown>; http: HttpTestingController } => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    return { answer: TestBed.inject(GraphqlClient).query(document, { id: 'x' }), http: TestBed.inject(HttpTestingController) };
  };

  it('sends the hash of the operation, never its text, with the header that foreign pages cannot send', async () => {
    const { answer, http } = ask();
    const { request } = http.expectOne('/graphql');
    expect(request.method).toBe('POST');
    expect(request.body).toEqual({ id: 'sha256:abc', variables: { id: 'x' } });
    expect(request.headers.get('x-cobijo')).toBe('1');
    http.match('/graphql');
    TestBed.resetTestingModule();
    void answer.catch(() => undefined);
  });

  it.each([
    ['no line', (http: HttpTestingController) => http.expectOne('/graphql').error(new ProgressEvent('error')), Offline],
    ['a proxy without a server', (http: HttpTestingController) => http.expectOne('/graphql').flush('', { status: 502, statusText: 'Bad Gateway' }), Offline],
    ['no session', (http: HttpTestingController) => http.expectOne('/graphql').flush(error('UNAUTHENTICATED')), SignedOut],
    ['a role that may not', (http: HttpTestingController) => http.expectOne('/graphql').flush(error('FORBIDDEN', { about: 'Trail' })), Denied],
    ['a fault of ours', (http: HttpTestingController) => http.expectOne('/graphql').flush(error('INTERNAL_SERVER_ERROR', { trace: 't1' })), Failed],
    ['a malformed request', (http: HttpTestingController) => http.expectOne('/graphql').flush(error('BAD_USER_INPUT'), { status: 400, statusText: 'Bad Request' }), Failed],
  ])('names %s by its class', async (_, respond, kind) => {
    const { answer, http } = ask();
    respond(http);
    await expect(answer).rejects.toBeInstanceOf(kind);
  });

  it('tells the shell that the session ended', async () => {
    const { answer, http } = ask();
    const client = TestBed.inject(GraphqlClient);
    expect(client.signedOut()).toBe(0);
    http.expectOne('/graphql').flush(error('UNAUTHENTICATED'));
    await expect(answer).rejects.toBeInstanceOf(SignedOut);
    expect(client.signedOut()).toBe(1);
  });
});
