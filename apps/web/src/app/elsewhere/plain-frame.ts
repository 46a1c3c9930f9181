import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The frame of pages that belong to no file. */
@Component({
  selector: 'app-plain-frame',
  imports: [RouterOutlet],
  template: `<main class="cb-main" id="main" tabindex="-1"><router-outlet /></main>`,
})
export class PlainFrame {}
