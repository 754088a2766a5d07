import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { makeArticle, PARAGRAPHS_AN_ARTICLE } from './make-articles.ts';
import { seededRandom } from './random.ts';
import type { SourceTexts } from './source-texts.ts';

const SEED = 20_240_229;
/** A folder with tens of thousands of files is slow to list, and no admin would have one. */
const FILES_A_FOLDER = 500;

/**
 * Writes a corpus of about `paragraphs` paragraphs: the texts themselves, with the rest recombined
 * from them. Of two corpora the smaller one's articles are all in the larger one.
 */
export async function makeCorpus(
  directory: string,
  paragraphs: number,
  texts: SourceTexts,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [number, folder] of texts.folders.entries()) {
    await cp(folder, join(directory, `real-${number}`), { recursive: true });
  }
  const random = seededRandom(SEED);
  const missing = paragraphs - (await countParagraphs(directory));
  for (let number = 0; number * PARAGRAPHS_AN_ARTICLE < missing; number += 1) {
    const folder = join(directory, String(Math.floor(number / FILES_A_FOLDER)));
    if (number % FILES_A_FOLDER === 0) await mkdir(folder);
    await writeFile(join(folder, `${number}.md`), makeArticle(texts, random));
  }
}

async function countParagraphs(directory: string): Promise<number> {
  const { articles } = await loadCorpus(directory);
  return articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
}
