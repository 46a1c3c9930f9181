import { Component, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { RecordAgeLabelDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { authorities } from '../../rules/code-lists';
import { encounterLabels } from '../labels';
import { encounterTexts } from '../texts';

/** "They are adults": kept, not adopted. */
@Component({
  selector: 'cob-age-label-form',
  imports: [Field, FormField, Moment, Note, Outcome, PageHead, RouterLink],
  templateUrl: './age-label-form.html',
})
export class AgeLabelForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(encounterTexts);
  protected readonly labels = injectTexts(encounterLabels);
  protected readonly recording = injectAct(RecordAgeLabelDocument, (data) => data.recordAgeLabel);
  protected readonly model = signal({ authority: '', saidAt: new Date().toISOString(), words: '' });
  protected readonly f = form(this.model);
  protected readonly authorities = authorities;

  protected async record(): Promise<void> {
    await this.recording.run({ input: { ...this.model(), caseFileId: this.caseFileId() } });
  }
}
