import { Component, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { fireEvent, render, screen } from '@testing-library/angular';
import { speak } from '../i18n/language';
import { Checks } from './checks';
import { Choice, type Option } from './choice';
import { DateParts } from './date-parts';
import { Field } from './field';
import { GuardMark } from './guard-mark';
import { Priority } from './priority';
import { Seal } from './seal';

type Answer = 'yes' | 'no' | 'unknown' | 'not_asked' | 'declined' | '';
@Component({
  imports: [Checks, Choice, DateParts, Field, FormField],
  template: `
    <cob-field label="Nombre" hint="Como le gusta que le digan" name="name"><input class="cb-input" [formField]="form.name" /></cob-field>
    <cob-choice legend="¿Quiere volver?" [options]="options" unknowns [formField]="form.wish" />
    <cob-checks legend="Temas" [options]="topics" [unknowns]="true" [formField]="form.topics" />
    <cob-date-parts legend="Nacimiento" [partial]="true" [formField]="form.birth" />
  `,
})
class Page {
  readonly options: readonly Option<Answer>[] = [
    { value: 'yes', label: 'Sí' },
    { value: 'no', label: 'No' },
  ];
  readonly topics: readonly Option[] = [
    { value: 'family', label: 'Familia' },
    { value: 'school', label: 'Escuela' },
  ];
  readonly model = signal<{ name: string; wish: Answer | null; topics: string[]; birth: string }>({ name: 'Petrona', wish: '', topics: [], birth: '' });
  readonly form = form(this.model);
}

describe('the kit', () => {
  afterEach(() => speak('es'));

  it('ties label, hint and control of a field', async () => {
    await render(Page);
    const control = screen.getByRole('textbox', { name: 'Nombre' });
    expect((control as HTMLInputElement).value).toBe('Petrona');
    const described = control.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Como le gusta');
  });

  it('preselects nothing and tells not knowing, not asking and declining apart', async () => {
    const { fixture } = await render(Page);
    const radios = screen.getAllByRole('radio') as HTMLInputElement[];
    expect(radios.some(({ checked }) => checked)).toBe(false);
    fireEvent.click(screen.getByRole('radio', { name: 'No quiso decir' }));
    expect(fixture.componentInstance.model().wish).toBe('declined');
    fireEvent.click(screen.getByRole('radio', { name: 'No se preguntó' }));
    expect(fixture.componentInstance.model().wish).toBe('not_asked');
  });

  it('lets not knowing exclude the other answers of a list', async () => {
    const { fixture } = await render(Page);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Familia' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Escuela' }));
    expect(fixture.componentInstance.model().topics).toEqual(['family', 'school']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'No sabe' }));
    expect(fixture.componentInstance.model().topics).toEqual(['unknown']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Familia' }));
    expect(fixture.componentInstance.model().topics).toEqual(['family']);
  });

  it('takes a date in parts, also an incomplete one, and says when there is no such date', async () => {
    const { fixture } = await render(Page);
    const birth = (): string => fixture.componentInstance.model().birth;
    const type = (name: string, value: string): unknown => fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
    type('Año', '2011');
    expect(birth()).toBe('2011');
    type('Mes', '2');
    expect(birth()).toBe('2011-02');
    type('Día', '30');
    await fixture.whenStable();
    expect(birth()).toBe('');
    screen.getByText(/Esa fecha no existe/);
    expect((screen.getByRole('textbox', { name: 'Día' }) as HTMLInputElement).value).toBe('30');
    type('Día', '3');
    expect(birth()).toBe('2011-02-03');
  });

  it('changes language without touching what was typed', async () => {
    const { fixture } = await render(Page);
    fireEvent.input(screen.getByRole('textbox', { name: 'Nombre' }), { target: { value: 'Ixchel' } });
    speak('en');
    await fixture.whenStable();
    screen.getByRole('radio', { name: 'Preferred not to say' });
    expect((screen.getByRole('textbox', { name: 'Nombre' }) as HTMLInputElement).value).toBe('Ixchel');
    expect(document.documentElement.lang).toBe('en-GB');
  });

  it('says every mark in words', async () => {
    await render('<cob-priority [level]="0" /><cob-seal level="S4_L" /><cob-guard-mark state="no" />', { imports: [Priority, Seal, GuardMark] });
    screen.getByText('Prioridad 0: Emergencia');
    screen.getByText('S4 Abogacía');
    screen.getByText('No cumplida');
  });
});
