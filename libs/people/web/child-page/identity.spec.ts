import { provideRouter } from '@angular/router';
import { CorrectChildDocument, FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { fireEvent, render, screen } from '@testing-library/angular';
import { identityFrom, identityInput } from './identity';
import { IdentityPage } from './identity-page';

describe('the identity of a child', () => {
  it('never claims to be more exact than what was typed', () => {
    const typed = { ...identityFrom(null), precision: 'exact' };
    expect(identityInput({ ...typed, birthDate: '2011' })).toMatchObject({ birthDate: '2011-01-01', birthDatePrecision: 'year' });
    expect(identityInput({ ...typed, birthDate: '2011-05' })).toMatchObject({ birthDate: '2011-05-01', birthDatePrecision: 'month' });
    expect(identityInput({ ...typed, birthDate: '2011-05-03' })).toMatchObject({ birthDatePrecision: 'exact' });
  });

  it('needs neither two surnames nor a date', () =>
    expect(identityInput({ ...identityFrom(null), givenNames: ' Ixchel ' })).toMatchObject({ givenNames: 'Ixchel', paternalSurname: null, birthDate: null }));

  it('shows what is known, sends the whole identity with a reason, and leads to what is wrong', async () => {
    const child = { ...emptyChild, givenNames: 'Rose-Laure', paternalSurname: 'Désir', nationalities: ['HT'], languages: [{ code: 'hat', level: 'native', preferred: true }] };
    const server = new WebAnswers()
      .answer(FamilyPageDocument, { familyPage: { child, relationships: [], siblings: [], mxProposed: proposed, intlProposed: proposed } })
      .answer(CorrectChildDocument, { correctChild: { __typename: 'Invalid', problems: [{ field: 'reason', code: 'required', params: [] }] } });
    const { fixture } = await render(IdentityPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await fixture.whenStable();
    expect(screen.getByLabelText<HTMLInputElement>(/Primer apellido/).value).toBe('Désir');
    fireEvent.input(screen.getByLabelText('Año'), { target: { value: '2012' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar identidad' }));
    await fixture.whenStable();
    expect(server.inputsOf(CorrectChildDocument)).toMatchObject([
      { childId: 'c1', version: 1, child: { givenNames: 'Rose-Laure', paternalSurname: 'Désir', nationalities: ['HT'], birthDate: '2012-01-01', languages: [{ code: 'hat' }] } },
    ]);
    expect((await screen.findByRole('alert')).textContent).toContain('Por qué se corrige');
  });
});

const proposed = { code: 'undetermined', restsOn: null, proven: false };
const emptyChild = {
  id: 'c1', childCode: 'N-1', nameUnknown: false, givenNames: null, paternalSurname: null, maternalSurname: null, preferredName: null, birthDate: null,
  birthDatePrecision: 'unknown', ageStatus: 'stated', treatAs: 'child', authorityAgeLabel: null, sex: 'unknown', nationalities: [], birthCountry: null, birthPlace: null,
  habitualResidence: null, languages: [], mxAccompaniment: 'undetermined', intlSeparation: 'undetermined', mxComputed: 'undetermined', intlComputed: 'undetermined',
  mustConfirmClassification: true, classificationConfirmedAt: null, companyKnown: false, atRiskOfSeparation: false, atRiskReason: null, flowType: 'unknown', version: 1, aliases: [], documents: [],
};
