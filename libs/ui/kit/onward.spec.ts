import { Component } from '@angular/core';
import { Router } from '@angular/router';
import { render } from '@testing-library/angular';
import { injectOnward } from './onward';

@Component({ template: '' })
class Page {
  readonly goOn = injectOnward();
}

describe('the way on from a page', () => {
  const show = async () => {
    const { fixture } = await render(Page, { routes: [{ path: '**', children: [] }] });
    return { fixture, page: fixture.componentInstance, router: fixture.debugElement.injector.get(Router) };
  };

  it('leads where the page says', async () => {
    const { page, router } = await show();
    await page.goOn('/expedientes', 'f1', 'resumen');
    expect(router.url).toBe('/expedientes/f1/resumen');
  });

  it('calls nobody away who has left the page meanwhile', async () => {
    const { fixture, page, router } = await show();
    await router.navigateByUrl('/hoy');
    fixture.destroy();
    await page.goOn('/expedientes', 'f1', 'resumen');
    expect(router.url).toBe('/hoy');
  });
});
