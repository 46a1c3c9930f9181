import { Component, computed, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { RecordVictimProceedingDocument } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { victimRoles } from '../../rules/code-lists';
import { legalLabels } from '../labels';
import { legalTexts } from '../texts';

/** The child is victim or witness in a proceeding. */
@Component({
  selector: 'cob-victim-form',
  imports: [Choice, DateParts, Field, FormField, Note, Outcome, PageHead, RouterLink],
  template: `
    <cob-page-head [heading]="t().victim.title" [lead]="t().victim.lead" />
    @if (recording.done()) {
      <cob-note kind="info" [heading]="t().victim.done" role="status"><a class="cb-btn out" routerLink="..">{{ t().back }}</a></cob-note>
    } @else {
      <form class="cb-form" (submit)="$event.preventDefault(); record()" novalidate>
        <cob-choice [legend]="t().victim.role" name="role" [options]="roles()" [act]="recording" [(value)]="f.role().value" />
        <cob-field [label]="t().victim.authority" name="authority" [act]="recording"><input class="cb-input" [formField]="f.authority" /></cob-field>
        <cob-field [label]="t().victim.fileNo" name="fileNo" [optional]="true" [act]="recording"><input class="cb-input" [formField]="f.fileNo" /></cob-field>
        <cob-date-parts [legend]="t().victim.opened" name="openedOn" [act]="recording" [(value)]="f.openedOn().value" />
        <cob-choice [legend]="t().victim.stay" name="stayRequired" [options]="yesNo()" [act]="recording" [(value)]="f.stayRequired().value" />
        <cob-outcome [act]="recording" [labels]="t().labels" />
        <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="recording.working()">{{ t().save }}</button><a class="cb-btn txt" routerLink="..">{{ t().back }}</a></div>
      </form>
    }
  `,
})
export class VictimForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(legalTexts);
  protected readonly labels = injectTexts(legalLabels);
  protected readonly recording = injectAct(RecordVictimProceedingDocument, (data) => data.recordVictimProceeding);
  // Until somebody says otherwise, the proceeding needs the child: that is the answer that protects.
  protected readonly model = signal({ role: null as string | null, authority: '', fileNo: '', openedOn: '', stayRequired: 'yes' as string | null });
  protected readonly f = form(this.model);
  protected readonly roles = computed(() => optionsOf<string>(victimRoles, this.labels().roles));
  protected readonly yesNo = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
  ]);

  protected async record(): Promise<void> {
    const { role, authority, fileNo, openedOn, stayRequired } = this.model();
    await this.recording.run({ input: { caseFileId: this.caseFileId(), role: role ?? '', authority, fileNo: fileNo.trim() || null, openedOn, stayRequired: stayRequired !== 'no' } });
  }
}
