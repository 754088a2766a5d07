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
import { tr } from './languages/tr.ts';
import { zh } from './languages/zh.ts';

/** By the language's own subtag, which BCP 47 tags begin with. */
export const ANALYSERS: ReadonlyMap<string, Analyser> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fa', fa],
  ['fr', fr],
  ['ja', ja],
  ['ru', ru],
  ['tr', tr],
  ['zh', zh],
]);

/** The analyser of a BCP 47 tag's language; a general one if it is unknown, or has none. */
export function analyserOf(language: string | undefined): Analyser {
  const [subtag = ''] = language?.split(/[-_]/u) ?? [];
  return ANALYSERS.get(subtag.toLowerCase()) ?? general;
}
