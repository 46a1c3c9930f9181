import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { accessTexts } from '@cobijo/access/web/texts';
import { AddressPageDocument, CorrectAddressReadersDocument, RecordAddressDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, formatList } from '@cobijo/ui/i18n/dates';
import { labelOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Checks } from '@cobijo/ui/kit/checks';
import { Empty } from '@cobijo/ui/kit/empty';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { peopleGrounds } from '../grounds';
import { countryName, countryOptions } from '../names-of-codes';
import { addressTexts } from './address-texts';

/** Where somebody of the family lives, for its named readers; it looks the same to everybody else, whether there is an address or not. */
@Component({
  selector: 'cob-address-page',
  imports: [Card, Checks, Empty, Field, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './address-page.html',
})
export class AddressPage {
  readonly caseFileId = input.required<string>();
  readonly relationshipId = input.required<string>();

  protected readonly t = injectTexts(addressTexts);
  private readonly names = injectTexts(accessTexts);
  protected readonly words = peopleGrounds;
  protected readonly page = injectPage(AddressPageDocument, () => ({ caseFileId: this.caseFileId(), relationshipId: this.relationshipId() }));
  protected readonly recording = injectAct(RecordAddressDocument, (data) => data.recordAddress);
  protected readonly correcting = injectAct(CorrectAddressReadersDocument, (data) => data.correctAddressReaders);
  protected readonly found = computed(() => this.page.value()?.addressPage ?? null);
  protected readonly countries = countryOptions;
  protected readonly country = linkedSignal(() => this.found()?.country ?? '');
  protected readonly address = signal('');
  protected readonly readers = signal<string[]>([]);
  protected readonly reason = signal('');
  /** The address whose readers are being changed. */
  protected readonly changing = signal<string | null>(null);
  protected readonly changed = signal<string[]>([]);
  protected readonly why = signal('');

  protected readonly candidates = computed(() => (this.found()?.candidates ?? []).map((one) => this.asOption(one)));
  protected readonly lines = computed(() =>
    (this.found()?.addresses ?? []).map((one) => ({
      id: one.id,
      readerIds: one.readers.map(({ userId }) => userId),
      // Whoever reads it now may stay, also after leaving the team.
      options: [...this.candidates(), ...one.readers.filter(({ userId }) => !this.candidates().some(({ value }) => value === userId)).map((reader) => this.asOption(reader))],
      text: [one.address, countryName(one.country)].filter(Boolean).join(', '),
      recorded: this.t().recorded(one.recordedBy, formatDate(one.recordedAt)),
      readBy: this.t().readBy(formatList(one.readers.map(({ name }) => name))),
    })),
  );

  protected change(line: { readonly id: string; readonly readerIds: readonly string[] }): void {
    this.changing.set(line.id);
    this.changed.set([...line.readerIds]);
    this.why.set('');
  }

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    const about = { caseFileId: this.caseFileId(), childId: this.found()?.childId ?? '', relationshipId: this.relationshipId() };
    const input = { ...about, country: this.country(), address: this.address(), readerIds: this.readers(), reason: this.reason() };
    if (!(await this.recording.run({ input }))) return;
    this.address.set('');
    this.readers.set([]);
    this.reason.set('');
    this.page.reload();
  }

  protected async correct(event: Event): Promise<void> {
    event.preventDefault();
    const about = { caseFileId: this.caseFileId(), childId: this.found()?.childId ?? '', addressId: this.changing() ?? '' };
    if (!(await this.correcting.run({ input: { ...about, readerIds: this.changed(), reason: this.why() } }))) return;
    this.changing.set(null);
    this.page.reload();
  }

  protected valueOf({ target }: Event): string {
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? target.value : '';
  }

  private readonly asOption = ({ userId, name, discipline }: { readonly userId: string; readonly name: string; readonly discipline: string }) => ({
    value: userId,
    label: `${name} · ${labelOf(this.names().disciplines, discipline)}`,
  });
}
