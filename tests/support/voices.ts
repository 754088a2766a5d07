import * as fc from 'fast-check';
import { LOCALES } from '../../src/presentation/wording/locales.ts';
import { STYLES, type Voice, voiceFor } from '../../src/presentation/wording/voice.ts';

export const ENGLISH = voiceFor('en-GB');
export const PLAIN = voiceFor('en-GB', 'plain');

/** Any language, in any style. */
export function anyVoice(): fc.Arbitrary<Voice> {
  return fc
    .record({ locale: fc.constantFrom(...LOCALES), style: fc.constantFrom(...STYLES) })
    .map(({ locale, style }) => voiceFor(locale, style));
}
