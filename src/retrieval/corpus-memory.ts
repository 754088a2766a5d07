import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { RecallArticle } from '../articles/file-reader.ts';
import { packArticle, unpackLater } from '../articles/packed-article.ts';
import type { Analysis } from './analysis.ts';
import { codeVersion } from './code-version.ts';
import { probeAnalysers } from './probe.ts';
import { chooseEngine } from './search-engine.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts';

/** Remembers from one start to the next what was found out about a corpus. */
export interface CorpusMemory {
  /** Gives the articles of files that haven't changed without reading them. */
  readonly recall: RecallArticle;
  /** What is to be found out about the articles; analysed only if they aren't the same as before. */
  recallAnalysis(
    articles: readonly Article[],
    analyse: () => Analysis | Promise<Analysis>,
  ): Promise<{ readonly analysis: Analysis; readonly use: MemoryUse }>;
}

/** `none`: so few articles are read again as fast. `faulty`: it was to be kept, but couldn't be. */
export type MemoryUse =
  | { readonly kind: 'recalled' | 'kept' | 'none' }
  | { readonly kind: 'faulty'; readonly file: string; readonly cause: unknown };

export const NO_MEMORY: CorpusMemory = {
  recall: (_file, _hash, read) => read(),
  recallAnalysis: async (_, analyse) => ({ analysis: await analyse(), use: { kind: 'none' } }),
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
  // Of a few articles there is none: they needn't wait until that code has been read for its version.
  const snapshot = existsSync(file) ? await readSnapshot(file, versionOfAnalysis()) : undefined;
  const hashes = new Map<string, string>();
  const hashOf = ({ id }: Article): string => hashes.get(id) ?? '';

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
      if (snapshot?.corpusHash === corpusHash) {
        return { analysis: snapshot.analysis, use: { kind: 'recalled' } };
      }
      if (!isWorthKeeping(articles)) return { analysis: await analyse(), use: { kind: 'none' } };
      // An update may take the place of this code while it works.
      const version = versionOfAnalysis();
      const analysis = await analyse();
      const packed = new Map(articles.map((article) => [hashOf(article), packArticle(article)]));
      const use = await keep(file, version, { articles: packed, corpusHash, analysis });
      return { analysis, use };
    },
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

/** Starting fast is worth less than starting at all. */
async function keep(file: string, version: string, snapshot: Snapshot): Promise<MemoryUse> {
  try {
    await writeSnapshot(file, version, snapshot);
    return { kind: 'kept' };
  } catch (cause) {
    return { kind: 'faulty', file, cause };
  }
}
