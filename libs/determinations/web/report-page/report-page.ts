import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { BidReportDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatDateTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Note } from '@cobijo/ui/kit/note';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { PanelPart } from './panel-part';
import { ReportBody } from './report-body';
import { reportTexts } from './report-texts';

/** The report: how it reads today while it is written, the panel's own copy afterwards. Made to be printed. */
@Component({
  selector: 'cob-report-page',
  imports: [Note, PageHead, PageState, PanelPart, ReportBody],
  template: `
    <cob-page-head [up]="t().above" upLink="../../opciones" [heading]="title()" [lead]="t().lead">
      @if (report()) {<button type="button" class="cb-btn out" (click)="print()">{{ t().print }}</button>}
    </cob-page-head>
    <cob-page-state [of]="page" />
    @if (report(); as report) {
      <cob-note [heading]="report.given ? t().given(when()) : t().preview" />
      <article class="cb-card"><div class="bd"><cob-report-body [report]="report"><cob-panel-part [of]="report.determination ?? null" /></cob-report-body></div></article>
    }
  `,
})
export class ReportPage {
  readonly caseFileId = input.required<string>();
  private readonly document = inject(DOCUMENT);
  protected readonly t = injectTexts(reportTexts);
  protected readonly page = injectPage(BidReportDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly report = computed(() => this.page.value()?.bidReport ?? null);
  protected readonly title = computed(() => this.t().title(this.report()?.childCode ?? '', this.report()?.number ?? 1));
  protected readonly when = computed(() => formatDateTime(this.report()?.at));

  protected print(): void {
    this.document.defaultView?.print();
  }
}
