import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { AskDutyOverrideDocument, type DutyFieldsFragment, RecordChildToldOfDutyDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { consentScopes } from '../../rules/code-lists';
import { CaseFileContext } from '../case-frame/case-file-context';
import { consentLabels } from '../consent-labels';
import { caseGrounds } from '../ground-words';
import { DutyAnswer } from './duty-answer';
import { DutyLine } from './duty-line';
import { dutyTexts } from './duty-texts';

const blank = { scope: '', recipient: '', duty: '', reason: '' };

/** Legal duties against the child's no, on her file: asking, a supervisor's answer, and telling the child (R25). */
@Component({
  selector: 'cases-duties',
  imports: [Card, Dialog, DutyAnswer, DutyLine, Field, FormField, Outcome],
  templateUrl: './duties.html',
})
export class Duties {
  readonly caseFileId = input.required<string>();
  readonly duties = input.required<readonly DutyFieldsFragment[]>();
  readonly changed = output();

  protected readonly context = inject(CaseFileContext);
  protected readonly t = injectTexts(dutyTexts);
  protected readonly labels = injectTexts(consentLabels);
  protected readonly words = caseGrounds;
  protected readonly scopes = consentScopes;
  protected readonly asking = injectAct(AskDutyOverrideDocument, (data) => data.askDutyOverride);
  protected readonly telling = injectAct(RecordChildToldOfDutyDocument, (data) => data.recordChildToldOfDuty);
  protected readonly open = signal(false);
  protected readonly answered = signal<DutyFieldsFragment | null>(null);
  protected readonly told = signal<DutyFieldsFragment | null>(null);
  private readonly draft = signal(blank);
  protected readonly form = form(this.draft);
  private readonly tale = signal({ how: '', said: '' });
  protected readonly telltale = form(this.tale);

  protected async ask(): Promise<void> {
    if (!(await this.asking.run({ input: { caseFileId: this.caseFileId(), ...this.draft() } }))) return;
    this.open.set(false);
    this.draft.set(blank);
    this.changed.emit();
  }

  protected async tell(): Promise<void> {
    const { how, said } = this.tale();
    const input = { caseFileId: this.caseFileId(), overrideId: this.told()?.id ?? '', toldAt: new Date().toISOString(), how, said: said || null };
    if (!(await this.telling.run({ input }))) return;
    this.told.set(null);
    this.tale.set({ how: '', said: '' });
    this.changed.emit();
  }
}
