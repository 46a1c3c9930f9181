import { provideRouter } from '@angular/router';
import { RecordProtectionClaimDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { speak } from '@cobijo/ui/i18n/language';
import { fireEvent, render, screen } from '@testing-library/angular';
import { ClaimForm } from './claim-form';

async function open() {
  const server = new WebAnswers().answer(RecordProtectionClaimDocument, { recordProtectionClaim: { __typename: 'ProtectionClaimRecorded', asylumShield: true } });
  const { fixture } = await render(ClaimForm, { inputs: { caseFileId: 'f1' }, providers: [server.provide(), provideRouter([])] });
  await fixture.whenStable();
  return { server, settle: () => fixture.whenStable() };
}

describe('writing down that a child asks for protection', () => {
  afterEach(() => speak('es'));

  it('takes one press and says that the shield is up (LM 112-V; LRPCAP 21)', async () => {
    const { server } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    expect((await screen.findByRole('status')).textContent).toContain('El blindaje está activo');
    expect(server.inputsOf(RecordProtectionClaimDocument)).toMatchObject([{ caseFileId: 'f1', words: null, statedAt: expect.stringMatching(/^\d{4}-/) }]);
  });

  it('keeps the child’s words while the line is lost, and sends them under the same key', async () => {
    const { server, settle } = await open();
    fireEvent.input(screen.getByLabelText(/Con sus palabras/), { target: { value: 'No quiero volver' } });
    server.offline = true;
    fireEvent.click(screen.getByRole('button', { name: 'Registrar' }));
    await screen.findByRole('alert');
    speak('en');
    await settle();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/In the child’s words/).value).toBe('No quiero volver');
    server.offline = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await screen.findByRole('status')).textContent).toContain('The shield is up');
    expect(server.inputsOf(RecordProtectionClaimDocument)).toMatchObject([{ words: 'No quiero volver' }]);
  });
});
