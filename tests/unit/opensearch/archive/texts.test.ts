import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { openEngineArchive } from '../../../../src/opensearch/archive/open-engine-archive.ts';
import type { EngineReader } from '../../../../src/opensearch/archive/search.ts';
import { documentsOf } from '../../../../src/opensearch/layout/documents-of.ts';
import type { Archive } from '../../../../src/retrieval/archive.ts';
import { SearchUnavailableError } from '../../../../src/retrieval/search-unavailable-error.ts';
import { LIBRARY } from '../../../support/library.ts';

const [LIGHTHOUSE] = LIBRARY as readonly [Article];

/** An engine that gives back these documents, whatever is asked. */
function archiveGiving(...sources: readonly Readonly<Record<string, unknown>>[]): Archive {
  const replies = sources.values();
  const reader: EngineReader = {
    read: async (_, answer) =>
      answer.parse({ hits: { hits: [{ _source: replies.next().value ?? {} }] } }),
  };
  const version = { index: 'articles' };
  return openEngineArchive({ engineForQuestion: () => reader, version: () => version }).current();
}

const stored = documentsOf(LIGHTHOUSE).documents[0]?.body ?? {};

describe('the texts of an archive in an engine', () => {
  it('are those that were stored', async () => {
    expect(await archiveGiving(stored).articles([LIGHTHOUSE.id])).toEqual([LIGHTHOUSE]);
  });

  it('are nobody’s to quote once a character has changed', async () => {
    const damaged = { ...stored, text: LIGHTHOUSE.text.replace('light', 'night') };
    await expect(archiveGiving(damaged).articles([LIGHTHOUSE.id])).rejects.toThrow(
      SearchUnavailableError,
    );
    await expect(archiveGiving(damaged).articles([LIGHTHOUSE.id])).rejects.toThrow('hash');
  });

  it('are all of one revision while a question is answered', async () => {
    const text = `${LIGHTHOUSE.text} `;
    const changed = documentsOf({ ...LIGHTHOUSE, text }).documents[0]?.body ?? {};
    const archive = archiveGiving(stored, changed);
    await archive.articles([LIGHTHOUSE.id]);
    await expect(archive.within({ language: 'en' }).articles([LIGHTHOUSE.id])).rejects.toThrow(
      'Ask again',
    );
  });
});
