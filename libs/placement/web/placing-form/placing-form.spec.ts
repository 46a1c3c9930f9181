import { provideRouter } from '@angular/router';
import { FacilitiesDocument, MeasuresToPlaceDocument, PlaceChildDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { PlacingForm } from './placing-form';

const ground = (rule: string, code: string) => ({ rule, code, kind: 'block', citations: [{ instrument: 'LM', article: '99' }], params: [] });
const facility = { id: 'c1', name: 'Albergue Viva México', kind: 'CAS_public', operator: 'DIF', registrationNo: 'CAS-1', state: 'CHIS', municipality: 'Tapachula', listed: true, openDoor: true };

async function open(answer: object) {
  const server = new WebAnswers()
    .answer(FacilitiesDocument, { facilities: [facility] })
    .answer(MeasuresToPlaceDocument, { careOfFile: { caseFileId: 'f1', measures: [{ id: 'm1', measure: 'CAS_entry', state: 'ordered', orderNo: 'MU-118', orderedAt: '2026-11-20T10:00:00Z', orderedBy: 'PPNNA' }] } })
    .answer(PlaceChildDocument, { placeChild: answer });
  const { fixture } = await render(PlacingForm, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}
const choose = (label: string, value: string): unknown => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (): unknown => fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));

describe('where the child lives', () => {
  afterEach(() => speak('es'));

  it('R31 shows why a hotel is no placement and leads to recording the detention (LM 99)', async () => {
    await open({ __typename: 'Refused', grounds: [ground('R31', 'detention-is-never-placement')] });
    choose('Con quién o en qué lugar', 'hotel_motel');
    press();
    expect((await screen.findByRole('alert')).textContent).toContain('Ese lugar es de detención');
    expect(screen.getByRole('link', { name: 'Registrarlo como privación de libertad' }).getAttribute('href')).toBe('/expedientes/f1/ruta/detencion');
  });

  it('R32 and R34 show every ground at once, and what was typed stays (LGDNNA 30 Bis 1, 26)', async () => {
    const { server, settle } = await open({ __typename: 'Refused', grounds: [ground('R32', 'centre-without-order-or-notice'), ground('R34', 'kin-not-excluded')] });
    choose('Con quién o en qué lugar', 'CAS_public');
    await settle();
    choose('Centro o albergue', 'c1');
    choose('Por qué no puede vivir con familia de acogida', 'No hay en el municipio');
    press();
    expect((await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)).toEqual([
      'Un centro solo recibe con orden, o con aviso a la Procuraduría',
      'Falta decir por qué no puede vivir con su familia',
    ]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Por qué no puede vivir con familia de acogida').value).toBe('No hay en el municipio');
    expect(server.inputsOf(PlaceChildDocument)).toMatchObject([{ caseFileId: 'f1', kind: 'CAS_public', facilityId: 'c1', order: null, whyNotKin: null }]);
  });

  it('places by an urgent measure and names the reviews, in both languages', async () => {
    const { server, settle } = await open({ __typename: 'ChildPlaced', placementId: 'p1', tasks: ['DL47-assessment'], violations: [] });
    choose('Con quién o en qué lugar', 'CAS_public');
    fireEvent.click(screen.getByRole('radio', { name: 'Medida urgente' }));
    await settle();
    await waitFor(() => screen.getByRole('option', { name: /MU-118/ }));
    choose('Cuál medida', 'm1');
    press();
    expect((await screen.findByRole('status')).textContent).toContain('Valorar otra vez en 30 días');
    speak('en');
    await settle();
    expect(screen.getByRole('status').textContent).toContain('Assess again in 30 days');
    expect(server.inputsOf(PlaceChildDocument)).toMatchObject([{ order: { kind: 'urgent_measure', urgentMeasureId: 'm1' } }]);
  });
});
