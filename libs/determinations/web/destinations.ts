import { countryOptions } from '@cobijo/people/web/names-of-codes';
import type { Option } from '@cobijo/ui/kit/choice';

/** Countries that an option or a determination may lead to. */
export const destinations = (): readonly Option[] => countryOptions().filter(({ value }) => /^[A-Z]{2}$/.test(value));
