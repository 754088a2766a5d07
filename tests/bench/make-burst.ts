import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeArticle } from './make-articles.ts';
import { seededRandom } from './random.ts';
import type { SourceTexts } from './source-texts.ts';

/** As a `git pull` or an `rsync` brings them. */
const FILES = 1000;
const SEED = 20_241_129;

/** Writes files like those of a corpus, each of which says words that no other one says. */
export async function makeBurst(directory: string, texts: SourceTexts): Promise<void> {
  await mkdir(directory, { recursive: true });
  const random = seededRandom(SEED);
  for (let number = 0; number < FILES; number += 1) {
    const last = `The ${burstWords(number)} of the mill was mended by hand in the spring of that year.`;
    await writeFile(join(directory, `${number}.md`), `${makeArticle(texts, random)}\n${last}\n`);
  }
}

/** What only the file of this number says. */
export function burstWords(number: number): string {
  return `plendrass${number}`;
}
