import { Component, computed, effect, type ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { AttachDocument, type AttachedDocument } from '@cobijo/documents/web/attach-document/attach-document';
import { AuthoriseReturnDocument, ExecuteReturnDocument, ResumeReturnDocument, ReturnPageDocument, RevokeReturnAuthorisationDocument, ScreenReturnDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDate, formatDateTime } from '@cobijo/ui/i18n/dates';
import { countryName } from '@cobijo/ui/i18n/regions';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Empty } from '@cobijo/ui/kit/empty';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { Voice } from '@cobijo/ui/kit/voice';
import { ArrangeForm } from '../arrange-form/arrange-form';
import { AttestForm } from '../attest-form/attest-form';
import { FearPanel } from '../fear-panel/fear-panel';
import { returnGrounds } from '../grounds.texts';
import { GuardSheet } from '../guard-sheet/guard-sheet';
import { CloseForm } from '../journey-forms/close-form';
import { FollowUpForm } from '../journey-forms/follow-up-form';
import { HandOverForm } from '../journey-forms/hand-over-form';
import { IncidentForm } from '../journey-forms/incident-form';
import { ReconfirmForm } from '../journey-forms/reconfirm-form';
import { NotifiedForm } from '../paper-forms/notified-form';
import { ResolutionForm } from '../paper-forms/resolution-form';
import type { Paper } from '../paper-forms/return-panel';
import { WaiverForm } from '../paper-forms/waiver-form';
import { RequestForm } from '../request-form/request-form';
import { ReturnAftermath } from '../return-aftermath/return-aftermath';
import { returnTexts } from '../texts';
import { cureSection, panelActOf, panelWordOf } from './panels';

const withPaper = ['attest', 'resolution', 'waiver', 'hand-over'];

/** Tab "Retorno": the guard sheet, the act that is next, and what stands against it. */
@Component({
  selector: 'cob-return-page',
  imports: [
    ArrangeForm, AttachDocument, AttestForm, Card, CloseForm, Empty, FearPanel, FollowUpForm, GuardSheet, HandOverForm, IncidentForm, Note, NotifiedForm,
    Outcome, PageHead, PageState, ReconfirmForm, RequestForm, ResolutionForm, ReturnAftermath, RouterLink, Voice, WaiverForm,
  ],
  templateUrl: './return-page.html',
})
export class ReturnPage {
  readonly caseFileId = input.required<string>();
  /** Word of the open panel, from the address. */
  readonly panel = input<string>();
  /** What the panel is about: a safeguard or a follow-up. */
  readonly item = input<string>();

  protected readonly t = injectTexts(returnTexts);
  protected readonly grounds = returnGrounds;
  protected readonly page = injectPage(ReturnPageDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly authorising = injectAct(AuthoriseReturnDocument, (data) => data.authoriseReturn);
  protected readonly executing = injectAct(ExecuteReturnDocument, (data) => data.executeReturn);
  protected readonly screening = injectAct(ScreenReturnDocument, (data) => data.screenReturn);
  protected readonly resuming = injectAct(ResumeReturnDocument, (data) => data.resumeReturn);
  protected readonly revoking = injectAct(RevokeReturnAuthorisationDocument, (data) => data.revokeReturnAuthorisation);

  protected readonly sheet = computed(() => this.page.value()?.returnSheet ?? null);
  protected readonly open = computed(() => (this.sheet()?.guards.length ?? 0) > 0);
  protected readonly newPaper = signal<Paper | null>(null);
  protected readonly papers = computed<Paper[]>(() => {
    const kept = (this.page.value()?.documentsOfFile?.documents ?? []).filter(({ voidedAt }) => !voidedAt).map(({ id, title }) => ({ id, title: title ?? '' }));
    const fresh = this.newPaper();
    return fresh && !kept.some(({ id }) => id === fresh.id) ? [fresh, ...kept] : kept;
  });
  protected readonly panelAct = computed(() => panelActOf(this.panel()));
  protected readonly panelTitle = computed(() => {
    const act = this.panelAct();
    return act === 'attest' ? this.t().attest.title(this.item() ?? '') : act ? this.t().acts[act] : '';
  });
  protected readonly takesPaper = computed(() => withPaper.includes(this.panelAct() ?? ''));
  protected readonly missing = computed(() => (this.sheet()?.guards ?? []).filter(({ status }) => status === 'failed' || status === 'unknown').length);
  protected readonly main = computed(() => {
    const acts = this.sheet()?.acts ?? [];
    return acts.includes('execute') ? ('execute' as const) : acts.includes('authorise') ? ('authorise' as const) : null;
  });
  protected readonly panelActs = computed(() =>
    (this.sheet()?.acts ?? []).flatMap((act) => {
      const word = panelWordOf(act);
      return word && act !== 'attest' && act !== 'follow-up' ? [{ act, word, label: this.labelOf(act) }] : [];
    }),
  );
  protected readonly lead = computed(() => {
    const request = this.sheet()?.request;
    if (!request || !this.open()) return '';
    return this.t().lead(request.arrangement?.receiverName ?? '', countryName(request.destination), formatDateTime(request.arrangement?.departureAt));
  });
  protected readonly cures = computed<Readonly<Record<string, readonly string[]>>>(() =>
    Object.fromEntries(
      (this.sheet()?.guards ?? []).flatMap(({ guard, cureAct, grounds }) => {
        const section = cureSection(cureAct, guard);
        return section ? grounds.map(({ code }) => [code, ['/expedientes', this.caseFileId(), ...section]]) : [];
      }),
    ),
  );
  protected readonly heldWords = computed(() => {
    const request = this.sheet()?.request;
    if (!request?.holdCause) return '';
    return this.t().held(this.stateOf(request.state), this.t().causes[request.holdCause] ?? request.holdCause, formatDateTime(request.heldAt));
  });
  protected readonly dateOf = formatDate;

  private readonly router = inject(Router);
  private readonly panelBox = viewChild<ElementRef<HTMLElement>>('panelBox');

  constructor() {
    // Opening a panel leads there: keyboard and screen reader go with it.
    effect(() => {
      const box = this.panelBox()?.nativeElement;
      this.panel();
      this.item();
      untracked(() => box?.focus());
    });
  }

  protected stateOf(code: string): string {
    const states: Readonly<Record<string, string>> = this.t().states;
    return states[code] ?? code;
  }

  protected labelOf(act: string): string {
    const acts: Readonly<Record<string, string>> = this.t().acts;
    return acts[act] ?? act;
  }

  protected async press(): Promise<void> {
    const input = { caseFileId: this.caseFileId(), sheetDigest: this.sheet()?.digest ?? '' };
    const done = this.main() === 'execute' ? await this.executing.run({ input }) : await this.authorising.run({ input });
    // Done or refused: the sheet shown from now on is the one of this moment.
    void done;
    this.page.reload();
  }

  protected async go(act: string): Promise<void> {
    const input = { caseFileId: this.caseFileId() };
    const send = act === 'screen' ? this.screening : act === 'resume' ? this.resuming : this.revoking;
    if (await send.run({ input })) this.page.reload();
  }

  protected offers(act: string): boolean {
    return this.sheet()?.acts.includes(act) ?? false;
  }

  protected attached({ id, title }: AttachedDocument): void {
    this.newPaper.set({ id, title });
  }

  protected async saved(): Promise<void> {
    this.page.reload();
    await this.router.navigate(['/expedientes', this.caseFileId(), 'retorno']);
  }
}
