import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Note } from '@cobijo/ui/kit/note';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { shellTexts } from '../texts';

@Component({
  selector: 'app-no-access',
  imports: [Note, PageHead, RouterLink],
  template: `<cob-page-head [heading]="t().noAccess" /><cob-note kind="denied"><p>{{ t().noAccessLead }}</p></cob-note><div class="cb-actions"><a class="cb-btn pri" routerLink="/hoy">{{ t().back }}</a></div>`,
})
export class NoAccess {
  protected readonly t = injectTexts(shellTexts);
}
