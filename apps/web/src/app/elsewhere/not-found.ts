import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { shellTexts } from '../texts';

@Component({
  selector: 'app-not-found',
  imports: [PageHead, RouterLink],
  template: `<cob-page-head [heading]="t().notFound" [lead]="t().notFoundLead" /><div class="cb-actions"><a class="cb-btn pri" routerLink="/hoy">{{ t().back }}</a></div>`,
})
export class NotFound {
  protected readonly t = injectTexts(shellTexts);
}
