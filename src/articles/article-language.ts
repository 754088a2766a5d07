import { detectLanguage } from '../text/detect-language.ts';
import type { Block } from './block.ts';
import type { Reading } from './format.ts';

/** Long enough to tell a language by, short enough to read ten thousand articles without a wait. */
const SAMPLE_LENGTH = 200;

/** Where samples begin, in parts of the running text; the first ones far from each other. */
const SAMPLED_AT = [0.15, 0.8, 0.5, 0.3, 0.65];

/** What the fields say, or else the text where that is sure. A BCP 47 tag. */
export async function languageOf({ fields, blocks }: Reading): Promise<string | undefined> {
  if (fields.language !== undefined) return fields.language;
  return languageOfWords(blocks.filter(({ kind }) => kind === 'prose'));
}

/** The language of blocks or lines, where that is sure. */
export function languageOfWords(
  prose: readonly Pick<Block, 'words'>[],
): Promise<string | undefined> {
  return detectLanguage(samplesOf(prose));
}

function samplesOf(prose: readonly Pick<Block, 'words'>[]): readonly string[] {
  const length = prose.reduce((sum, { words }) => sum + words.length, 0);
  if (length <= SAMPLED_AT.length * SAMPLE_LENGTH)
    return piecesOf(prose.map(({ words }) => words).join(' '));
  return SAMPLED_AT.map((part) => sampleAt(prose, Math.floor(length * part)));
}

/** From so many characters on, over as many blocks as it takes. */
function sampleAt(prose: readonly Pick<Block, 'words'>[], start: number): string {
  const parts: string[] = [];
  let [before, found] = [0, 0];
  for (const { words } of prose) {
    const from = Math.max(0, start - before);
    before += words.length;
    if (before <= start) continue;
    const part = words.slice(from, from + SAMPLE_LENGTH - found);
    parts.push(part);
    found += part.length;
    if (found >= SAMPLE_LENGTH) break;
  }
  return parts.join(' ');
}

/** Short texts whole, and the end of one that is shorter than a sample with the piece before it. */
function piecesOf(text: string): readonly string[] {
  const count = Math.max(1, Math.floor(text.length / SAMPLE_LENGTH));
  const length = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, nth) => text.slice(nth * length, (nth + 1) * length));
}
