import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ModelsConfig } from '../../src/models/model-setting.ts';
import type { EmbeddingProgress } from '../../src/models/vectors/embed-articles.ts';
import { openPullquote } from '../../src/open-pullquote.ts';
import type { SearchPlace } from '../../src/retrieval/search-place.ts';
import { describeWithModels, E5 } from '../support/models.ts';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';

const CLI = fileURLToPath(new URL('../../src/cli/pullquote.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

const BOATS = `---
title: Boats
---

Varnish peels when the hull was damp, and a dry shed in winter costs less than a new coat in spring.

The ferry sank after it had struck a rock off the northern pier. All who were aboard were saved.

Ropes of hemp want tar, and ropes of nylon want shade.
`;

const BREAD = `---
title: Bread
---

Dough rises slowly in a cold room.

A crust that sings when it leaves the oven has been baked for long enough.
`;

/** Shares no word that means something with what answers it. */
const QUESTION = 'Why did the ship go down?';
const ANSWER = 'The ferry sank after it had struck a rock';

describeWithModels('The product with a real model', [E5], () => {
  let folder: string;
  let corpusDir: string;
  let models: ModelsConfig;

  beforeAll(async () => {
    folder = await makeFolder('models');
    corpusDir = join(folder, 'corpus');
    await mkdir(corpusDir);
    await writeFile(join(corpusDir, 'boats.md'), BOATS);
    await writeFile(join(corpusDir, 'bread.md'), BREAD);
    const directory = join(folder, 'data', 'models');
    await mkdir(directory, { recursive: true });
    await symlink(E5.folder, join(directory, E5.model.name));
    models = { setting: { kind: 'auto' }, directory, threads: 1 };
  });

  afterAll(() => removeFolder(folder));

  it.each<SearchPlace>(['main', 'worker'])(
    'finds what was meant, asked in the %s thread, and embeds it once',
    async (searchPlace) => {
      const cacheDir = join(folder, searchPlace);
      const told: EmbeddingProgress[][] = [];
      for (const _ of ['first', 'second']) {
        const progress: EmbeddingProgress[] = [];
        told.push(progress);
        const opened = await openPullquote({
          corpusDir,
          searchPlace,
          cacheDir,
          models,
          isPatient: true,
          onEmbedding: (one) => progress.push(one),
          onModelsFault: (fault) => expect.unreachable(JSON.stringify(fault)),
        });
        expect(await opened.readiness?.whenReady()).toEqual({ embedded: 5, of: 5 });
        const [best] = await opened.pullquote.rank({ text: QUESTION }, 1);
        expect(best).toMatchObject({ article: { id: 'boats' }, paragraph: { number: 2 } });
        await opened.close();
      }
      expect(told[0]?.[0]).toEqual({ embedded: 0, of: 5 });
      expect(told[1]).toEqual([{ embedded: 5, of: 5 }]);
    },
  );

  it('answers on the command line, and leaves no process behind', async () => {
    const withModel = await ask('auto');
    expect(withModel.exitCode).toBe(0);
    expect(withModel.stdout).toContain(ANSWER);
    expect(await ask('auto')).toEqual({ ...withModel, stderr: '' });
    expect((await ask('off')).stdout).not.toContain(ANSWER);
  });

  /** Asks the real program, in a group of processes of its own, which is empty when it has ended. */
  async function ask(MODEL: string) {
    const { PATH = '' } = process.env;
    const [DATA_DIR, CACHE_DIR] = [join(folder, 'data'), join(folder, 'cache')];
    const child = spawn(process.execPath, ['--import', TSX, CLI, 'ask', QUESTION], {
      cwd: folder,
      env: { PATH, CORPUS_DIR: corpusDir, DATA_DIR, CACHE_DIR, MODEL },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    await expect.poll(() => isThere(-(child.pid ?? 0))).toBe(false);
    return { stdout, stderr, exitCode: exitCode as unknown };
  }
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
