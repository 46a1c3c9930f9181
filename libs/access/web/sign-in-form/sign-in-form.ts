import { Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { formatTime } from '@cobijo/ui/i18n/dates';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { Field } from '@cobijo/ui/kit/field';
import { Note } from '@cobijo/ui/kit/note';
import { Session } from '../session';
import { accessTexts } from '../texts';

type How = 'idle' | 'working' | 'missing' | 'refused' | 'failed';

/** E-mail and password. One answer for everything that does not fit. */
@Component({
  selector: 'cob-sign-in-form',
  imports: [Field, FormField, Note],
  templateUrl: './sign-in-form.html',
})
export class SignInForm {
  readonly entered = output();
  private readonly session = inject(Session);
  private readonly retryAt = signal<string | null>(null);
  private readonly model = signal({ email: '', password: '' });
  protected readonly t = injectTexts(accessTexts);
  protected readonly form = form(this.model);
  protected readonly how = signal<How>('idle');
  protected readonly shown = signal(false);
  protected readonly refusedLead = computed(() => {
    const { signIn } = this.t();
    const at = this.retryAt();
    return at ? signIn.wait(formatTime(at)) : signIn.refusedLead;
  });

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.how() === 'working') return;
    const { email, password } = this.model();
    if (email.trim() === '' || password === '') return this.how.set('missing');
    this.how.set('working');
    try {
      const answer = await this.session.signIn(email.trim(), password);
      this.model.update((typed) => ({ ...typed, password: '' }));
      if (!answer.entered) {
        this.retryAt.set(answer.retryAt);
        return this.how.set('refused');
      }
      this.how.set('idle');
      this.entered.emit();
    } catch {
      // Whatever went wrong is said in the note; the e-mail stays.
      this.how.set('failed');
    }
  }
}
