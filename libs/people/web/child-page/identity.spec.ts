import { provideRouter } from '@angular/router';
import { AddAliasDocument, AddIdentityDocumentDocument, CorrectChildDocument, FamilyPageDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { bornOn, identityFrom, identityInput } from './identity';
import { IdentityPage } from './identity-page';

// The form is long: asking every element whether it is hidden would take most of the time.
jest.setTimeout(20_000);
configure({ dom: { defaultHidden: true, asyncUtilTimeout: 4000 } });

describe('the identity of a child', () => {
  it('never claims to be more exact than what was typed', () => {
    const typed = { ...identityFrom(null), precision: 'exact' };
    expect(identityInput({ ...typed, birthDate: '2011' })).toMatchObject({ birthDate: '2011-01-01', birthDatePrecision: 'year' });
    expect(identityInput({ ...typed, birthDate: '2011-05' })).toMatchObject({ birthDate: '2011-05-01', birthDatePrecision: 'month' });
    expect(identityInput({ ...typed, birthDate: '2011-05-03' })).toMatchObject({ birthDatePrecision: 'exact' });
  });

  it('says by itself how exact a typed date is, until somebody says something else', () => {
    const typing = ['2', '2011', '2011-05', '2011-05-03'].reduce(bornOn, identityFrom(null));
    expect(identityInput(typing)).toMatchObject({ birthDate: '2011-05-03', birthDatePrecision: 'exact' });
    expect(identityInput(bornOn(typing, ''))).toMatchObject({ birthDate: null, birthDatePrecision: 'unknown' });
    expect(identityInput(bornOn({ ...typing, precision: 'estimated' }, '2012'))).toMatchObject({ birthDate: '2012-01-01', birthDatePrecision: 'estimated' });
  });

  it('sends a date that is none, so that it is answered and not lost', () =>
    expect(['2011-13-40', '-5-', '20--'].map((typed) => identityInput(bornOn(identityFrom(null), typed)).birthDate)).toEqual(['2011-13-40', '-5--01-01', '20---01-01']));

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

describe('other names and papers', () => {
  it('R6 keeps a nickname and a number by which she is found again, and asks only for what is needed', async () => {
    const server = new WebAnswers()
      .answer(FamilyPageDocument, { familyPage: { child: emptyChild, relationships: [], siblings: [], mxProposed: proposed, intlProposed: proposed } })
      .answer(AddAliasDocument, { addAlias: { __typename: 'ChildSaved', childId: 'c1' } })
      .answer(AddIdentityDocumentDocument, { addIdentityDocument: { __typename: 'ChildSaved', childId: 'c1' } });
    const { fixture } = await render(IdentityPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await fixture.whenStable();
    fireEvent.input(screen.getByLabelText('Nombres'), { target: { value: 'Rosario' } });
    fireEvent.input(screen.getByLabelText('Otro nombre o apodo'), { target: { value: 'La Chayo' } });
    fireEvent.click(screen.getByRole('button', { name: 'Agregar nombre' }));
    await fixture.whenStable();
    expect(server.inputsOf(AddAliasDocument)).toMatchObject([{ childId: 'c1', name: 'La Chayo', kind: 'nickname', source: null }]);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Otro nombre o apodo').value).toBe(''));
    expect(screen.getByLabelText<HTMLInputElement>('Nombres').value).toBe('Rosario');
    fireEvent.click(screen.getByRole('button', { name: 'Agregar documento' }));
    await fixture.whenStable();
    expect(server.inputsOf(AddIdentityDocumentDocument)).toMatchObject([{ childId: 'c1', type: 'birth_certificate', number: null, originalHeldBy: 'child' }]);
  });
});

const proposed = { code: 'undetermined', restsOn: null, proven: false };
const emptyChild = {
  id: 'c1', childCode: 'N-1', nameUnknown: false, givenNames: null, paternalSurname: null, maternalSurname: null, preferredName: null, birthDate: null,
  birthDatePrecision: 'unknown', ageStatus: 'stated', treatAs: 'child', authorityAgeLabel: null, sex: 'unknown', nationalities: [], birthCountry: null, birthPlace: null,
  habitualResidence: null, languages: [], mxAccompaniment: 'undetermined', intlSeparation: 'undetermined', mxComputed: 'undetermined', intlComputed: 'undetermined',
  mustConfirmClassification: true, classificationConfirmedAt: null, companyKnown: false, atRiskOfSeparation: false, atRiskReason: null, flowType: 'unknown', version: 1, aliases: [], documents: [],
};
