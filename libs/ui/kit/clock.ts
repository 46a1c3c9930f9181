import { booleanAttribute, Component, computed, ElementRef, inject, input } from '@angular/core';
import { businessDays, dayOf, formatDate, formatDateTime, relativeTime } from '../i18n/dates';
import { daysBetween } from '@cobijo/kernel/rules/civil-calendar';
import { Now } from '../i18n/now';
import { injectTexts } from '../i18n/texts';
import { Icon, type IconName } from './icon';
import { kitTexts } from './texts';

type ClockState = 'late' | 'soon' | 'ontime' | 'paused' | 'unknown';
const icons: Readonly<Record<ClockState, IconName>> = { late: 'oct', soon: 'clock', ontime: 'clock', paused: 'pause', unknown: 'q' };
const hour = 3_600_000;
const near = 20;

/** A deadline as a chip; pressed, it explains itself: what starts it, the rule, the days not counted and why. */
@Component({
  selector: 'cob-clock',
  imports: [Icon],
  host: { '(keydown.escape)': 'close()', '(document:click)': 'closeOutside($event)' },
  template: `
    <details class="cb-clock">
      <summary>
        <span class="cb-chip" [class]="state()"><cob-icon [name]="icon()" />@if (label()) {{{ label() }}: }{{ words() }}</span>
      </summary>
      <div class="cb-pop">
        <h4>{{ label() || words() }}</h4>
        <dl class="cb-kv">
          @if (due()) {<dt>{{ t().clock.dueAt }}</dt><dd>{{ fullDue() }}</dd>}
          @if (starts()) {<dt>{{ t().clock.starts }}</dt><dd>{{ starts() }}</dd>}
          @if (rule()) {<dt>{{ t().clock.rule }}</dt><dd>{{ rule() }}</dd>}
          @if (notCounted().length > 0) {<dt>{{ t().clock.notCounted }}</dt><dd>@for (line of notCounted(); track line) {<div>{{ line }}</div>}</dd>}
          <dt>{{ t().clock.kind }}</dt><dd><b>{{ kind() === 'statutory' ? t().clock.statutory : t().clock.policy }}</b>@if (article()) { · {{ article() }}}</dd>
        </dl>
        <ng-content />
      </div>
    </details>
  `,
})
export class ClockChip {
  /** When it falls due: an instant or a civil date; null while it has not started. */
  readonly due = input.required<string | null | undefined>();
  /** What falls due, in words; may be left out where the row says it. */
  readonly label = input('');
  /** `statutory` is law, anything else a house target: never confused. */
  readonly kind = input<string>('policy');
  readonly paused = input(false, { transform: booleanAttribute });
  readonly pausedBecause = input('');
  readonly metAt = input<string | null | undefined>(null);
  /** Business days left, where the server counted them. */
  readonly businessDaysLeft = input<number | null | undefined>(null);
  readonly starts = input('');
  readonly rule = input('');
  readonly article = input('');
  readonly notCounted = input<readonly string[]>([]);
  /** Within how many days it counts as due soon. */
  readonly soonWithin = input(5);

  private readonly now = inject(Now);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = injectTexts(kitTexts);
  // A civil date is kept until its day is over.
  private readonly daysLeft = computed(() => daysBetween(dayOf(this.now.at()), (this.due() ?? '').length === 10 ? (this.due() ?? '') : dayOf(new Date(this.due() ?? 0))));
  private readonly hoursLeft = computed(() => (new Date(this.due() ?? 0).getTime() - this.now.at().getTime()) / hour);
  private readonly isDay = computed(() => (this.due() ?? '').length === 10);
  protected readonly state = computed((): ClockState => {
    if (this.metAt()) return 'ontime';
    if (this.paused()) return 'paused';
    if (!this.due()) return 'unknown';
    if (this.isDay() ? this.daysLeft() < 0 : this.hoursLeft() < 0) return 'late';
    return this.daysLeft() <= this.soonWithin() ? 'soon' : 'ontime';
  });
  protected readonly icon = computed(() => (this.metAt() ? 'check' : icons[this.state()]));
  protected readonly fullDue = computed(() => (this.isDay() ? formatDate(this.due()) : formatDateTime(this.due())));
  protected readonly words = computed(() => {
    const t = this.t().clock;
    if (this.metAt()) return t.met(formatDate(this.metAt()));
    switch (this.state()) {
      case 'paused':
        return t.paused(this.pausedBecause());
      case 'unknown':
        return t.unknown;
      case 'late':
        return t.late(relativeTime(this.isDay() ? `${this.due() ?? ''}T23:59:59` : (this.due() ?? ''), this.now.at()));
      case 'soon':
        return this.soonWords();
      case 'ontime':
        return this.daysLeft() > near ? t.due(formatDate(this.due())) : this.leftWords();
    }
  });

  protected close(): void {
    this.host.querySelector('details')?.removeAttribute('open');
  }

  protected closeOutside(event: Event): void {
    if (event.target instanceof Node && !this.host.contains(event.target)) this.close();
  }

  private soonWords(): string {
    const t = this.t().clock;
    if (!this.isDay() && this.hoursLeft() < 48) return t.soon(t.hours(Math.max(1, Math.floor(this.hoursLeft()))));
    return this.daysLeft() === 0 ? t.today : t.soon(this.leftWords());
  }

  private leftWords(): string {
    const counted = this.businessDaysLeft();
    return typeof counted === 'number' ? businessDays(counted) : this.t().clock.days(this.daysLeft());
  }
}
