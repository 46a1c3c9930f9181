import { Component } from '@angular/core';
import { SessionDocument } from '@cobijo/graphql/generated/client/graphql';
import { WebAnswers } from '@cobijo/testing/web-answers';
import { render } from '@testing-library/angular';
import { injectPage } from './page';

@Component({ selector: 'cob-reader', template: '' })
class Reader {
  readonly page = injectPage(SessionDocument, () => ({}));
}

describe('the data of a page', () => {
  it('is asked once more when something was done while an answer was on its way', async () => {
    let done = 0;
    const server = new WebAnswers().answer(SessionDocument, () => ({ demo: true, me: { name: `after ${done}` } }));
    const { fixture } = await render(Reader, { providers: [server.provide()] });
    await fixture.whenStable();
    const { page } = fixture.componentInstance;
    page.reload();
    await Promise.resolve();
    fixture.detectChanges();
    done = 1;
    page.reload();
    await fixture.whenStable();
    expect(page.value()?.me?.name).toBe('after 1');
    expect(server.sent).toHaveLength(3);
  });
});
