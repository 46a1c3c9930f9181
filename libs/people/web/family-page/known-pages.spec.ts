import { provideRouter } from '@angular/router';
import {
  CorrectPersonDocument, FamilyPageDocument, KnownChildrenDocument, KnownPersonsDocument, LinkRelationshipDocument, LinkSiblingsDocument,
} from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/angular';
import type { Type } from '@angular/core';
import { CorrectPersonPage } from './correct-person-page';
import { KnownPersonPage } from './known-person-page';
import { SiblingsPage } from './siblings-page';

jest.setTimeout(20_000);
configure({ dom: { defaultHidden: true, asyncUtilTimeout: 4000 } });

const delmy = {
  id: 'r1', personId: 'p1', givenNames: 'Delmy', paternalSurname: 'Ramos', maternalSurname: null, sex: 'female', birthDate: null, country: 'HN', whereabouts: 'known_contact', alive: 'yes',
  contactOk: false, contactSafeHours: null, riskFlag: 'none', phones: ['+504 5555 0101'], nationalities: ['HN', 'GT'], personVersion: 4, type: 'mother', basis: 'claimed', kinLine: 'ascending',
  kinDegree: 1, inverse: 'child', legalAuthority: 'full', habitualCarerByCustom: null, verificationStatus: 'unverified', verificationMethods: [], contactAllowed: 'allowed', contactOrder: null,
  contactStatus: 'unknown', willingToCare: null, ableToCare: null, travellingTogether: false, version: 1,
};
const family = { familyPage: { child: { id: 'c1', childCode: 'N-1', givenNames: 'Petrona', preferredName: null, version: 1 }, relationships: [delmy], siblings: [] } };

async function open<P>(page: Type<P>, server: WebAnswers, inputs: object = {}) {
  server.answer(FamilyPageDocument, family);
  const { fixture } = await render(page, { inputs: { caseFileId: 'f1', ...inputs } as never, providers: [server.provide(), provideRouter([{ path: '**', children: [] }])] });
  await fixture.whenStable();
  return () => fixture.whenStable();
}

describe('a person already known', () => {
  const known = { personId: 'p9', givenNames: 'Ángela', paternalSurname: 'Tzoc', maternalSurname: null, sex: 'female', country: 'GT', riskFlag: 'suspected_abuser', ties: [{ childName: 'Josué', type: 'mother' }] };

  it('is chosen with what she is to the other child, and the danger in words', async () => {
    const server = new WebAnswers().answer(KnownPersonsDocument, { knownPersons: [known] }).answer(LinkRelationshipDocument, {
      linkRelationship: { __typename: 'Invalid', problems: [{ field: 'relationship.type', code: 'unknown-code', params: [] }] },
    });
    const settle = await open(KnownPersonPage, server);
    fireEvent.click(screen.getByRole('radio', { name: /Ángela Tzoc · madre de Josué · Guatemala · Posible peligro/ }));
    fireEvent.change(screen.getByLabelText('Parentesco'), { target: { value: 'mother' } });
    fireEvent.click(screen.getByRole('button', { name: 'Vincular persona' }));
    await settle();
    expect(server.inputsOf(LinkRelationshipDocument)).toMatchObject([{ childId: 'c1', caseFileId: 'f1', personId: 'p9', relationship: { type: 'mother', basis: 'claimed' } }]);
    await waitFor(() => expect(screen.getByLabelText('Parentesco').getAttribute('aria-invalid')).toBe('true'));
  });

  it('is looked for by name, and a new one is one press away', async () => {
    const server = new WebAnswers().answer(KnownPersonsDocument, { knownPersons: [] });
    const settle = await open(KnownPersonPage, server);
    screen.getByText(/Nadie de sus hermanas o hermanos está anotado/);
    fireEvent.input(screen.getByLabelText(/Buscar por nombre/), { target: { value: 'angela' } });
    fireEvent.click(screen.getByRole('button', { name: 'Buscar' }));
    await settle();
    await screen.findByText(/Nadie con ese nombre/);
    expect(server.sent.at(-1)?.variables).toEqual({ caseFileId: 'f1', search: 'angela' });
    screen.getByRole('link', { name: 'Agregar una persona nueva' });
  });
});

describe('sisters and brothers', () => {
  afterEach(() => speak('es'));

  it('R8 links those chosen and says why they stay together', async () => {
    const found = { childId: 'c2', childCode: 'N-2', name: 'Josué Matías', sex: 'male', birthDate: '2013-05-03', nationalities: ['GT'], sameParent: true, sameCall: false };
    const server = new WebAnswers().answer(KnownChildrenDocument, { knownChildren: [found] }).answer(LinkSiblingsDocument, { linkSiblings: { __typename: 'SiblingsLinked', childIds: ['c1', 'c2'] } });
    const settle = await open(SiblingsPage, server);
    screen.getByText(/LGDNNA 22 a 24/);
    fireEvent.click(screen.getByRole('checkbox', { name: /Josué Matías · nació el .*2013 · misma madre o padre · N-2/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Vincular y mantener juntos' }));
    await settle();
    expect(server.inputsOf(LinkSiblingsDocument)).toMatchObject([{ childId: 'c1', caseFileId: 'f1', siblingIds: ['c2'] }]);
  });

  it('shows where to register one who is not on record, in English too', async () => {
    const settle = await open(SiblingsPage, new WebAnswers().answer(KnownChildrenDocument, { knownChildren: [] }));
    expect(screen.getByRole('link', { name: 'No está en la lista: registrarle' }).getAttribute('href')).toBe('/registro?hermanaDe=f1');
    speak('en');
    await settle();
    screen.getByText(/Nobody of the same call or with the same mother or father/);
  });
});

describe('the record of a person', () => {
  it('is corrected whole: what the form does not ask for stays as it is', async () => {
    const server = new WebAnswers().answer(CorrectPersonDocument, {
      correctPerson: { __typename: 'Invalid', problems: [{ field: 'reason', code: 'required', params: [] }] },
    });
    const settle = await open(CorrectPersonPage, server, { relationshipId: 'r1' });
    expect(screen.getByLabelText<HTMLSelectElement>(/Se le puede contactar/).value).toBe('no');
    fireEvent.input(screen.getByLabelText(/Teléfonos/), { target: { value: '+504 5555 0101, +52 961 555 0102' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar persona' }));
    await settle();
    expect(server.inputsOf(CorrectPersonDocument)).toMatchObject([
      { childId: 'c1', relationshipId: 'r1', version: 4, reason: '', person: { givenNames: 'Delmy', phones: ['+504 5555 0101', '+52 961 555 0102'], nationalities: ['HN', 'GT'], contactOk: false } },
    ]);
    await waitFor(() => expect(screen.getByLabelText('Por qué se corrige').getAttribute('aria-invalid')).toBe('true'));
  });
});
