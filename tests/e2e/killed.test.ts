import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { openPullquote } from '../../src/open-pullquote.ts';
import { COMPACT_FROM_PASSAGES } from '../../src/retrieval/search-engine.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const RELOADING = fileURLToPath(new URL('../support/reloading-process.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

const KILLS = 6;

it('A bot that is killed while it takes changes in starts right, and keeps nothing that has gone', async () => {
  const folder = await scratchFolder('killed');
  const [corpusDir, cacheDir] = [join(folder, 'corpus'), join(folder, 'cache')];
  const oaks = Array.from({ length: COMPACT_FROM_PASSAGES }, (_, nth) => `Oak ${nth} was felled.`);
  await mkdir(corpusDir);
  await writeFile(join(corpusDir, 'oaks.txt'), ['Oaks', ...oaks].join('\n\n'));

  for (let kill = 0; kill < KILLS; kill += 1) {
    const args = ['--import', TSX, RELOADING, corpusDir, cacheDir];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await setTimeout(kill * 170);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const opened = await openPullquote({ corpusDir, cacheDir });
    const { articles } = await loadCorpus(corpusDir);
    expect(opened.corpus.articles).toEqual(articles);
    const edition = articles.find(({ id }) => id === 'edition')?.text;
    const [best] = await opened.pullquote.rank({ text: 'What is the secret of the edition?' }, 1);
    expect(best?.article.text).toBe(edition);
    await opened.close();
    const names = await readdir(cacheDir);
    const kept = await Promise.all(names.map((name) => readFile(join(cacheDir, name), 'latin1')));
    const secrets = new Set(kept.join('').match(/the secret of edition \d+/gu));
    expect([...secrets].filter((secret) => !edition?.includes(secret))).toEqual([]);
    expect(names).toHaveLength(1);
  }
});
