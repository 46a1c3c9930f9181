import { Component, computed, signal } from '@angular/core';
import { CloseReturnDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { returnClosures } from '../../rules/code-lists';
import { ReturnPanel } from '../paper-forms/return-panel';

/** Closes the request, done or not. */
@Component({
  selector: 'cob-close-form',
  imports: [Choice, Outcome],
  template: `
    <form class="cb-form" (submit)="$event.preventDefault(); send()" novalidate>
      <cob-choice [legend]="t().close.reason" name="reason" [options]="reasons()" [act]="closing" [(value)]="reason" />
      <cob-outcome [act]="closing" [words]="words" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="closing.working()">{{ t().save }}</button></div>
    </form>
  `,
})
export class CloseForm extends ReturnPanel {
  protected readonly closing = injectAct(CloseReturnDocument, (data) => data.closeReturn);
  protected readonly reason = signal<string | null>(null);
  protected readonly reasons = computed(() => returnClosures.map((value) => ({ value, label: this.t().closures[value] })));

  protected async send(): Promise<void> {
    this.tell(await this.closing.run({ input: { caseFileId: this.caseFileId(), reason: this.reason() ?? '' } }));
  }
}
