import type { Analyser } from './analyser.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fa } from './languages/fa.ts';
import { fr } from './languages/fr.ts';
import { general } from './languages/general.ts';
import { ja } from './languages/ja.ts';
import { ru } from './languages/ru.ts';
import { th } from './languages/th.ts';
import { tr } from './languages/tr.ts';
import { zh } from './languages/zh.ts';

/** By the language's own subtag, which BCP 47 tags begin with; English is taken for granted where nothing tells. */
export const ANALYSERS: ReadonlyMap<string, Analyser> = new Map([
  ['en', en],
  ['ar', ar],
  ['de', de],
  ['es', es],
  ['fa', fa],
  ['fr', fr],
  ['ja', ja],
  ['ru', ru],
  ['th', th],
  ['tr', tr],
  ['zh', zh],
]);

/** The language's own subtag of a BCP 47 tag, in lower case: `pt` of `pt-BR`; undefined if there is none. */
export function languageSubtag(tag: string | undefined): string | undefined {
  if (tag === undefined || ANALYSERS.has(tag)) return tag;
  const [subtag = ''] = tag.split(/[-_]/u, 1);
  return subtag === '' ? undefined : subtag.toLowerCase();
}

/** The analyser of a BCP 47 tag's language; a general one if it is unknown, or has none. */
export function analyserOf(tag: string | undefined): Analyser {
  return ANALYSERS.get(languageSubtag(tag) ?? '') ?? general;
}
