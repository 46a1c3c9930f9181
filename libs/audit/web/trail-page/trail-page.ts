import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TrailPageDocument, type TrailPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { GraphqlClient } from '@cobijo/graphql/transport/graphql-client';
import { articleWords } from '@cobijo/ui/i18n/articles';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { language } from '@cobijo/ui/i18n/language';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Empty } from '@cobijo/ui/kit/empty';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { auditTexts } from '../texts';

type Entry = TrailPageQuery['trail']['entries'][number];
interface Cited {
  readonly rule: string;
  readonly citations: readonly { readonly instrument: string; readonly article: string }[];
}
const outcomes = ['done', 'refused', 'denied', 'seen', 'not-visible', 'invalid', 'failed'] as const;
type OutcomeCode = (typeof outcomes)[number];
const looks: Readonly<Record<OutcomeCode, string>> = {
  done: 'ontime',
  refused: 'late-soft',
  denied: 'paused',
  seen: 'plain',
  'not-visible': 'unknown',
  invalid: 'unknown',
  failed: 'soon',
};
const codeOf = (text: string): OutcomeCode => outcomes.find((code) => code === text) ?? 'failed';

/** Who did, saw, was refused or denied what, on a file. */
@Component({
  selector: 'cob-trail-page',
  imports: [Empty, PageHead, PageState],
  templateUrl: './trail-page.html',
})
export class TrailPage {
  readonly caseFileId = input.required<string>();
  private readonly client = inject(GraphqlClient);
  protected readonly t = injectTexts(auditTexts);
  protected readonly codes = outcomes;
  protected readonly chosen = signal<OutcomeCode | null>(null);
  protected readonly page = injectPage(TrailPageDocument, () => ({ caseFileId: this.caseFileId(), outcome: this.chosen() }));
  /** Older pages asked for; another filter or file begins anew. */
  private readonly older = linkedSignal<TrailPageQuery | undefined, readonly TrailPageQuery['trail'][]>({ source: this.page.value, computation: () => [] });
  protected readonly asking = signal<'no' | 'working' | 'failed'>('no');
  private readonly parts = computed(() => {
    const first = this.page.value()?.trail;
    return first ? [first, ...this.older()] : [];
  });
  protected readonly next = computed(() => this.parts().at(-1)?.next ?? null);
  protected readonly lines = computed(() =>
    this.parts()
      .flatMap(({ entries }) => entries)
      .map((entry) => this.lineOf(entry)),
  );

  protected choose(code: OutcomeCode | null): void {
    this.chosen.set(code);
  }

  protected async readOn(): Promise<void> {
    const before = this.next();
    if (before === null || this.asking() === 'working') return;
    this.asking.set('working');
    try {
      const { trail } = await this.client.query(TrailPageDocument, { caseFileId: this.caseFileId(), outcome: this.chosen(), before });
      this.older.update((pages) => [...pages, trail]);
      this.asking.set('no');
    } catch {
      // Said beside the button, which tries again.
      this.asking.set('failed');
    }
  }

  private lineOf(entry: Entry) {
    const t = this.t();
    const outcome = codeOf(entry.outcome);
    return {
      id: entry.id,
      at: entry.at,
      when: formatDateTime(entry.at),
      who: entry.actorName ?? t.nobody,
      what: t.act(entry.act),
      outcome: t.outcomes[outcome],
      look: looks[outcome],
      grounds: (entry.grounds ?? []).map((ground) => inWords(ground)),
      reasons: (entry.acceptedWarnings ?? []).map(({ ground, reason }) => `${inWords(ground)}. ${reason === null ? t.reasonHidden : t.reason(reason)}`),
    };
  }
}

const inWords = ({ rule, citations }: Cited): string =>
  [/^[A-Z]+\d/.test(rule) ? rule : '', ...citations.map((citation) => articleWords(citation, language()))].filter(Boolean).join(' · ');
