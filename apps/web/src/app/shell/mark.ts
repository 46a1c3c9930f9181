import { Component } from '@angular/core';

/** The mark: a blanket held as a roof, an inner fold, a small sun. */
@Component({
  selector: 'app-mark',
  template: `<svg viewBox="0 0 32 32" aria-hidden="true" class="cb-mark">
    <path class="blanket" d="M5 26.5C5.6 14 10.2 5.5 17 5.5c6.3 0 10.6 7 10.9 18.2" /><path class="fold" d="M11.7 26.3c.4-6.8 2.3-11.3 5.3-11.3" /><circle class="sun" cx="19.5" cy="23.8" r="3.5" />
  </svg>`,
})
export class Mark {}
