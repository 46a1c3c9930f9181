import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { AcceptAssignmentDocument, AssignToFileDocument, CaseTeamDocument, DeclareConflictDocument, EndAssignmentDocument } from '@cobijo/graphql/generated/client/graphql';
import { Session } from '@cobijo/access/web/session';
import { disciplines } from '@cobijo/access/rules/roles';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Dialog } from '@cobijo/ui/kit/dialog';
import { Field } from '@cobijo/ui/kit/field';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { PersonRow } from '@cobijo/ui/kit/person';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { assignmentEndReasons, rolesOnCase } from '../../rules/code-lists';
import { CaseFileContext } from '../case-frame/case-file-context';
import { caseGrounds } from '../ground-words';
import { caseLabels, labelOf } from '../labels';
import { casesTexts } from '../texts';

/** Equipo: who works on the file; assign, accept, leave, declare a conflict. */
@Component({
  selector: 'cases-team-page',
  imports: [Card, Dialog, Field, FormField, Outcome, PageHead, PageState, PersonRow, RouterLink],
  templateUrl: './team-page.html',
})
export class TeamPage {
  readonly caseFileId = input.required<string>();

  protected readonly context = inject(CaseFileContext);
  private readonly session = inject(Session);
  private readonly goOn = injectOnward();
  protected readonly t = injectTexts(casesTexts);
  protected readonly labels = injectTexts(caseLabels);
  protected readonly words = caseGrounds;
  protected readonly labelOf = labelOf;
  protected readonly disciplines = disciplines;
  protected readonly roles = rolesOnCase;
  protected readonly endReasons = assignmentEndReasons.filter((reason) => reason !== 'conflict');

  protected readonly page = injectPage(CaseTeamDocument, () => ({ id: this.caseFileId() }));
  protected readonly team = computed(() => this.page.value()?.caseFile?.team ?? null);
  protected readonly staff = computed(() => this.page.value()?.staff ?? []);
  protected readonly own = computed(() => this.team()?.find(({ userId }) => userId === this.session.me()?.id) ?? null);
  protected readonly mayAssign = computed(() => this.context.may('assign', 'Assignment'));

  protected readonly assigning = injectAct(AssignToFileDocument, (data) => data.assignToFile);
  protected readonly accepting = injectAct(AcceptAssignmentDocument, (data) => data.acceptAssignment);
  protected readonly ending = injectAct(EndAssignmentDocument, (data) => data.endAssignment);
  protected readonly declaring = injectAct(DeclareConflictDocument, (data) => data.declareConflict);
  protected readonly leaving = signal<string | null>(null);
  protected readonly declared = signal(false);
  private readonly draft = signal({ userId: '', discipline: '', role: 'co', endReason: '', conflict: '' });
  protected readonly form = form(this.draft);
  protected readonly since = (at: string): string => formatDate(at, this.context.timeZone());

  protected async assign(): Promise<void> {
    const { userId, discipline, role } = this.draft();
    await this.settle(this.assigning.run({ input: { caseFileId: this.caseFileId(), userId, discipline, role } }));
  }

  protected async accept(): Promise<void> {
    await this.settle(this.accepting.run({ input: { caseFileId: this.caseFileId() } }));
  }

  protected leave(assignmentId: string): void {
    this.ending.clear();
    this.leaving.set(assignmentId);
  }

  protected async end(): Promise<void> {
    const assignmentId = this.leaving() ?? '';
    const self = assignmentId === this.own()?.id;
    const ended = await this.ending.run({ input: { caseFileId: this.caseFileId(), assignmentId, reason: this.draft().endReason } });
    if (!ended) return;
    this.leaving.set(null);
    if (self && !this.mayAssign()) await this.goOn('/expedientes');
    else await this.settle(Promise.resolve(ended));
  }

  /** All sight of the file ends with it, so the page says so and shows nothing more. */
  protected async declareConflict(): Promise<void> {
    const done = await this.declaring.run({ input: { caseFileId: this.caseFileId(), text: this.draft().conflict } });
    if (done) this.declared.set(true);
  }

  private async settle(sent: Promise<unknown>): Promise<void> {
    if (!(await sent)) return;
    this.draft.set({ userId: '', discipline: '', role: 'co', endReason: '', conflict: '' });
    this.page.reload();
    this.context.reload();
  }
}
