import { detectLanguage } from '../text/detect-language.ts';
import type { Reading } from './format.ts';

/** Long enough to tell a language by, short enough to read ten thousand articles without a wait. */
const SAMPLE_LENGTH = 200;

/** Where samples begin, in parts of the running text; the first ones far from each other. */
const SAMPLED_AT = [0.15, 0.8, 0.5, 0.3, 0.65];

/** What the fields say, or else the text where that is sure. A BCP 47 tag. */
export async function languageOf({ fields, blocks }: Reading): Promise<string | undefined> {
  if (fields.language !== undefined) return fields.language;
  const prose = blocks.filter(({ kind }) => kind === 'prose').map(({ words }) => words);
  return detectLanguage(samplesOf(prose.join(' ')));
}

function samplesOf(text: string): readonly string[] {
  if (text.length <= SAMPLED_AT.length * SAMPLE_LENGTH) return piecesOf(text);
  return SAMPLED_AT.map((part) => {
    const start = Math.floor(text.length * part);
    return text.slice(start, start + SAMPLE_LENGTH);
  });
}

/** Short texts whole, and the end of one that is shorter than a sample with the piece before it. */
function piecesOf(text: string): readonly string[] {
  const count = Math.max(1, Math.floor(text.length / SAMPLE_LENGTH));
  const length = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, nth) => text.slice(nth * length, (nth + 1) * length));
}
