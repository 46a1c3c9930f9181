import { provideHttpClient, withFetch } from '@angular/common/http';
import { type ApplicationConfig, inject, provideAppInitializer, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling, withNavigationErrorHandler, withRouterConfig } from '@angular/router';
import { laterCards } from '@cobijo/ui/kit/later-cards';
import { Session } from '@cobijo/access/web/session';
import { announce } from '@cobijo/ui/i18n/language';
import { routes } from './app.routes';
import { Connection } from './connection/connection';
import { wearTheme } from './shell/theme';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideHttpClient(withFetch()),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always', canceledNavigationResolution: 'computed', resolveNavigationPromiseOnError: true }),
      withNavigationErrorHandler(({ url }) => inject(Connection).miss(url)),
    ),
    { provide: laterCards, useValue: [() => import('@cobijo/assessments/web/voice-card/voice-card').then((m) => m.VoiceCard)] },
    provideAppInitializer(() => {
      announce();
      wearTheme();
      return inject(Session).load();
    }),
  ],
};
