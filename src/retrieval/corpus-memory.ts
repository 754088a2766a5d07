import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { RecallArticle } from '../articles/file-reader.ts';
import { packArticle, unpackLater } from '../articles/packed-article.ts';
import { later } from '../text/later.ts';
import type { Analysis } from './analysis.ts';
import { codeVersion } from './code-version.ts';
import { probeAnalysers } from './probe.ts';
import { removeUnfinished } from './numbers-file.ts';
import { chooseEngine } from './search-engine.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** Remembers from one start to the next what was found out about a corpus. */
export interface CorpusMemory {
  /** Gives the articles of files that haven't changed without reading them. */
  readonly recall: RecallArticle;
  /** What is to be found out about the articles; analysed only if they aren't the same as before. */
  recallAnalysis(
    articles: readonly Article[],
    analyse: () => Analysis | Promise<Analysis>,
  ): Promise<{ readonly analysis: Analysis; readonly use: MemoryUse }>;
  /**
   * Keeps what is known of articles that have changed since. What is forgotten meanwhile isn't kept.
   *
   * @param articles In their order, each with the hash of its file.
   */
  keep(articles: readonly HashedArticle[], analysis: Analysis): Promise<MemoryUse>;
  /** Lets go of all that is kept: nothing of what the articles say stays on the disk. */
  forget(): Promise<void>;
}

export interface HashedArticle {
  readonly article: Article;
  readonly hash: string;
}

/** `none`: so few articles are read again as fast. `faulty`: it was to be kept, but couldn't be. */
export type MemoryUse =
  | { readonly kind: 'recalled' | 'kept' | 'none' }
  | { readonly kind: 'faulty'; readonly file: string; readonly cause: unknown };

export const NO_MEMORY: CorpusMemory = {
  recall: (_file, _hash, read) => read(),
  recallAnalysis: async (_, analyse) => ({ analysis: await analyse(), use: { kind: 'none' } }),
  keep: async () => ({ kind: 'none' }),
  forget: async () => {},
};

/**
 * Opens the memory of a folder of articles; there need not be any yet.
 *
 * @param versionOfAnalysis What articles were read and analysed by; what another version has kept is forgotten.
 */
export async function openCorpusMemory(
  cacheDir: string,
  corpusDir: string,
  versionOfAnalysis: () => string = analysisVersion,
): Promise<CorpusMemory> {
  const file = memoryFile(cacheDir, corpusDir);
  // An update may take the place of this code while it works: what it makes is still of its version.
  const version = later(versionOfAnalysis);
  // Of a few articles there is none: they needn't wait until that code has been read for its version.
  await removeUnfinished(file);
  let snapshot = existsSync(file) ? await readSnapshot(file, version()) : undefined;
  const hashes = new Map<string, string>();
  const hashOf = ({ id }: Article): string => hashes.get(id) ?? '';
  let timesForgotten = 0;
  const forget = async (): Promise<void> => {
    timesForgotten += 1;
    await rm(file, { force: true });
  };
  const keep: CorpusMemory['keep'] = async (articles, analysis) => {
    const before = timesForgotten;
    const packed = articles.map(({ article, hash }) => [hash, packArticle(article)] as const);
    const corpusHash = hashAll(articles.map(({ article, hash }) => hash + analysedAs(article)));
    try {
      await writeSnapshot(file, version(), { articles: new Map(packed), corpusHash, analysis });
      if (timesForgotten > before) await rm(file, { force: true });
      return { kind: 'kept' };
    } catch (cause) {
      // Starting fast is worth less than starting at all.
      return { kind: 'faulty', file, cause };
    }
  };

  return {
    async recall(_name, hash, read) {
      const known = snapshot?.articles.get(hash);
      const article = known ? unpackLater(known) : await read();
      // Of two files with one id, the first that can be read is the article.
      if (!hashes.has(article.id)) hashes.set(article.id, hash);
      return article;
    },
    async recallAnalysis(articles, analyse) {
      const corpusHash = hashAll(articles.map((article) => hashOf(article) + analysedAs(article)));
      const known = snapshot?.corpusHash === corpusHash ? snapshot.analysis : undefined;
      // Memory that it takes is held by those alone who use it from here on.
      snapshot = undefined;
      if (known) return { analysis: known, use: { kind: 'recalled' } };
      if (!isWorthKeeping(articles)) {
        await forget();
        return { analysis: await analyse(), use: { kind: 'none' } };
      }
      version();
      const analysis = await analyse();
      const hashed = articles.map((article) => ({ article, hash: hashOf(article) }));
      return { analysis, use: await keep(hashed, analysis) };
    },
    async keep(articles, analysis) {
      if (isWorthKeeping(articles.map(({ article }) => article))) {
        return keep(articles, analysis);
      }
      await forget();
      return { kind: 'none' };
    },
    forget,
  };
}

/** Of the code, and of what it makes of words: Node brings a part of that along. */
function analysisVersion(): string {
  return createHash('sha256').update(codeVersion()).update(probeAnalysers()).digest('hex');
}

function memoryFile(cacheDir: string, corpusDir: string): string {
  const hash = createHash('sha256').update(resolve(corpusDir)).digest('hex').slice(0, 16);
  return join(cacheDir, `${hash}.snapshot`);
}

/** No passage is made of the words of an article that may only be linked to, as its collection may have it. */
function analysedAs({ linkOnly }: Article): string {
  return linkOnly ? ' link-only' : '';
}

function hashAll(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.join('\n')).digest('base64url');
}

/** Where the compact index pays, so does remembering; below, all is read within two seconds. */
function isWorthKeeping(articles: readonly Article[]): boolean {
  return chooseEngine(articles, 'auto') === 'compact';
}
