import { beforeEach, describe, expect, it } from 'vitest';
import { NO_COLLECTIONS } from '../../../../src/collections/collections.ts';
import { LAYOUT } from '../../../../src/opensearch/filling/layout.ts';
import type {
  Preparation,
  PreparationRequest,
} from '../../../../src/opensearch/filling/prepare-article.ts';
import { openPreparers } from '../../../../src/opensearch/filling/preparers.ts';
import { writeTree } from '../../../support/file-tree.ts';
import { LIGHTHOUSE, ORCHARD } from '../../../support/sample-articles.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

let directory: string;

beforeEach(async () => {
  directory = await scratchFolder('preparers');
  await writeTree(directory, {
    'orchard.md': ORCHARD,
    'lighthouse.md': LIGHTHOUSE,
    'empty.md': '',
  });
});

function request(file: string): PreparationRequest {
  return { at: { directory, file }, index: 'quotes-v1' };
}

async function prepareAll(threads: number) {
  const settings = NO_COLLECTIONS.current();
  const preparers = openPreparers({ threads, settings, layout: LAYOUT });
  try {
    const files = ['orchard.md', 'lighthouse.md', 'empty.md', 'missing.md', 'orchard.md'];
    return await Promise.all(files.map((file) => preparers.prepare(request(file))));
  } finally {
    await preparers.close();
  }
}

describe('openPreparers', () => {
  it('prepares in threads what it prepares in this one', async () => {
    const here = await prepareAll(0);
    expect(here.map(({ kind }) => kind)).toEqual(
      'prepared prepared faulty faulty prepared'.split(' '),
    );
    expect(await prepareAll(2)).toEqual(here);
  });

  it('says of the one that ends a thread alone that it can’t be prepared', async () => {
    const settings = NO_COLLECTIONS.current();
    const preparers = openPreparers({ threads: 1, settings, layout: LAYOUT });
    const fatal = { index: 'quotes-v1' } as PreparationRequest;
    const requests = [request('orchard.md'), fatal, fatal, request('lighthouse.md')];
    try {
      const all = await Promise.all(requests.map((one) => preparers.prepare(one)));
      expect(all.map(({ kind }) => kind)).toEqual('prepared faulty faulty prepared'.split(' '));
      expect(all.map(articleIdOf)).toEqual(['orchard', undefined, undefined, 'lighthouse']);
    } finally {
      await preparers.close();
    }
  });
});

function articleIdOf(outcome: Preparation): string | undefined {
  return outcome.kind === 'prepared' ? outcome.stored.articleId : undefined;
}
