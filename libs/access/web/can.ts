import { computed, Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import type { Subject, Verb } from '../rules/abilities';
import type { CaseAccess } from '../rules/actor';
import { Session } from './session';

/** Draws a button only for whom it may serve: `*cobCan="['place', 'StopOrder', file]"`. The server never trusts it. */
@Directive({ selector: '[cobCan]' })
export class Can {
  readonly cobCan = input.required<readonly [verb: Verb, about: Subject, file?: CaseAccess]>();

  constructor() {
    const session = inject(Session);
    const template = inject<TemplateRef<unknown>>(TemplateRef);
    const view = inject(ViewContainerRef);
    const may = computed(() => session.may(...this.cobCan()));
    effect(() => {
      view.clear();
      if (may()) view.createEmbeddedView(template);
    });
  }
}
