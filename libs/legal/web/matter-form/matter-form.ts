import { Component, computed, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { OpenMatterDocument } from '@cobijo/graphql/generated/client/graphql';
import { optionsOf } from '@cobijo/ui/i18n/options';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Choice } from '@cobijo/ui/kit/choice';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { capacities, matterTypes } from '../../rules/code-lists';
import { legalLabels } from '../labels';
import { legalTexts } from '../texts';

/** Opens a legal matter, led by whoever opens it. */
@Component({
  selector: 'cob-matter-form',
  imports: [Choice, Field, FormField, Note, Outcome, PageHead, RouterLink],
  template: `
    <cob-page-head [heading]="t().matter.title" [lead]="t().matter.lead" />
    @if (opening.done()) {
      <cob-note kind="info" [heading]="t().matter.done" role="status"><a class="cb-btn out" routerLink="..">{{ t().back }}</a></cob-note>
    } @else {
      <form class="cb-form" (submit)="$event.preventDefault(); open()" novalidate>
        <cob-field [label]="t().matter.type" name="type" [act]="opening">
          <select class="cb-input" [formField]="f.type"><option value="">{{ t().choose }}</option>@for (code of types; track code) {<option [value]="code">{{ labels().types[code] }}</option>}</select>
        </cob-field>
        <cob-field [label]="t().matter.authority" name="authority" [optional]="true" [act]="opening"><input class="cb-input" [formField]="f.authority" /></cob-field>
        <cob-field [label]="t().matter.fileNo" name="fileNo" [optional]="true" [act]="opening"><input class="cb-input" [formField]="f.fileNo" /></cob-field>
        <cob-choice [legend]="t().matter.capacity" name="capacity" [options]="capacityOptions()" [act]="opening" [(value)]="f.capacity().value" />
        <cob-outcome [act]="opening" [labels]="t().labels" />
        <div class="cb-actions"><button class="cb-btn pri" type="submit" [disabled]="opening.working()">{{ t().save }}</button><a class="cb-btn txt" routerLink="..">{{ t().back }}</a></div>
      </form>
    }
  `,
})
export class MatterForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(legalTexts);
  protected readonly labels = injectTexts(legalLabels);
  protected readonly opening = injectAct(OpenMatterDocument, (data) => data.openMatter);
  protected readonly model = signal({ type: '', authority: '', fileNo: '', capacity: null as string | null });
  protected readonly f = form(this.model);
  protected readonly types = matterTypes;
  protected readonly capacityOptions = computed(() => optionsOf<string>(capacities, this.labels().capacities));

  protected async open(): Promise<void> {
    const { type, authority, fileNo, capacity } = this.model();
    await this.opening.run({ input: { caseFileId: this.caseFileId(), type, authority: authority.trim() || null, fileNo: fileNo.trim() || null, capacity: capacity ?? '' } });
  }
}
