import { de } from '../../src/presentation/wording/de.ts';
import { es } from '../../src/presentation/wording/es.ts';
import { fr } from '../../src/presentation/wording/fr.ts';
import { tr } from '../../src/presentation/wording/tr.ts';

/** The other languages, each with what it has its own words for. */
export const TRANSLATIONS = [
  ['de', de],
  ['fr', fr],
  ['es-ES', es],
  ['tr', tr],
] as const;
