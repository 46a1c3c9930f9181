import { Component, ElementRef, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Icon } from '@cobijo/ui/kit/icon';
import { shellTexts } from '../texts';

/** Search from anywhere: Ctrl K, then a name or a file number. The list of files answers. */
@Component({
  selector: 'app-search-box',
  imports: [Icon],
  host: { '(document:keydown)': 'onKey($event)' },
  template: `
    <form class="cb-search" role="search" [attr.aria-label]="t().search" (submit)="search($event)">
      <cob-icon name="search" />
      <input #box type="search" [attr.aria-label]="t().search" [placeholder]="t().search" autocomplete="off" maxlength="100" /><kbd aria-hidden="true">{{ t().searchHint }}</kbd>
    </form>
  `,
})
export class SearchBox {
  private readonly router = inject(Router);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly t = injectTexts(shellTexts);

  protected search(event: Event): void {
    event.preventDefault();
    const words = this.box().nativeElement.value.trim();
    if (words !== '') void this.router.navigate(['/expedientes'], { queryParams: { buscar: words } });
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.box().nativeElement.focus();
  }
}
