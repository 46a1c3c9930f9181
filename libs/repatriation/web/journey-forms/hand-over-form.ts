import { Component, computed, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { HandOverReturnDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { knownAnswer } from '@cobijo/ui/kit/known-answer';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PaperField } from '../paper-forms/paper-field';
import { ReturnPanel } from '../paper-forms/return-panel';

/** Keeps who received the child, proven and signed (R71). */
@Component({
  selector: 'cob-hand-over-form',
  imports: [Choice, Field, FormField, Moment, Outcome, PaperField],
  template: `
    <p class="small">{{ t().handOver.lead }}</p>
    <form class="cb-form" (submit)="$event.preventDefault(); send()" novalidate>
      <cob-moment [legend]="t().handOver.at" name="handedOverAt" [act]="handing" [(value)]="f.handedOverAt().value" />
      <cob-field [label]="t().handOver.receiver" name="receiver" [act]="handing"><input class="cb-input" [formField]="f.receiver" /></cob-field>
      <cob-choice [legend]="t().handOver.asArranged" name="asArranged" [options]="answers()" [act]="handing" [(value)]="f.asArranged().value" />
      <cob-field [label]="t().handOver.identity" name="identityDocument" [act]="handing"><input class="cb-input" [formField]="f.identityDocument" /></cob-field>
      <cob-paper-field [papers]="papers()" [newPaper]="newPaper()" [act]="handing" [(value)]="documentId" />
      <cob-outcome [act]="handing" [words]="words" [labels]="t().labels" />
      <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="handing.working()">{{ t().save }}</button></div>
    </form>
  `,
})
export class HandOverForm extends ReturnPanel {
  protected readonly handing = injectAct(HandOverReturnDocument, (data) => data.handOverReturn);
  protected readonly model = signal({ handedOverAt: '', receiver: '', asArranged: null as string | null, identityDocument: '' });
  protected readonly f = form(this.model);
  protected readonly documentId = signal('');
  protected readonly answers = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);

  protected async send(): Promise<void> {
    const { asArranged, ...rest } = this.model();
    const input = { ...rest, caseFileId: this.caseFileId(), asArranged: knownAnswer(asArranged), documentId: this.documentId() || null };
    this.tell(await this.handing.run({ input }));
  }
}
