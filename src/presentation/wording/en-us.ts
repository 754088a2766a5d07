import type { Wording } from './en.ts';

/** What is worded in another way in American English; all else is as in `en.ts`. */
export const enUs: Partial<Wording> = {
  'summary.extent':
    '{shown, number} of {count, plural, one {# sentence} other {# sentences}} ({percent}%), word for word.',

  'failure.outdated': 'I don’t know this command or button anymore.',
};
