import { IntlMessageFormat } from 'intl-messageformat';
import type { Wording } from './en.ts';
import { type SpokenLocale, spokenLocale, WORDINGS } from './locales.ts';

/** How cards look: `plain` is without frames and marks, for screen readers and for calm. */
export const STYLES = ['rich', 'plain'] as const;
export type Style = (typeof STYLES)[number];

/** How the bot speaks to one reader. Quotes stay in their article's language. */
export interface Voice {
  readonly locale: SpokenLocale;
  readonly style: Style;
  /**
   * A sentence of the catalogue with its places filled in.
   *
   * @throws Error if a value that the sentence needs is missing.
   */
  readonly say: (key: keyof Wording, values?: Readonly<Record<string, string | number>>) => string;
}

/** The voice for someone whose Discord is set to `locale`. */
export function voiceFor(locale: string | undefined, style: Style = 'rich'): Voice {
  const spoken = spokenLocale(locale);
  return { locale: spoken, style, say: sayIn(spoken) };
}

const says = new Map<SpokenLocale, Voice['say']>();

/** Sentences are parsed when they are first said, and once only. */
function sayIn(locale: SpokenLocale): Voice['say'] {
  const known = says.get(locale);
  if (known) return known;
  const messages = new Map<keyof Wording, IntlMessageFormat>();
  const say: Voice['say'] = (key, values = {}) => {
    const message =
      messages.get(key) ??
      new IntlMessageFormat(WORDINGS[locale][key], locale, undefined, { ignoreTag: true });
    messages.set(key, message);
    return String(message.format({ ...values }));
  };
  says.set(locale, say);
  return say;
}
