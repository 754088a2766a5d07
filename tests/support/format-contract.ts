import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { CorpusError } from '../../src/articles/corpus-error.ts';
import type { Format } from '../../src/articles/format.ts';
import { articleIn } from '../../src/articles/article-in.ts';
import { packArticle, paragraphText, unpackLater } from '../../src/articles/packed-article.ts';
import { quote } from '../../src/articles/quote.ts';
import { analyse } from '../../src/retrieval/analysis.ts';
import { openCorpusMemory } from '../../src/retrieval/corpus-memory.ts';
import { COMPACT_FROM_PASSAGES } from '../../src/retrieval/search-engine.ts';
import { contains, type Span } from '../../src/text/span.ts';
import { anyFile } from './any-source.ts';
import { makeArticle } from './make-article.ts';
import { inScratchFolder } from './scratch-folder.ts';

/** So many paragraphs that a corpus with them is worth remembering. */
const LONG_ARTICLE = makeArticle({
  paragraphs: Array.from({ length: COMPACT_FROM_PASSAGES }, (_, nth) => [`Oak ${nth} fell.`]),
});

/**
 * What every {@link Format} promises, whatever a file holds.
 *
 * @param files Files of its kind and others; some of them must hold an article.
 * @param share Of the usual number of files; those that are packed take ten times as long as texts.
 */
export function describeFormat(
  format: Format,
  files: fc.Arbitrary<Uint8Array> = anyFile,
  share = 1,
): void {
  const [ending] = format.endings;

  describe(`The format of ${ending} files`, () => {
    it('has endings as files are looked for by', () => {
      for (const each of format.endings) expect(each).toMatch(/^\.[a-z0-9]+$/);
    });

    it('reads any file, or refuses it as faulty and says what to do', async () => {
      await fc.assert(
        fc.asyncProperty(files, async (bytes) => {
          const room = Uint8Array.from(bytes);
          const reading = await readOrRefuse(() => format.read(room, `marsh${ending}`));
          expect(room).toEqual(bytes);
          // The next file is read into the same bytes.
          const before = structuredClone(reading);
          room.fill(0x20);
          expect(reading).toEqual(before);
          for (const block of reading?.blocks ?? []) {
            expect(block.words).toMatch(/[\p{L}\p{N}]/u);
            expectInOrder(reading?.text ?? '', block.parts);
            expect(block.parts.length).toBeGreaterThan(0);
            for (const part of block.parts) expect(contains(block, part)).toBe(true);
          }
          expectInOrder(reading?.text ?? '', reading?.blocks ?? []);
        }),
        { numRuns: 300 * share },
      );
    });

    it('makes articles whose every part can be quoted', async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(files, async (bytes) => {
          const article = await readOrRefuse(() => articleIn(`marsh${ending}`, bytes, format));
          if (!article) return;
          count += 1;
          expectQuotable(article);
        }),
        { numRuns: 1000 * share },
      );
      expect(count).toBeGreaterThan(50 * share);
    });

    it('gives the same article when it is recalled as when it was read', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(files, { minLength: 1, maxLength: 20 }), async (all) => {
          const { first, second } = await inScratchFolder(async (folder) => ({
            first: await start(folder, format, all),
            second: await start(folder, format, all),
          }));
          expect(second.filesRead).toBe(0);
          // Of thousands of paragraphs; `toStrictEqual` takes many times as long.
          deepStrictEqual(second.articles, first.articles);
        }),
        { numRuns: 30 * share },
      );
    });

    it('gives the same article in another thread', async () => {
      await fc.assert(
        fc.asyncProperty(files, async (bytes) => {
          const article = await readOrRefuse(() => articleIn(`marsh${ending}`, bytes, format));
          if (!article) return;
          const sent = unpackLater(structuredClone(packArticle(article)));
          for (const paragraph of article.paragraphs) {
            expect(paragraphText(sent, paragraph)).toBe(paragraphText(article, paragraph));
          }
          expect(sent).toStrictEqual(article);
        }),
      );
    });
  });
}

async function readOrRefuse<Read>(read: () => Read | Promise<Read>): Promise<Read | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CorpusError && /^\p{Lu}.*\.$/u.test(error.remedy)) return undefined;
    throw error;
  }
}

/** Reads or recalls the articles of all files that hold one, and remembers them. */
async function start(
  folder: string,
  { endings: [ending], ...format }: Format,
  files: readonly Uint8Array[],
) {
  const memory = await openCorpusMemory(folder, 'corpus', () => 'the same code');
  const articles = [await memory.recall('long', 'long', async () => LONG_ARTICLE)];
  let filesRead = 0;
  for (const [nth, bytes] of files.entries()) {
    const file = `${nth}${ending}`;
    const article = await readOrRefuse(() =>
      memory.recall(file, `${file} ${Buffer.from(bytes).toString('base64')}`, async () => {
        const read = await articleIn(file, bytes, { endings: [ending], ...format });
        filesRead += 1;
        return read;
      }),
    );
    if (article) articles.push(article);
  }
  await memory.recallAnalysis(articles, () => analyse([]));
  return { articles, filesRead };
}

function expectQuotable(article: Article): void {
  const { text, head, title, paragraphs, asides } = article;
  expect(text).toBe(text.toWellFormed());
  expect(title).toMatch(/\S/u);
  expect(paragraphs.length).toBeGreaterThan(0);
  expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, index) => index + 1));
  const spans = [...(head ? [head] : []), ...paragraphs];
  expectInOrder(text, spans);
  for (const span of spans) expect(quote(article, span).text.trim()).not.toBe('');
  expectInOrder(
    text,
    [...(head ? [head] : []), ...paragraphs, ...asides].toSorted((a, b) => a.start - b.start),
  );
  expectInOrder(text, asides);
  for (const { sentences, heading, ...paragraph } of paragraphs) {
    expect(sentences.length).toBeGreaterThan(0);
    expectInOrder(text, sentences);
    for (const sentence of sentences) {
      expect(contains(paragraph, sentence)).toBe(true);
      expect(quote(article, sentence).text.trim()).not.toBe('');
    }
    expect(heading?.end ?? 0).toBeLessThanOrEqual(paragraph.start);
  }
}

/** None is empty, lies outside the text or overlaps another. */
function expectInOrder(text: string, spans: readonly Span[]): void {
  let before = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    before = end;
  }
}
