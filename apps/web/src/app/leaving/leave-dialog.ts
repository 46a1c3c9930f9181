import { Component, inject } from '@angular/core';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { shellTexts } from '../texts';
import { Leaving } from './leaving';

/** What was typed is not sent: stay, or leave without it. Closing it means staying. */
@Component({
  selector: 'app-leave-dialog',
  imports: [Dialog],
  template: `
    <cob-dialog [heading]="t().unsent" [open]="leaving.asking()" ownExit (openChange)="$event ? null : leaving.settle(false)">
      <p>{{ t().unsentLead }}</p>
      <div class="cb-actions">
        <button type="button" class="cb-btn pri" (click)="leaving.settle(false)">{{ t().stay }}</button>
        <button type="button" class="cb-btn out" (click)="leaving.settle(true)">{{ t().leave }}</button>
      </div>
    </cob-dialog>
  `,
})
export class LeaveDialog {
  protected readonly leaving = inject(Leaving);
  protected readonly t = injectTexts(shellTexts);
}
