import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { openTombstones } from '../../../../src/living/takedown/tombstones.ts';
import { lookAtVersions } from '../../../../src/opensearch/filling/look-at-versions.ts';
import { openPostgresStore } from '../../../../src/records/postgres/postgres-store.ts';
import { openSharedTombstones, TAKEDOWNS } from '../../../../src/replicas/shared-tombstones.ts';
import { writeTree } from '../../../support/file-tree.ts';
import { freePort } from '../../../support/free-port.ts';
import { buildOptions } from '../../../support/opensearch/build-for-tests.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { describeWithPostgres } from '../../../support/postgres.ts';
import { LIGHTHOUSE, ORCHARD } from '../../../support/sample-articles.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { runCli } from '../fake-io.ts';

let folder: string;
let nth = 0;

beforeEach(async () => {
  folder = await scratchFolder('build');
  await writeTree(join(folder, 'corpus'), { 'orchard.md': ORCHARD, 'lighthouse.md': LIGHTHOUSE });
  nth += 1;
});

describeWithOpenSearch('pullquote index', (engine) => {
  const prefix = (): string => `${engine().prefix}b${nth}`;
  const fill = (settings: Readonly<Record<string, string>>) =>
    runCli(['index', '--threads', '0', '--replicas', '0'], {
      environment: {
        CORPUS_DIR: join(folder, 'corpus'),
        DATA_DIR: join(folder, 'data'),
        SEARCH_URL: engine().url,
        SEARCH_INDEX_PREFIX: prefix(),
        ...settings,
      },
    });
  const fillSurely = async (settings: Readonly<Record<string, string>>): Promise<void> => {
    const { exitCode, stderr } = await fill(settings);
    if (exitCode !== 0) throw new Error(stderr);
  };
  const versions = () => {
    const { api, names, layout } = buildOptions(
      { url: engine().url, prefix: prefix() },
      join(folder, 'corpus'),
    );
    return lookAtVersions(api, names, layout);
  };

  it('leaves out what was taken down while there was no index', async () => {
    await (await openTombstones(join(folder, 'data'))).raise('lighthouse');
    await fillSurely({});
    expect(await versions()).toMatchObject([{ articles: 1 }]);
  });

  it('fills nothing where the database that knows what was taken down can’t be reached', async () => {
    const url = `postgresql://bot:secret@127.0.0.1:${await freePort()}/pullquote`;
    const { stderr, exitCode } = await fill({ DATABASE_URL: url });
    expect(stderr).toContain('Which articles were taken down can’t be told');
    expect(stderr).toContain('The database pullquote at 127.0.0.1');
    expect(stderr).toContain('Start PostgreSQL, or correct DATABASE_URL.');
    expect(stderr).not.toContain('secret');
    expect(exitCode).toBe(1);
    expect(await versions()).toEqual([]);
  });

  describeWithPostgres('where bots share a database,', (server) => {
    it('leaves out what was taken down in it, and here before', async () => {
      const url = await server().url();
      const store = await openPostgresStore(url, { keepQuestions: false, now: Date.now });
      onTestFinished(() => store.close());
      const records = await store.open(TAKEDOWNS);
      const { marks } = store;
      const shared = await openSharedTombstones({ records, marks, now: Date.now });
      await shared.raise('lighthouse');
      await shared.finish('lighthouse');
      await writeTree(join(folder, 'corpus'), {
        'ferry.txt': 'The ferry\n\nIt crosses the river.',
      });
      await (await openTombstones(join(folder, 'data'))).raise('ferry');
      await fillSurely({ DATABASE_URL: url });
      expect(await versions()).toMatchObject([{ articles: 1 }]);
    });

    it('is filled beside a database that is new, and changes nothing there', async () => {
      const url = await server().url();
      await fillSurely({ DATABASE_URL: url });
      expect(await versions()).toMatchObject([{ articles: 2 }]);
    });
  });
});
