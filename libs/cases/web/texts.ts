import { defineTexts } from '@cobijo/ui/i18n/texts';
import { english } from './texts-en';
import { spanish } from './texts-es';

/** The words of the pages of the file. */
export const casesTexts = defineTexts({ es: spanish, en: english });
