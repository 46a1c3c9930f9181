import { Component, computed, input, output, signal } from '@angular/core';
import { ConvenePanelSessionDocument, CreatePanelDocument, type SessionsPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { type SessionMode, sessionModes } from '../../rules/code-lists';
import { determinationGrounds } from '../ground-words';
import { controlValue } from '../options-page/control-value';
import { panelTexts } from '../session-page/panel-texts';

type Page = SessionsPageQuery['sessionsPage'];

/** Calls a session of a panel, or sets a panel up first. */
@Component({
  selector: 'cob-convene-form',
  imports: [Card, Checks, Choice, Field, Moment, Outcome],
  templateUrl: './convene-form.html',
})
export class ConveneForm {
  readonly page = input.required<Page>();
  readonly changed = output<void>();

  protected readonly t = injectTexts(panelTexts);
  protected readonly words = determinationGrounds;
  protected readonly call = injectAct(ConvenePanelSessionDocument, (data) => data.convenePanelSession);
  protected readonly create = injectAct(CreatePanelDocument, (data) => data.createPanel);
  protected readonly panelId = signal('');
  protected readonly heldAt = signal('');
  protected readonly mode = signal<SessionMode | null>(null);
  protected readonly chairId = signal('');
  protected readonly name = signal('');
  protected readonly sop = signal('');
  protected readonly members = signal<string[]>([]);
  protected readonly specialists = signal<string[]>([]);
  protected readonly modes = computed(() => optionsOf(sessionModes, this.t()));
  protected readonly chairs = computed(() => this.page().panels.find(({ id }) => id === this.panelId())?.members ?? []);
  protected readonly people = computed(() => this.page().candidates.map(({ userId, name }) => ({ value: userId, label: name })));
  protected readonly seated = computed(() => this.people().filter(({ value }) => this.members().includes(value)));
  protected readonly value = controlValue;

  protected async convene(): Promise<void> {
    if (await this.call.run({ input: { panelId: this.panelId(), heldAt: this.heldAt(), mode: this.mode() ?? '', chairId: this.chairId() } })) this.changed.emit();
  }

  protected async found(): Promise<void> {
    const members = this.page().candidates.filter(({ userId }) => this.members().includes(userId))
      .map(({ userId, organisation }) => ({ userId, organisation, specialist: this.specialists().includes(userId), voting: true }));
    if (await this.create.run({ input: { name: this.name(), sopVersion: this.sop(), members } })) this.changed.emit();
  }
}
