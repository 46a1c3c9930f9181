import { inject, provideAppInitializer, type Provider, type Type } from '@angular/core';
import { provideRouter } from '@angular/router';
import { render, type RenderResult } from '@testing-library/angular';
import { Session } from '@cobijo/access/web/session';
import type { WebAnswers } from './web-answers';

interface Shown {
  readonly server: WebAnswers;
  readonly inputs?: Record<string, unknown>;
  readonly providers?: readonly Provider[];
}

/** Renders a page as the shell does: with the server's answers, a router, and the session asked for first. */
export const showPage = <Page>(page: Type<Page>, { server, inputs = {}, providers = [] }: Shown): Promise<RenderResult<Page>> =>
  render(page, {
    inputs: inputs as never,
    providers: [server.provide(), provideRouter([]), provideAppInitializer(() => inject(Session).load()), ...providers],
  });
