import { provideRouter } from '@angular/router';
import { AddPersonDocument, ConfirmClassificationDocument, FamilyPageDocument, VerifyRelationshipDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { AddPersonPage } from './add-person-page';
import { FamilyPage } from './family-page';
import { ProofPage } from './proof-page';

const child = {
  id: 'c1', childCode: 'N-7KQ4M2B', nameUnknown: false, givenNames: 'Petrona', paternalSurname: 'Matías', maternalSurname: null, preferredName: null,
  birthDate: '2011-05-03', birthDatePrecision: 'exact', ageStatus: 'disputed_by_authority', treatAs: 'adolescent', authorityAgeLabel: 'adult', sex: 'female',
  nationalities: ['GT'], birthCountry: null, birthPlace: null, habitualResidence: 'GT', languages: [{ code: 'mam', level: 'native', preferred: true }],
  mxAccompaniment: 'unaccompanied', intlSeparation: 'separated', mxComputed: 'unaccompanied', intlComputed: 'separated', mustConfirmClassification: true,
  classificationConfirmedAt: null, companyKnown: true, atRiskOfSeparation: false, atRiskReason: null, flowType: 'in_transit', version: 3, aliases: [], documents: [],
};
const uncle = {
  id: 'r1', personId: 'p1', givenNames: 'Mateo', paternalSurname: 'Ramírez', maternalSurname: null, sex: 'male', birthDate: null, country: 'MX',
  whereabouts: 'known_contact', alive: 'yes', contactOk: null, contactSafeHours: null, riskFlag: 'suspected_abuser', type: 'aunt_uncle', basis: 'claimed',
  kinLine: 'collateral', kinDegree: 3, inverse: 'niece_nephew', legalAuthority: 'none', habitualCarerByCustom: false, verificationStatus: 'unverified',
  verificationMethods: [], contactAllowed: 'allowed', contactOrder: null, contactStatus: 'unknown', willingToCare: null, ableToCare: null, travellingTogether: true, version: 1,
};
const family = (over: object = {}) => ({
  familyPage: {
    child, relationships: [uncle], siblings: [{ childId: 'c2', name: 'Josué', sex: 'male', birthDate: null, keepTogether: true, caseFileId: null }],
    mxProposed: { code: 'unaccompanied', restsOn: null, proven: false }, intlProposed: { code: 'separated', restsOn: 'r1', proven: false }, ...over,
  },
});

async function open(data: object) {
  const server = new WebAnswers().answer(FamilyPageDocument, data);
  const { fixture } = await render(FamilyPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}

jest.setTimeout(20_000);

describe('the family tab', () => {
  afterEach(() => speak('es'));

  it('draws the family and says the same as a list: what is claimed is not proven', async () => {
    await open(family());
    screen.getByRole('img', { name: 'Familia de Petrona' });
    const list = within(screen.getByRole('region', { name: 'Personas' }));
    list.getByText('Mateo Ramírez', { selector: 'b' });
    list.getByText(/Tía o tío · Solo lo dice · 3\.º grado/);
    list.getByText('Sin probar');
    list.getByText('Posible peligro');
  });

  it('R8 shows a brother whom another team accompanies, without a way into his file', async () => {
    await open(family());
    const siblings = within(screen.getByRole('region', { name: 'Hermanas y hermanos' }));
    siblings.getByText('Josué');
    siblings.getByText('Se mantienen juntos');
    siblings.getByText('Otro equipo le acompaña');
    expect(siblings.queryAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Vincular']);
  });

  it('R2 tells what an authority says of her age and that it changes nothing', async () => {
    await open(family());
    screen.getByText(/Una autoridad dice que es mayor de edad\. Ante la duda/);
  });

  it('R3 confirms nothing by itself; against the relationships it asks for a reason and sends it', async () => {
    const { server, settle } = await open(family());
    screen.getByText('Falta que alguien la confirme.');
    screen.getByText('Por los vínculos anotados: separada (descansa en un vínculo solo declarado).');
    const card = within(screen.getByRole('region', { name: 'Cómo viaja' }));
    expect(card.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    const ground = { rule: 'R3', code: 'mx-classification-differs', kind: 'warn', citations: [{ instrument: 'LM', article: '3-XVIII' }], params: [{ name: 'computed', value: 'unaccompanied' }] };
    server.answer(ConfirmClassificationDocument, ({ input }) =>
      'reasons' in (input as object) ? { confirmClassification: { __typename: 'ChildSaved', version: 4 } } : { confirmClassification: { __typename: 'Refused', grounds: [ground] } },
    );
    const mx = within(card.getByRole('radiogroup', { name: /Según la Ley de Migración/ }));
    fireEvent.click(mx.getByRole('radio', { name: 'Acompañada' }));
    fireEvent.click(within(card.getByRole('radiogroup', { name: /Según la Convención/ })).getByRole('radio', { name: 'Separada' }));
    fireEvent.click(card.getByRole('button', { name: 'Confirmar' }));
    await settle();
    fireEvent.input(await card.findByLabelText(/Razón para continuar/), { target: { value: 'Tutela notarial' } });
    fireEvent.click(card.getByRole('button', { name: 'Continuar con estas razones' }));
    await settle();
    expect(server.inputsOf(ConfirmClassificationDocument).at(-1)).toMatchObject({
      childId: 'c1', caseFileId: 'f1', version: 3, mx: 'accompanied', intl: 'separated', reasons: [{ code: 'mx-classification-differs', reason: 'Tutela notarial' }],
    });
  });

  it('speaks English without loading again, and says what to do when nobody is recorded', async () => {
    const { settle } = await open(family({ relationships: [], siblings: [] }));
    screen.getByText(/Todavía no hay nadie anotado/);
    speak('en');
    await settle();
    screen.getByText(/Nobody is recorded yet/);
  });

  it('tells that a file is not there, and no more than that', async () => {
    await open({ familyPage: null });
    expect((await screen.findByRole('alert')).textContent).toContain('No se encuentra');
  });
});

describe('a person of the family', () => {
  it('is added with what she is to the child; a restriction asks for the order (LGDNNA 23)', async () => {
    const server = new WebAnswers().answer(FamilyPageDocument, family()).answer(AddPersonDocument, {
      addPerson: { __typename: 'Invalid', problems: [{ field: 'relationship.contactOrder', code: 'required', params: [] }] },
    });
    const { fixture } = await render(AddPersonPage, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
    await fixture.whenStable();
    fireEvent.input(screen.getByLabelText('Nombres'), { target: { value: 'Juana' } });
    fireEvent.change(screen.getByLabelText('Parentesco'), { target: { value: 'grandparent' } });
    fireEvent.click(within(screen.getByRole('radiogroup', { name: /Le cuida por costumbre/ })).getByRole('radio', { name: 'Sí' }));
    fireEvent.change(screen.getByLabelText('Contacto'), { target: { value: 'suspended_by_order' } });
    await fixture.whenStable();
    fireEvent.click(screen.getByRole('button', { name: 'Guardar persona' }));
    await fixture.whenStable();
    expect(server.inputsOf(AddPersonDocument)).toMatchObject([
      { childId: 'c1', caseFileId: 'f1', person: { givenNames: 'Juana' }, relationship: { type: 'grandparent', habitualCarerByCustom: true, contactAllowed: 'suspended_by_order' } },
    ]);
    await waitFor(() => expect(screen.getByLabelText('Orden del juez que limita el contacto').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByLabelText<HTMLInputElement>('Nombres').value).toBe('Juana');
  });

  it('is verified with a method', async () => {
    const server = new WebAnswers().answer(FamilyPageDocument, family()).answer(VerifyRelationshipDocument, {
      verifyRelationship: { __typename: 'RelationshipSaved', relationshipId: 'r1', mustConfirmClassification: true },
    });
    const { fixture } = await render(ProofPage, { inputs: { caseFileId: 'f1', relationshipId: 'r1' }, providers: [server.provide(), provideRouter([])] });
    await fixture.whenStable();
    fireEvent.click(screen.getByRole('radio', { name: 'Verificado' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Visita a casa' }));
    fireEvent.click(screen.getByRole('button', { name: 'Guardar prueba' }));
    await fixture.whenStable();
    expect(server.inputsOf(VerifyRelationshipDocument)).toMatchObject([{ relationshipId: 'r1', version: 1, status: 'verified', methods: ['home_visit'] }]);
  });
});
