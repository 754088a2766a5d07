import { beforeEach, expect, it } from 'vitest';
import { buildVersion } from '../../../../src/opensearch/filling/build-version.ts';
import { LAYOUT } from '../../../../src/opensearch/filling/layout.ts';
import { createVersion } from '../../../../src/opensearch/filling/versions.ts';
import { writeTree } from '../../../support/file-tree.ts';
import { buildOptions } from '../../../support/opensearch/build-for-tests.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { ORCHARD } from '../../../support/sample-articles.ts';
import { runCli } from '../fake-io.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

let corpusDir: string;

beforeEach(async () => {
  corpusDir = await scratchFolder('status');
  await writeTree(corpusDir, { 'orchard.md': ORCHARD });
});

describeWithOpenSearch('pullquote index status', (engine) => {
  const optionsHere = (name: string) =>
    buildOptions({ url: engine().url, prefix: engine().prefix + name }, corpusDir);
  const status = (name: string, ...options: readonly string[]) =>
    runCli(['index', 'status', ...options], {
      environment: { SEARCH_URL: engine().url, SEARCH_INDEX_PREFIX: engine().prefix + name },
    });

  it('counts what is there', async () => {
    await buildVersion(optionsHere('whole'));
    const { stdout, exitCode } = await status('whole');
    expect(stdout).toMatch(/^● version 1: asked\n {2}1 article, 2 paragraphs to quote, /u);
    expect(exitCode).toBe(0);
  });

  it('counts nothing of what is on no node, and says so', async () => {
    const { api, names } = optionsHere('away');
    const soon: typeof api = {
      ask: (request) =>
        api.ask(
          request.path.endsWith('-v1')
            ? { ...request, query: { timeout: '1s' }, body: away(request.body) }
            : request,
        ),
    };
    await createVersion(soon, names, {
      number: 1,
      layout: LAYOUT,
      size: { shards: 2, replicas: 0 },
    });
    const { stdout, exitCode } = await status('away');
    expect(stdout).toContain('its articles can’t be counted');
    expect(stdout).toContain('2 shards, 0 replicas, red\n');
    expect(exitCode).toBe(1);
    const { versions } = JSON.parse((await status('away', '--json')).stdout) as {
      readonly versions: readonly object[];
    };
    expect(versions[0]).not.toHaveProperty('articles');
  });
});

/** No node may have it. */
function away(body: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const { index } = body['settings'] as { readonly index: object };
  const nobody = { 'routing.allocation.require._name': 'nobody' };
  return { ...body, settings: { ...(body['settings'] as object), index: { ...index, ...nobody } } };
}
