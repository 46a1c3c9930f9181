import { signal } from '@angular/core';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'cobijo.theme';
const worn = signal<Theme>('auto');

/** How the screen looks. */
export const theme = worn.asReadonly();

/** Puts on the remembered appearance, or another one from now on. */
export function wearTheme(next?: Theme): void {
  worn.set(next ?? remembered());
  if (worn() === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = worn();
  if (next) remember(next);
}

function remembered(): Theme {
  try {
    const kept = localStorage.getItem(storageKey);
    return themes.find((known) => known === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(next: Theme): void {
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Storage may be forbidden; the appearance then lasts as long as the page.
  }
}
