import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/retrieval/analysis.ts';
import { archiveOf } from '../../../../src/retrieval/memory/archive-of-edition.ts';
import { articlesIn, editionOf } from '../../../../src/retrieval/memory/edition.ts';
import { openMemoryArchive } from '../../../../src/retrieval/memory/memory-archive.ts';
import { buildSegment } from '../../../../src/retrieval/memory/segment.ts';
import { NO_REST } from '../../../../src/retrieval/pace.ts';
import { indexBuilder } from '../../../../src/retrieval/search-engine.ts';
import { LIBRARY } from '../../../support/library.ts';

const buildIndex = indexBuilder('compact');
const segment = await buildSegment(LIBRARY, analyse(LIBRARY), { buildIndex, pace: NO_REST });
const edition = editionOf(articlesIn(segment));

describe('The archive of an edition', () => {
  it('knows what is found out ahead, in the scopes and languages that another one was asked in', async () => {
    const asked = archiveOf(edition);
    expect(asked.foundOut()).toEqual([]);
    await asked.namesIn('Who is Tessa?');
    await asked.within({ language: 'en' }).languages();
    await asked.within({ language: 'en' }).terms(['fog'], 'en');
    const later = archiveOf(edition);
    await later.findOut(asked.foundOut(), NO_REST);
    expect(later.foundOut()).toEqual(asked.foundOut());
    expect(later.foundOut()).toMatchObject([
      { scopes: [{ language: 'en' }], languages: ['en'] },
      { scopes: [], languages: [] },
    ]);
    expect(later.foundOut()[1]?.lists).toContain('names');
    expect(later.foundOut()[0]?.lists).not.toContain('names');
  });

  it('finds out nothing ahead of single articles', async () => {
    const asked = archiveOf(edition);
    await asked.within({ articleId: 'fog' }).languages();
    expect(asked.foundOut()).toEqual([]);
  });
});

describe('An archive that changes', () => {
  it('tells of the articles as they were until what was made ready is made', async () => {
    const archive = await openMemoryArchive(LIBRARY, { engine: 'compact' });
    const counted = async (): Promise<number> => (await archive.current().count()).articles;
    const make = await archive.prepare({ remove: ['fog'] });
    expect(await counted()).toBe(LIBRARY.length);
    await make();
    expect(await counted()).toBe(LIBRARY.length - 1);
  });

  it('drops what was made ready and never made', async () => {
    const archive = await openMemoryArchive(LIBRARY, { engine: 'compact' });
    await archive.prepare({ remove: ['fog'] });
    await archive.change({ remove: ['ferry'] });
    const left = archive.articles().map(({ id }) => id);
    expect(left).toContain('fog');
    expect(left).not.toContain('ferry');
  });
});
