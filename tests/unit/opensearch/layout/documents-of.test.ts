import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackNow } from '../../../../src/articles/packed-article.ts';
import { documentsOf } from '../../../../src/opensearch/layout/documents-of.ts';
import { idsOf } from '../../../../src/opensearch/layout/document-ids.ts';
import { MAPPINGS } from '../../../../src/opensearch/layout/mapping.ts';
import {
  DamagedTextError,
  restoreArticle,
  storedTextSchema,
} from '../../../../src/opensearch/layout/stored-article.ts';
import { anyArticle } from '../../../support/any-articles.ts';
import { LIBRARY } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { PRINTED } from '../../../support/written-article.ts';

const bodyOf = (article: Parameters<typeof documentsOf>[0]) =>
  documentsOf(article).documents[0]?.body;

describe('documentsOf', () => {
  it('keeps an article so that it comes back as it was', () => {
    fc.assert(
      fc.property(anyArticle(1), (article) => {
        const restored = restoreArticle(storedTextSchema.parse(bodyOf(article)));
        expect(unpackNow(restored)).toEqual(article);
      }),
    );
    expect(restoreArticle(storedTextSchema.parse(bodyOf(PRINTED)))).toEqual(PRINTED);
  });

  it('has nobody read a text that has changed since', () => {
    const stored = storedTextSchema.parse(bodyOf(PRINTED));
    for (const change of [
      { text: stored.text.replace('lamp', 'lamb') },
      { layout: stored.layout.replace('A', 'B') },
      { source: stored.source.replace('e', 'f') },
    ])
      expect(() => restoreArticle({ ...stored, ...change })).toThrow(DamagedTextError);
  });

  it('gives the same article the same ids, and each revision of it paragraphs of its own', () => {
    const article = makeArticle({ paragraphs: [['One.'], ['Two.']] });
    const { documents, revision, passages } = documentsOf(article);
    const ids = documents.map(({ id, routing }) => ({ id, routing }));
    expect(ids).toEqual(idsOf({ articleId: article.id, revision, passages }));
    expect(documentsOf({ ...article }).documents).toEqual(documents);
    const changed = documentsOf(makeArticle({ paragraphs: [['One.'], ['Three.']] })).documents;
    expect(changed[0]?.id).toBe(documents[0]?.id);
    expect(changed.slice(1).map(({ id }) => id)).not.toContain(documents[1]?.id);
    expect(new Set(changed.map(({ routing }) => routing))).toEqual(
      new Set([documents[0]?.routing]),
    );
  });

  it('has no paragraphs and no words to look for of an article that may only be linked to', () => {
    const article = makeArticle({ linkOnly: true, paragraphs: [['Words of one.']] });
    const { documents, passages } = documentsOf(article);
    expect(passages).toBe(0);
    expect(documents).toHaveLength(1);
    expect(bodyOf(article)).not.toHaveProperty('said');
  });

  it('has no field that the mapping doesn’t have', () => {
    const known = new Set(Object.keys(MAPPINGS.properties));
    const fields = [...LIBRARY, PRINTED].flatMap((article) =>
      documentsOf(article).documents.flatMap(({ body }) => Object.keys(body)),
    );
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
  });
});
