import { existsSync } from 'node:fs';
import { type Corpus, loadCorpus } from '../../src/articles/load-corpus.ts';

/** Real texts, taken to pieces from which larger corpora are made. */
export interface SourceTexts {
  /** The sentences of each article. */
  readonly articles: readonly (readonly string[])[];
  /** Words that begin with a capital inside a sentence, as often as they stand there. */
  readonly names: readonly string[];
  /** Other words of at least five letters by their last two letters, as often as they stand there. */
  readonly wordsByEnding: ReadonlyMap<string, readonly string[]>;
  /** The folders that the texts came from. */
  readonly folders: readonly string[];
}

/** The shipped articles, and those to measure with where they are. */
export const SOURCE_FOLDERS = [
  'corpus',
  '../shared/articles',
  '../shared/eval/squad/articles',
] as const;

export const NAME_INSIDE = /(?<=\p{L}[,;]? )\p{Lu}[\p{Ll}’'-]{2,}/gu;
export const PLAIN_WORD = /(?<![\p{L}'’-])\p{Ll}{5,}(?![\p{L}'’-])/gu;

export async function readSourceTexts(): Promise<SourceTexts> {
  const folders = SOURCE_FOLDERS.filter((folder) => existsSync(folder));
  const corpora = await Promise.all(folders.map((folder) => loadCorpus(folder)));
  const articles = corpora.flatMap(sentencesOf);
  const all = articles.flat().join('\n');
  const wordsByEnding = new Map<string, string[]>();
  for (const [word] of all.matchAll(PLAIN_WORD)) {
    const others = wordsByEnding.get(word.slice(-2));
    if (others) others.push(word);
    else wordsByEnding.set(word.slice(-2), [word]);
  }
  return {
    articles,
    names: Array.from(all.matchAll(NAME_INSIDE), ([name]) => name),
    wordsByEnding,
    folders,
  };
}

function sentencesOf({ articles }: Corpus): readonly (readonly string[])[] {
  return articles.map(({ text, paragraphs }) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ')),
    ),
  );
}
