import { Component, input, output, signal } from '@angular/core';
import { RecordFearExpressedDocument } from '@cobijo/graphql/generated/client/graphql';
import { formatTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { Stop } from '@cobijo/ui/kit/stop';
import { returnGrounds } from '../grounds.texts';
import { returnTexts } from '../texts';

/** The child is afraid or says no: one press stops everything; her words can follow (R68). */
@Component({
  selector: 'cob-fear-panel',
  imports: [Field, Note, Outcome, Stop],
  template: `
    @if (fearing.done(); as done) {
      <cob-note kind="rejected" [heading]="t().fearDone(time(done.screenBy))" role="status">
        @if (!kept()) {
          <form class="cb-form" (submit)="$event.preventDefault(); keep()" novalidate>
            <cob-field [label]="t().fearWords"><textarea class="cb-input" rows="2" [value]="words()" (input)="write($event)"></textarea></cob-field>
            <div class="cb-actions"><button type="submit" class="cb-btn out" [disabled]="words().trim() === '' || telling.working()">{{ t().fearSave }}</button></div>
          </form>
        } @else {
          <p>{{ t().fearSaved }}</p>
        }
      </cob-note>
    } @else {
      <cob-stop [label]="t().acts.fear" [busy]="fearing.working()" (stop)="stop()" />
    }
    <cob-outcome [act]="fearing" [words]="grounds" />
    <cob-outcome [act]="telling" [words]="grounds" />
  `,
})
export class FearPanel {
  readonly caseFileId = input.required<string>();
  readonly stopped = output();

  protected readonly t = injectTexts(returnTexts);
  protected readonly grounds = returnGrounds;
  protected readonly fearing = injectAct(RecordFearExpressedDocument, (data) => data.recordFearExpressed);
  protected readonly telling = injectAct(RecordFearExpressedDocument, (data) => data.recordFearExpressed);
  protected readonly words = signal('');
  protected readonly kept = signal(false);
  protected readonly time = (at: string): string => formatTime(at);

  protected async stop(): Promise<void> {
    if (await this.fearing.run({ input: { caseFileId: this.caseFileId(), kind: 'fear' } })) this.stopped.emit();
  }

  protected async keep(): Promise<void> {
    const done = await this.telling.run({ input: { caseFileId: this.caseFileId(), kind: 'fear', words: this.words() } });
    this.kept.set(done !== null);
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.words.set(event.target.value);
  }
}
