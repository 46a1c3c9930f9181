import { Component, computed, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { detentionPlaces } from '@cobijo/encounters/rules/code-lists';
import { encounterLabels } from '@cobijo/encounters/web/labels';
import { FacilitiesDocument, MeasuresToPlaceDocument, PlaceChildDocument } from '@cobijo/graphql/generated/client/graphql';
import { labelOf, optionsOf } from '@cobijo/ui/i18n/options';
import { formatDate } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { injectAct } from '@cobijo/ui/kit/act';
import { Checks } from '@cobijo/ui/kit/checks';
import { Choice } from '@cobijo/ui/kit/choice';
import { DateParts } from '@cobijo/ui/kit/date-parts';
import { Field } from '@cobijo/ui/kit/field';
import { Moment } from '@cobijo/ui/kit/moment';
import { Note } from '@cobijo/ui/kit/note';
import { Outcome } from '@cobijo/ui/kit/outcome';
import { injectPage } from '@cobijo/ui/kit/page';
import { PageHead } from '@cobijo/ui/kit/page-head';
import { careArrangements, facilityKinds, libertyRestrictions, orderKinds, residentialKinds } from '../../rules/code-lists';
import { FacilityForm } from '../facility-form/facility-form';
import { placementGrounds } from '../ground-words';
import { placementLabels } from '../labels';
import { placementTexts } from '../texts';
import { emptyPlacing, placingInput } from './placing-input';

/** Where the child lives, and by whose order. Places of detention can be chosen, so that the law says why they cannot. */
@Component({
  selector: 'cob-placing-form',
  imports: [Checks, Choice, DateParts, FacilityForm, Field, FormField, Moment, Note, Outcome, PageHead, RouterLink],
  templateUrl: './placing-form.html',
})
export class PlacingForm {
  readonly caseFileId = input.required<string>();

  protected readonly t = injectTexts(placementTexts);
  protected readonly labels = injectTexts(placementLabels);
  protected readonly places = injectTexts(encounterLabels);
  protected readonly grounds = placementGrounds;
  protected readonly placing = injectAct(PlaceChildDocument, (data) => data.placeChild);
  protected readonly facilities = injectPage(FacilitiesDocument, () => ({}));
  protected readonly measures = injectPage(MeasuresToPlaceDocument, () => ({ caseFileId: this.caseFileId() }));
  protected readonly model = signal(emptyPlacing());
  protected readonly f = form(this.model);
  protected readonly addingFacility = signal(false);

  protected readonly kinds = careArrangements;
  protected readonly detentions = detentionPlaces.filter((place) => place !== 'unknown');
  protected readonly inFacility = computed(() => facilityKinds.some((kind) => kind === this.model().kind));
  protected readonly facilityOptions = computed(() => (this.facilities.value()?.facilities ?? []).filter(({ kind }) => kind === this.model().kind));
  protected readonly residential = computed(() => residentialKinds.includes(this.model().kind));
  protected readonly measureOptions = computed(() =>
    (this.measures.value()?.careOfFile?.measures ?? []).map((measure) => ({
      id: measure.id,
      label: [labelOf(this.labels().measures, measure.measure), measure.orderNo, labelOf(this.labels().states, measure.state), formatDate(measure.orderedAt)].filter(Boolean).join(' · '),
    })),
  );
  protected readonly restsOn = computed(() => [{ value: 'none', label: this.t().placing.restsNone }, ...optionsOf<string>(orderKinds, this.labels().orders)]);
  protected readonly restrictionOptions = computed(() => optionsOf<string>(libertyRestrictions, this.labels().restrictions));
  protected readonly answers = computed(() => [
    { value: 'yes', label: this.t().yes },
    { value: 'no', label: this.t().no },
    { value: 'unknown', label: this.t().unknown },
  ]);
  // The offered cure leads there: what was refused here is recorded as what it is.
  protected readonly cures = computed(() => ({
    'detention-is-never-placement': this.detentionLink(),
    'locked-place-is-detention': this.detentionLink(),
  }));
  protected readonly taskWord = (code: string): string => labelOf(this.t().placing.tasks, code);
  private readonly detentionLink = computed(() => ['/expedientes', this.caseFileId(), 'ruta', 'detencion']);

  protected facilityAdded(id: string): void {
    this.addingFacility.set(false);
    this.facilities.reload();
    this.model.update((model) => ({ ...model, facilityId: id }));
  }

  protected async place(): Promise<void> {
    await this.placing.run({ input: { caseFileId: this.caseFileId(), ...placingInput(this.model()) } });
  }
}
