import { Directive, input, output } from '@angular/core';
import type { ReturnPageQuery } from '@cobijo/graphql/generated/client/graphql';
import { injectTexts } from '@cobijo/ui/i18n/texts';
import { returnGrounds } from '../grounds.texts';
import { returnTexts } from '../texts';

export type Sheet = NonNullable<ReturnPageQuery['returnSheet']>;

/** A paper of the file that can be chosen. */
export interface Paper {
  readonly id: string;
  readonly title: string;
}

/** What every panel of the return tab gets and tells. */
@Directive()
export abstract class ReturnPanel {
  readonly caseFileId = input.required<string>();
  readonly sheet = input.required<Sheet>();
  readonly papers = input<readonly Paper[]>([]);
  /** The paper that was attached a moment ago. */
  readonly newPaper = input('');
  readonly saved = output();

  protected readonly t = injectTexts(returnTexts);
  protected readonly words = returnGrounds;

  /** Tells the page that the act is done. */
  protected tell(done: unknown): void {
    if (done) this.saved.emit();
  }
}
