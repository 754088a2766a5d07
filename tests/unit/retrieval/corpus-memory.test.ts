import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, loadCorpus } from '../../../src/articles/load-corpus.ts';
import { analyse, type Analysis } from '../../../src/retrieval/analysis.ts';
import { type MemoryUse, openCorpusMemory } from '../../../src/retrieval/corpus-memory.ts';
import { COMPACT_FROM_PASSAGES } from '../../../src/retrieval/search-engine.ts';
import { openTermStore } from '../../../src/retrieval/term-store.ts';
import { LIGHTHOUSE } from '../../support/sample-articles.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

let folder: string;
let cacheDir: string;
let corpusDir: string;

beforeEach(async () => {
  folder = await scratchFolder('memory');
  cacheDir = join(folder, 'cache');
  corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  await writeFile(join(corpusDir, 'lighthouse.md'), LIGHTHOUSE);
});

/** Writes a text with as many paragraphs as are worth remembering. */
async function writeLongText(): Promise<void> {
  const paragraphs = Array.from(
    { length: COMPACT_FROM_PASSAGES },
    (_, number) => `Oak ${number} was felled — nobody’s fault.`,
  );
  await writeFile(join(corpusDir, 'oaks.txt'), ['Oaks', ...paragraphs].join('\n\n'));
}

interface Start {
  readonly corpus: Corpus;
  readonly analysis: Analysis;
  readonly use: MemoryUse;
  /** The files that were known. */
  readonly recalled: readonly string[];
}

async function start(): Promise<Start> {
  const memory = await openCorpusMemory(cacheDir, corpusDir);
  const recalled: string[] = [];
  const corpus = await loadCorpus(corpusDir, {
    recall: async (file, hash, read) => {
      let isRecalled = true;
      const article = await memory.recall(file, hash, () => {
        isRecalled = false;
        return read();
      });
      if (isRecalled) recalled.push(file);
      return article;
    },
  });
  const { articles } = corpus;
  const recalledAnalysis = await memory.recallAnalysis(articles, () => analyse(articles));
  return { corpus, recalled, ...recalledAnalysis };
}

function termsIn({ terms }: Analysis): readonly string[] {
  return openTermStore(terms).vocabulary;
}

describe('The memory of a corpus', () => {
  it('gives at the second start what was found out at the first', async () => {
    await writeLongText();
    const first = await start();
    const second = await start();
    expect([first.use, second.use]).toEqual([{ kind: 'kept' }, { kind: 'recalled' }]);
    expect([first.recalled, second.recalled]).toEqual([[], ['lighthouse.md', 'oaks.txt']]);
    expect(second.corpus).toEqual(first.corpus);
    expect(second.analysis).toEqual(first.analysis);
  });

  it('reads what has changed, and forgets what is gone', async () => {
    await writeLongText();
    await start();
    await writeFile(join(corpusDir, 'lighthouse.md'), LIGHTHOUSE.replace('colza', 'whale'));
    const { corpus, recalled, analysis, use } = await start();
    expect({ recalled, use }).toEqual({ recalled: ['oaks.txt'], use: { kind: 'kept' } });
    expect(corpus).toEqual(await loadCorpus(corpusDir));
    expect(analysis).toEqual(analyse(corpus.articles));
    expect(termsIn(analysis)).not.toContain('colza');
    expect((await start()).use).toEqual({ kind: 'recalled' });
  });

  it('takes a file with another name for another one', async () => {
    await writeLongText();
    await start();
    await rename(join(corpusDir, 'oaks.txt'), join(corpusDir, 'trees.txt'));
    const { corpus, recalled } = await start();
    expect(recalled).toEqual(['lighthouse.md']);
    expect(corpus.articles.map(({ id }) => id)).toEqual(['trees', 'lighthouse']);
  });

  it('still says what is wrong with a file', async () => {
    await writeLongText();
    await writeFile(join(corpusDir, 'lighthouse.txt'), 'Light\n\nThe same id.');
    await writeFile(join(corpusDir, 'empty.txt'), '');
    const first = await start();
    const second = await start();
    expect(second.use).toEqual({ kind: 'recalled' });
    expect(second.corpus.problems.map(({ file }) => file)).toEqual(['empty.txt', 'lighthouse.txt']);
    expect(second.corpus).toEqual(first.corpus);
  });

  it('knows an article from a broken file that has its id', async () => {
    await writeLongText();
    await writeFile(join(corpusDir, 'oaks.md'), '---\ntitle: Oaks\n\nOther words.');
    const first = await start();
    const second = await start();
    expect(first.corpus.problems.map(({ file }) => file)).toEqual(['oaks.md']);
    expect(second.recalled).toEqual(['lighthouse.md', 'oaks.txt']);
    expect(second.corpus).toEqual(first.corpus);
  });

  it('keeps what it has made as made by the code that it was started with', async () => {
    await writeLongText();
    const { articles } = await loadCorpus(corpusDir);
    let version = 'old';
    const memory = await openCorpusMemory(cacheDir, corpusDir, () => version);
    await memory.recallAnalysis(articles, () => analyse(articles));
    await memory.forget();
    version = 'new';
    const hashed = articles.map((article) => ({ article, hash: article.id }));
    expect(await memory.keep(hashed, analyse(articles))).toEqual({ kind: 'kept' });

    const isKnownTo = async (code: string): Promise<boolean> => {
      const later = await openCorpusMemory(cacheDir, corpusDir, () => code);
      let isRead = false;
      const [first] = articles;
      if (!first) return false;
      await later.recall('', first.id, async () => {
        isRead = true;
        return first;
      });
      return !isRead;
    };
    expect(await isKnownTo('new')).toBe(false);
    expect(await isKnownTo('old')).toBe(true);
  });

  it('knows articles again of which no passage may be quoted', async () => {
    await writeLongText();
    await writeFile(join(corpusDir, 'linked.md'), '---\nlinkOnly: true\n---\n\n# Ash\n\nAsh grew.');
    expect((await start()).use).toEqual({ kind: 'kept' });
    expect((await start()).use).toEqual({ kind: 'recalled' });
  });

  it('writes nothing for a few articles', async () => {
    expect((await start()).use).toEqual({ kind: 'none' });
    await expect(readdir(cacheDir)).rejects.toThrow('ENOENT');
  });

  it('does without if it can’t be written', async () => {
    await writeLongText();
    await writeFile(cacheDir, 'a file where the folder should be');
    const { use, analysis } = await start();
    expect(use).toMatchObject({
      kind: 'faulty',
      file: expect.stringContaining(cacheDir) as string,
    });
    expect(termsIn(analysis)).toContain('oak');
  });
});
