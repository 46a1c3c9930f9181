import { provideRouter } from '@angular/router';
import { AddressPageDocument, CorrectAddressReadersDocument, RecordAddressDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { AddressPage } from './address-page';

const lucia = { userId: 'u1', name: 'Lucía Arreola', discipline: 'social_work' };
const rodrigo = { userId: 'u2', name: 'Rodrigo Tamez', discipline: 'legal' };
const address = { id: 'a1', country: 'GT', address: 'Aldea Los Planes', recordedAt: '2026-11-20T17:00:00Z', recordedBy: 'Lucía Arreola', readers: [lucia] };
const page = (change: object = {}) => ({ addressPage: { childId: 'c1', personName: 'Juana Matías', country: 'GT', mayRecord: true, addresses: [], candidates: [lucia, rodrigo], ...change } });

describe('the address of somebody of the family', () => {
  afterEach(() => speak('es'));
  const open = async (server: WebAnswers) => {
    const view = await render(AddressPage, { inputs: { caseFileId: 'f1', relationshipId: 'r1' }, providers: [server.provide(), provideRouter([])] });
    await view.fixture.whenStable();
    return view;
  };

  it('says the same where there is none and where there is none for me, in both languages', async () => {
    const { fixture } = await open(new WebAnswers().answer(AddressPageDocument, page({ mayRecord: false })));
    screen.getByText('No hay nada que usted pueda leer aquí.');
    expect(screen.queryByRole('button', { name: 'Guardar domicilio' })).toBeNull();
    speak('en');
    await fixture.whenStable();
    screen.getByText('There is nothing here that you may read.');
  });

  it('is written down for the people who are marked, and says why somebody may not be one', async () => {
    const grounds = [{ rule: 'STATE', code: 'address-reader-not-entitled', kind: 'block', citations: [{ instrument: 'LGDNNA', article: '76' }], params: [{ name: 'readers', value: '1' }] }];
    const server = new WebAnswers().answer(AddressPageDocument, page()).answer(RecordAddressDocument, { recordAddress: { __typename: 'Refused', grounds } });
    await open(server);
    fireEvent.input(screen.getByRole('textbox', { name: /^Domicilio/ }), { target: { value: 'Aldea Los Planes' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Rodrigo Tamez · Legal' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Para qué lo necesitan' }), { target: { value: 'Amparo' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar domicilio' }));
    await screen.findByText('Una de esas personas no puede leer domicilios de este expediente');
    expect(server.inputsOf(RecordAddressDocument)).toMatchObject([{ childId: 'c1', relationshipId: 'r1', country: 'GT', address: 'Aldea Los Planes', readerIds: ['u2'], reason: 'Amparo' }]);
  });

  it('changes who reads it', async () => {
    const server = new WebAnswers().answer(AddressPageDocument, page({ addresses: [address] })).answer(CorrectAddressReadersDocument, { correctAddressReaders: { __typename: 'AddressSaved', addressId: 'a1' } });
    await open(server);
    screen.getByText('Aldea Los Planes, Guatemala');
    fireEvent.click(screen.getByRole('button', { name: /^Cambiar quién lo lee.*Aldea Los Planes/ }));
    fireEvent.click((await screen.findAllByRole('checkbox', { name: /Rodrigo Tamez/ }))[0] as HTMLElement);
    fireEvent.input(screen.getByRole('textbox', { name: 'Por qué cambia' }), { target: { value: 'Lleva el amparo' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar lista' }));
    await waitFor(() => expect(server.inputsOf(CorrectAddressReadersDocument)).toMatchObject([{ addressId: 'a1', readerIds: ['u1', 'u2'], reason: 'Lleva el amparo' }]));
  });
});
