import { Component, computed, input } from '@angular/core';
import { BidReportDocument } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { optionsTexts } from '../options-page/options-texts';
import { ReportBody } from './report-body';

/** The report that the panel was given. */
@Component({
  selector: 'cob-report-page',
  imports: [PageHead, PageState, ReportBody],
  template: `
    <cob-page-head [up]="t().above" upLink="../../opciones" [heading]="t().reportTitle" [lead]="t().reportLead" />
    <cob-page-state [of]="page" />
    @if (report(); as report) {<article class="cb-card"><div class="bd"><cob-report-body [report]="report" /></div></article>}
  `,
})
export class ReportPage {
  readonly caseFileId = input.required<string>();
  protected readonly t = injectTexts(optionsTexts);
  protected readonly page = injectPage(BidReportDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly report = computed(() => this.page.value()?.bidReport ?? null);
}
