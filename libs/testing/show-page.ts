import { provideAppInitializer, type Provider, type Type } from '@angular/core';
import { provideRouter } from '@angular/router';
import { render, type RenderResult } from '@testing-library/angular';
import type { WebAnswers } from './web-answers';

interface Shown {
  readonly server: WebAnswers;
  readonly inputs?: Record<string, unknown>;
  readonly providers?: readonly Provider[];
  /** What the shell does before the first page: asks who is signed in. */
  readonly start: () => Promise<unknown>;
}

/** Renders a page as the shell does: with the server's answers, a router, and the session asked for first. */
export const showPage = <Page>(page: Type<Page>, { server, start, inputs = {}, providers = [] }: Shown): Promise<RenderResult<Page>> =>
  render(page, {
    inputs: inputs as never,
    providers: [server.provide(), provideRouter([]), provideAppInitializer(start), ...providers],
  });
