import { Component, computed, input, output, signal } from '@angular/core';
import { SchedulePanelCaseDocument, type SessionsPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Checks } from '@cobijo/ui/kit/checks';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { panelTexts } from '../session-page/panel-texts';

/** Puts a waiting case on the agenda of a session, with the members who sit on it (R44, R45, R46). */
@Component({
  selector: 'cob-schedule-form',
  imports: [Checks, Field, Outcome],
  template: `
    <form class="cb-form wide" novalidate [attr.aria-label]="t().scheduleFor(code())" (submit)="$event.preventDefault(); put()">
      <cob-field [label]="t().session" name="sessionId" [act]="act"><select class="cb-input" (change)="sessionId.set(value($event))"><option value=""></option>@for (one of sessions(); track one.id) {<option [value]="one.id">{{ one.name }}</option>}</select></cob-field>
      <cob-checks [legend]="t().seats" name="memberIds" [act]="act" [options]="people()" [(value)]="members" />
      <cob-outcome [act]="act" [words]="words" />
      <div class="cb-actions"><button type="submit" class="cb-btn pri" [disabled]="act.working()">{{ t().put }}</button></div>
    </form>
  `,
})
export class ScheduleForm {
  readonly page = input.required<SessionsPageQuery['sessionsPage']>();
  readonly caseFileId = input.required<string>();
  readonly code = input.required<string>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(panelTexts);
  protected readonly words = determinationGrounds;
  protected readonly act = injectAct(SchedulePanelCaseDocument, (data) => data.schedulePanelCase);
  protected readonly sessionId = signal('');
  protected readonly members = signal<string[]>([]);
  protected readonly sessions = computed(() => this.page().sessions.filter(({ state }) => state !== 'closed').map(({ id, number, heldAt }) => ({ id, name: `${this.t().number(number)}, ${formatDateTime(heldAt)}` })));
  protected readonly people = computed(() => {
    const all = this.page().panels.flatMap(({ members }) => members);
    return [...new Map(all.map(({ userId, name }) => [userId, { value: userId, label: name }])).values()];
  });
  protected readonly value = controlValue;

  protected async put(): Promise<void> {
    if (await this.act.run({ input: { sessionId: this.sessionId(), caseFileId: this.caseFileId(), memberIds: this.members() } })) this.changed.emit();
  }
}
