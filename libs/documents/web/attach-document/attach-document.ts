import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { AttachDocumentDocument } from '@cobijo/graphql/generated/client/graphql';
import { dayOf } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice, type Option } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { documentKinds, type DocumentSensitivity } from '../../rules/code-lists';
import { documentGrounds, documentTexts } from '../texts';
import { type ChosenFile, readChosenFile } from './chosen-file';

/** What was attached, for whoever embeds the panel. */
export interface AttachedDocument {
  readonly id: string;
  readonly title: string;
}

/** Attaches a paper to a file, wherever one is needed; tells its id. Put it outside other forms. */
@Component({
  selector: 'cob-attach-document',
  imports: [Choice, DateParts, Field, FormField, Outcome],
  templateUrl: './attach-document.html',
})
export class AttachDocument {
  readonly caseFileId = input.required<string>();
  /** What the paper is, when the place that asks for it knows (CL-50). */
  readonly kind = input('');
  readonly sensitivities = input<readonly string[]>(['S2', 'S3']);
  readonly attached = output<AttachedDocument>();

  protected readonly t = injectTexts(documentTexts);
  protected readonly grounds = documentGrounds;
  protected readonly attaching = injectAct(AttachDocumentDocument, (data) => data.attachDocument);
  protected readonly kinds = documentKinds;
  protected readonly languages = ['spa', 'eng', 'fra', 'hat', 'por', 'mam', 'quc', 'kek', 'other'] as const;
  protected readonly model = signal({ kind: '', title: '', date: dayOf(new Date()), receivedFrom: '', language: 'spa', sensitivity: 'S2' as string | null });
  protected readonly f = form(this.model);
  protected readonly file = signal<ChosenFile | null>(null);
  protected readonly pressed = signal(false);
  protected readonly classOptions = computed<Option<string | null>[]>(() => {
    const words: Readonly<Record<DocumentSensitivity, string>> = this.t().classes;
    return (['S2', 'S3', 'S4_L', 'S4_P'] as const).filter((at) => this.sensitivities().includes(at)).map((at) => ({ value: at, label: words[at] }));
  });
  protected readonly fileProblem = computed(() => {
    const problem = this.file()?.problem;
    if (problem) return this.t()[problem];
    return this.pressed() && this.file() === null ? this.t().noFile : '';
  });

  protected async choose(event: Event): Promise<void> {
    const chosen = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    this.file.set(chosen ? await readChosenFile(chosen) : null);
    const name = chosen?.name.replace(/\.[a-z0-9]+$/i, '') ?? '';
    if (this.model().title === '') this.model.update((model) => ({ ...model, title: name }));
  }

  protected async attach(): Promise<void> {
    this.pressed.set(true);
    const content = this.file()?.content;
    if (!content) return;
    const { kind, sensitivity, ...rest } = this.model();
    const input = { ...rest, caseFileId: this.caseFileId(), kind: this.kind() || kind, sensitivity: sensitivity ?? '', content };
    const done = await this.attaching.run({ input });
    if (!done) return;
    this.pressed.set(false);
    this.attached.emit({ id: done.document.id, title: done.document.title ?? '' });
  }
}
