import { en, type Words } from './en.ts';
import { de, es, fr, tr } from './translations.ts';

/** Says something of the page's own with its places filled in. */
export type Say = (key: keyof Words, values?: Readonly<Record<string, string | number>>) => string;

const WORDS: Readonly<Partial<Record<string, Words>>> = { de, es, fr, tr };

/** In the language that a person's Discord is set to, or in English. */
export function sayIn(locale: string): Say {
  const words = WORDS[locale.split('-')[0] ?? ''] ?? en;
  return (key, values = {}) =>
    words[key].replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The same with elements in its places. */
export function sayWith<Element>(
  say: Say,
  key: keyof Words,
  elements: Readonly<Record<string, Element>>,
): readonly (Element | string)[] {
  return say(key)
    .split(/(\{\w+\})/)
    .map((part) => elements[part.slice(1, -1)] ?? part);
}
