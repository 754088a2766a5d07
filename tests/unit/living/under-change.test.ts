import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openLivingCorpus } from '../../../src/living/open-living-corpus.ts';
import { openPullquote } from '../../../src/open-pullquote.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const MILLS = ['Alder', 'Birch', 'Cedar', 'Elm'];
const EDITIONS = 6;

const QUESTION = 'How often was the sluice opened for the eels?';

const article = (mill: string, edition: number): string =>
  `The ${mill} mill\n\nThe sluice of the ${mill} mill was opened ${edition} times for the eels.`;

function fail(error: unknown): void {
  throw error;
}

for (const searchPlace of ['main', 'worker'] as const) {
  it(`Each answer is wholly of one edition while articles change: ${searchPlace}`, async () => {
    const corpusDir = await scratchFolder('under-change');
    const write = async (edition: number): Promise<void> => {
      for (const mill of MILLS) {
        await writeFile(join(corpusDir, `${mill}.txt`), article(mill, edition));
      }
    };
    await write(1);
    const opened = await openPullquote({ corpusDir, searchPlace });
    const living = openLivingCorpus({
      folders: { corpusDir },
      files: opened.files,
      articles: opened.corpus.articles,
      problems: [],
      change: (change) => opened.change(change),
      remembrance: opened,
      tellAdmin: fail,
      onListenerFailed: fail,
      onRememberingFailed: fail,
      wait: async () => {},
    });
    const seen = new Set<string>();
    const ended = new AbortController();
    const asker = async (): Promise<void> => {
      while (!ended.signal.aborted) {
        await setImmediate();
        const passages = await opened.pullquote.rank({ text: QUESTION }, MILLS.length);
        expect(passages).toHaveLength(MILLS.length);
        const editions = new Set(
          passages.map(({ article: { text } }) => /\d+/u.exec(text)?.[0] ?? ''),
        );
        expect(editions.size).toBe(1);
        for (const edition of editions) seen.add(edition);
      }
    };
    const asking = Promise.all([asker(), asker(), asker()]);
    for (let edition = 2; edition <= EDITIONS; edition += 1) {
      await write(edition);
      await living.reload();
      await expect.poll(() => seen.has(String(edition))).toBe(true);
    }
    ended.abort();
    await asking;
    expect(seen.size).toBeGreaterThanOrEqual(EDITIONS - 1);
    await living.close();
    await opened.close();
  });
}
