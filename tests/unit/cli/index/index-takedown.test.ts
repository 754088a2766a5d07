import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { buildVersion } from '../../../../src/opensearch/filling/build-version.ts';
import { changesSince } from '../../../../src/opensearch/filling/change-log.ts';
import { openIndexState } from '../../../../src/opensearch/filling/index-state.ts';
import { lookAtVersions } from '../../../../src/opensearch/filling/look-at-versions.ts';
import { writeTree } from '../../../support/file-tree.ts';
import { freePort } from '../../../support/free-port.ts';
import { buildOptions } from '../../../support/opensearch/build-for-tests.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { LIGHTHOUSE, ORCHARD } from '../../../support/sample-articles.ts';
import { runCli } from '../fake-io.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

let folder: string;
let nth = 0;

beforeEach(async () => {
  folder = await scratchFolder('takedown');
  await writeTree(join(folder, 'corpus'), { 'orchard.md': ORCHARD, 'lighthouse.md': LIGHTHOUSE });
  await mkdir(join(folder, 'nothing'));
  nth += 1;
});

describeWithOpenSearch('pullquote takedown, where no bot runs,', (engine) => {
  const optionsHere = () =>
    buildOptions(
      { url: engine().url, prefix: `${engine().prefix}d${nth}` },
      join(folder, 'corpus'),
    );
  /** On a machine that has no folder of articles. */
  const takeDown = (id: string, SEARCH_URL = engine().url) =>
    runCli(['takedown', id, '--yes'], {
      environment: {
        CORPUS_DIR: join(folder, 'nothing'),
        DATA_DIR: join(folder, 'data'),
        SEARCH_URL,
        SEARCH_INDEX_PREFIX: `${engine().prefix}d${nth}`,
      },
    });

  it('takes an article out of all versions of the index, and tells bots of it', async () => {
    const options = optionsHere();
    await buildVersion(options);
    await buildVersion(options);
    const { stdout, stderr, exitCode } = await takeDown('lighthouse');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toContain('It is gone from the index');
    const versions = await lookAtVersions(options.api, options.names, options.layout);
    expect(versions.map(({ articles }) => articles)).toEqual([1, 1]);
    const state = await openIndexState(options.api, options.names.state);
    expect((await changesSince(state, -1)).at(-1)).toMatchObject({ removed: ['lighthouse'] });
    expect(await state.get('taken-down-lighthouse', z.unknown())).toBeDefined();
  });

  it('knows nothing of what was never there', async () => {
    await buildVersion(optionsHere());
    const { stderr, exitCode } = await takeDown('nowhere');
    expect(stderr).toContain('there is no article nowhere');
    expect(exitCode).toBe(2);
  });

  it('says when it takes effect where the index can’t be asked, and marks it all the same', async () => {
    const options = optionsHere();
    await buildVersion(options);
    const { stdout, exitCode } = await takeDown(
      'lighthouse',
      `http://127.0.0.1:${await freePort()}`,
    );
    expect(stdout).toContain('It is taken down');
    expect(stdout).toContain('could not be removed from the index');
    expect(stdout).toContain('refuses connections');
    expect(exitCode).toBe(1);
    expect((await takeDown('lighthouse')).stdout).toContain('It is gone from the index');
    const [version] = await lookAtVersions(options.api, options.names, options.layout);
    expect(version?.articles).toBe(1);
  });
});
