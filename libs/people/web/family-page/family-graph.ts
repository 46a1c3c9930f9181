import { Component, computed, input } from '@angular/core';
import { type Kin, layFamilyOut } from './family-layout';

/** The family as a drawing. What it says stands beside it as a list; nothing is told by the drawing alone. */
@Component({
  selector: 'cob-family-graph',
  // A large family scrolls sideways: the keyboard must reach it.
  host: { tabindex: '0', role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    <svg class="cb-graph" role="img" [attr.aria-label]="label()" [style.max-inline-size.px]="layout().width" [attr.viewBox]="'0 0 ' + layout().width + ' ' + layout().height">
      @for (edge of layout().edges; track edge.id) {
        <path class="edge" [class.claim]="!edge.proven" [attr.d]="edge.path" />
      }
      @for (person of layout().people; track person.id) {
        <g [attr.transform]="'translate(' + person.x + ' ' + person.y + ')'">
          @switch (person.sex) {
            @case ('female') {<circle class="node" [class.claim]="!person.proven" r="21" />}
            @case ('male') {<rect class="node" [class.claim]="!person.proven" x="-20" y="-20" width="40" height="40" />}
            @default {<path class="node" [class.claim]="!person.proven" d="M0 -23 23 0 0 23 -23 0z" />}
          }
          @if (person.deceased) {<path class="edge" d="m-20-20 40 40M20-20l-40 40" />}
          @if (person.danger) {<path class="danger" d="M14-30h8l6 6v8l-6 6h-8l-6-6v-8z" /><text class="mark" x="18" y="-15">!</text>}
          <text y="40" class="name">{{ person.name }}</text>
          <text y="56" class="sub">{{ person.proof }}</text>
        </g>
      }
      <g [attr.transform]="'translate(' + layout().child.x + ' ' + layout().child.y + ')'">
        @switch (childSex()) {
          @case ('female') {<circle class="node me" r="22" />}
          @case ('male') {<rect class="node me" x="-21" y="-21" width="42" height="42" />}
          @default {<path class="node me" d="M0 -24 24 0 0 24 -24 0z" />}
        }
        <text y="42" class="name">{{ childName() }}</text>
      </g>
    </svg>
  `,
  styles: `
    :host { display: block; overflow-x: auto; }
    svg { display: block; inline-size: 100%; min-inline-size: 20rem; margin-inline: auto; overflow: visible; }
    .name { font-weight: 650; }
    .danger { fill: var(--cb-late-solid); }
    .mark { fill: var(--cb-on-late-solid); font-weight: 700; }
  `,
})
export class FamilyGraph {
  readonly kin = input.required<readonly Kin[]>();
  readonly childName = input.required<string>();
  readonly childSex = input<string | null | undefined>(null);
  readonly label = input.required<string>();
  protected readonly layout = computed(() => layFamilyOut(this.kin()));
}
