import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { IdentifyChildDocument } from '@cobijo/graphql/generated/client/graphql';
import { identityFrom, identityInput } from '@cobijo/people/web/child-page/identity';
import { IdentityFields } from '@cobijo/people/web/child-page/identity-fields';
import { codeLabels } from '@cobijo/people/web/code-labels';
import { optionsOf } from '@cobijo/people/web/family-page/bond-fields';
import { relationshipTypes } from '@cobijo/people/rules/code-lists';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Card } from '@cobijo/ui/kit/card';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { injectOnward } from '@cobijo/ui/kit/onward';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { PageState } from '@cobijo/ui/kit/page-state';
import { CaseFileContext } from '../case-frame/case-file-context';
import { injectLeads } from '../leads';
import { triageGrounds } from '../triage-page/triage-grounds';
import { identifyTexts } from './identify-texts';

/** Identificar: a consultation led to a child, who gets a file of her own (R5, V8). */
@Component({
  selector: 'cases-identify-page',
  imports: [Card, Field, FormField, IdentityFields, Note, Outcome, PageHead, PageState, RouterLink],
  templateUrl: './identify-page.html',
})
export class IdentifyPage {
  readonly caseFileId = input.required<string>();

  private readonly goOn = injectOnward();
  private readonly context = inject(CaseFileContext);
  private readonly codes = injectTexts(codeLabels);
  protected readonly t = injectTexts(identifyTexts);
  protected readonly words = triageGrounds;
  protected readonly page = injectLeads(() => this.context.frame()?.officeId);
  protected readonly act = injectAct(IdentifyChildDocument, (data) => data.identifyChild);
  protected readonly typed = signal(identityFrom(null));
  private readonly draft = signal({ parentName: '', parentRelation: '', leadUserId: '' });
  protected readonly form = form(this.draft);
  protected readonly relations = computed(() => optionsOf(relationshipTypes, this.codes().relationship));
  protected readonly leads = computed(() => this.page.value()?.staff ?? []);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.act.run({ input: { caseFileId: this.caseFileId(), child: identityInput(this.typed()), ...this.draft() } });
    if (done) await this.goOn('/expedientes', done.caseFileId, 'resumen');
  }
}
