import { beforeEach, describe, expect, it } from 'vitest';
import { NO_COLLECTIONS } from '../../../../src/collections/collections.ts';
import { LAYOUT } from '../../../../src/opensearch/filling/layout.ts';
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

async function prepareAll(threads: number) {
  const settings = NO_COLLECTIONS.current();
  const preparers = openPreparers({ threads, settings, layout: LAYOUT });
  try {
    const files = ['orchard.md', 'lighthouse.md', 'empty.md', 'missing.md', 'orchard.md'];
    return await Promise.all(
      files.map((file) => preparers.prepare({ at: { directory, file }, index: 'quotes-v1' })),
    );
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

  it('hands all that is written of an article over in one piece', async () => {
    const [prepared] = await prepareAll(1);
    const operations = prepared?.kind === 'prepared' ? prepared.operations : [];
    expect(operations.length).toBeGreaterThan(1);
    expect(new Set(operations.map(({ buffer }) => buffer)).size).toBe(1);
    const bytes = operations.reduce((sum, { length }) => sum + length, 0);
    expect(operations[0]?.buffer.byteLength).toBe(bytes);
  });
});
