import { booleanAttribute, Component, effect, type ElementRef, input, model, viewChild } from '@angular/core';
import { injectTexts } from '../i18n/texts';
import { kitTexts } from './texts';

let count = 0;

/** A question that must be answered before going on. Native dialog: focus stays inside, Escape closes, focus returns. */
@Component({
  selector: 'cob-dialog',
  template: `
    <dialog #box class="cb-dialog" [attr.aria-labelledby]="id" (close)="open.set(false)" (cancel)="cancel($event)">
      @if (open()) {
        <div class="cb-stack">
          <h2 [id]="id">{{ heading() }}</h2>
          <ng-content />
          @if (!must() && !ownExit()) {<div class="cb-actions"><button type="button" class="cb-btn txt" (click)="open.set(false)">{{ t().close }}</button></div>}
        </div>
      }
    </dialog>
  `,
})
export class Dialog {
  readonly open = model(false);
  readonly heading = input.required<string>();
  /** It cannot be left without an answer. */
  readonly must = input(false, { transform: booleanAttribute });
  /** Its content has a button that closes it. */
  readonly ownExit = input(false, { transform: booleanAttribute });
  protected readonly id = `cob-dialog-${++count}`;
  protected readonly t = injectTexts(kitTexts);
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    effect(() => {
      const box = this.box().nativeElement;
      if (this.open() && !box.open) show(box);
      if (!this.open() && box.open) hide(box);
    });
  }

  protected cancel(event: Event): void {
    if (this.must()) event.preventDefault();
  }
}

// Browsers without modal dialogs show it in place.
const show = (box: HTMLDialogElement): void => ('showModal' in box ? box.showModal() : (box as HTMLElement).setAttribute('open', ''));
const hide = (box: HTMLDialogElement): void => ('close' in box ? box.close() : (box as HTMLElement).removeAttribute('open'));
