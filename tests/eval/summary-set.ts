import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { readText } from '../../src/articles/formats/text.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { rouge, type Rouge, tokenize, type Tokens } from './rouge.ts';

/** An article with its editor's summary. */
export interface SummaryCase {
  readonly article: Article;
  readonly highlights: Tokens;
}

const line = z.object({ id: z.string(), text: z.string(), highlights: z.array(z.string()).min(1) });

/**
 * Reads `{"id","text","highlights"}` lines; a highlight is a sentence.
 *
 * @throws Error that names the line, if one is something else.
 */
export async function readSummarySet(file: string): Promise<readonly SummaryCase[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    try {
      const { id, text: words, highlights } = line.parse(JSON.parse(text));
      const article = parseArticle(file, id, readText(words, file));
      return [{ article, highlights: tokenize(highlights) }];
    } catch (cause) {
      throw new Error(`${file}:${index + 1}: this is no article with highlights`, { cause });
    }
  });
}

/** The mean of each figure, times a hundred as is usual. */
export function average(all: readonly Rouge[]): Rouge {
  const mean = (figure: keyof Rouge): number =>
    (all.reduce((sum, one) => sum + one[figure], 0) / all.length) * 100;
  return { rouge1: mean('rouge1'), rouge2: mean('rouge2'), rougeLsum: mean('rougeLsum') };
}

export function judge({ highlights }: SummaryCase, sentences: readonly string[]): Rouge {
  return rouge(highlights, tokenize(sentences));
}
