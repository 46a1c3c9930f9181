import { Component, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { RecordProtectionClaimDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { legalTexts } from '../texts';

/** The child asks for protection. Two fields: nothing may stand in the way of writing it down. */
@Component({
  selector: 'cob-claim-form',
  imports: [Field, FormField, Moment, Note, Outcome, PageHead, RouterLink],
  template: `
    <cob-page-head [heading]="t().claim.title" [lead]="t().claim.lead" />
    @if (recording.done()) {
      <cob-note kind="info" [heading]="t().claim.done" role="status"><a class="cb-btn out" routerLink="..">{{ t().back }}</a></cob-note>
    } @else {
      <form class="cb-form" (submit)="$event.preventDefault(); record()" novalidate>
        <cob-moment [legend]="t().claim.when" name="statedAt" [act]="recording" [(value)]="f.statedAt().value" />
        <cob-field [label]="t().claim.words" [hint]="t().claim.wordsHint" name="words" [optional]="true" [act]="recording"><textarea class="cb-area voice" rows="3" [formField]="f.words"></textarea></cob-field>
        <cob-outcome [act]="recording" [labels]="t().labels" />
        <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button><a class="cb-btn txt" routerLink="..">{{ t().back }}</a></div>
      </form>
    }
  `,
})
export class ClaimForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(legalTexts);
  protected readonly recording = injectAct(RecordProtectionClaimDocument, (data) => data.recordProtectionClaim);
  protected readonly model = signal({ statedAt: new Date().toISOString(), words: '' });
  protected readonly f = form(this.model);

  protected async record(): Promise<void> {
    const { statedAt, words } = this.model();
    await this.recording.run({ input: { caseFileId: this.caseFileId(), statedAt, words: words.trim() || null } });
  }
}
