import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { ArticleSource } from '../../../src/articles/article.ts';
import type { LivingCorpus } from '../../../src/living/living-corpus.ts';
import { openLivingCorpus } from '../../../src/living/open-living-corpus.ts';
import { type Opened, openPullquote } from '../../../src/open-pullquote.ts';
import { COMPACT_FROM_PASSAGES } from '../../../src/retrieval/search-engine.ts';
import type { SearchPlace } from '../../../src/retrieval/search-place.ts';
import { LIGHTHOUSE, ORCHARD } from '../../support/sample-articles.ts';
import { type ManualClock, manualClock } from '../../support/manual-clock.ts';
import { allOf } from '../../support/all-of.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const SECRET = 'The combination of the vault is a heron and two eels.';

interface Kept {
  readonly folder: string;
  readonly clock: ManualClock;
  readonly open: () => Promise<Opened & { readonly living: LivingCorpus }>;
  /** All that is kept for the next start. */
  readonly onDisk: () => Promise<string>;
}

async function begin(searchPlace: SearchPlace): Promise<Kept> {
  const folder = await scratchFolder('rest');
  const [corpusDir, cacheDir] = [join(folder, 'corpus'), join(folder, 'cache')];
  const clock = manualClock();
  const open: Kept['open'] = async () => {
    const opened = await openPullquote({ corpusDir, cacheDir, searchPlace });
    const living = openLivingCorpus({
      folders: { corpusDir },
      files: opened.files,
      articles: opened.corpus.articles,
      problems: opened.corpus.problems,
      change: (change) => opened.change(change),
      remembrance: opened,
      onRememberingFailed: fail,
      onListenerFailed: fail,
      tellAdmin: fail,
      wait: async () => {},
      schedule: clock.schedule,
    });
    onTestFinished(async () => {
      await living.close();
      await opened.close();
    });
    return { ...opened, living };
  };
  await mkdir(corpusDir);
  const oaks = Array.from({ length: COMPACT_FROM_PASSAGES }, (_, nth) => `Oak ${nth} was felled.`);
  await writeFile(join(corpusDir, 'oaks.txt'), ['Oaks', ...oaks].join('\n\n'));
  await writeFile(join(corpusDir, 'secret.txt'), `Vault\n\n${SECRET}`);
  await writeFile(join(corpusDir, 'orchard.md'), ORCHARD);
  return {
    folder: corpusDir,
    clock,
    open,
    async onDisk() {
      const names = await readdir(cacheDir);
      const files = await Promise.all(names.map((name) => readFile(join(cacheDir, name))));
      return files.map((file) => file.toString('latin1')).join('');
    },
  };
}

function fail(error: unknown): void {
  throw error;
}

function idsOf(articles: readonly ArticleSource[]): readonly string[] {
  return articles.map(({ id }) => id).toSorted();
}

for (const place of ['main', 'worker'] as const) {
  it(`What has gone is no longer on the disk, and a restart is fast all the same: ${place}`, async () => {
    const { folder, clock, open, onDisk } = await begin(place);
    const first = await open();
    expect(await onDisk()).toContain(SECRET);
    await rm(join(folder, 'secret.txt'));
    await writeFile(join(folder, 'lighthouse.md'), LIGHTHOUSE);
    await writeFile(join(folder, 'orchard.md'), ORCHARD.replace('the', 'that very'));
    expect(await first.living.reload()).toMatchObject({ added: 1, changed: 1, removed: 1 });
    expect(await onDisk()).toBe('');
    await clock.advance(30_000);
    await expect.poll(onDisk).toContain('was felled');
    expect(await onDisk()).not.toContain('combination of the vault');
    const second = await open();
    expect(second.memory).toEqual({ kind: 'recalled' });
    expect(idsOf(second.corpus.articles)).toEqual(idsOf(await allOf(first.living.articles())));
    const question = { text: 'How many steps did the keeper climb with the oil?' };
    expect(await second.pullquote.ask(question)).toEqual(await first.pullquote.ask(question));
  });
}
