import { z } from 'zod';
import type { ArticleSource, Paragraph } from '../../articles/article.ts';
import type { CloseUp, PassagePlace } from '../../retrieval/archive.ts';
import type { LocatedTerms } from '../../retrieval/located-terms.ts';
import { articleDocumentId, passageDocumentIds } from '../layout/document-ids.ts';
import { HASH_LENGTH, hashOf } from '../layout/hash-of.ts';
import { fromBase64 } from '../layout/stored-article.ts';
import { restorePassage, type StoredPassage } from '../layout/stored-passage.ts';
import { tokenOf, valueOf } from '../layout/tokens.ts';
import { damagedText } from './damaged-text.ts';
import { allOf, fieldsOnly, oneOf, type SearchHit, textIn } from './search.ts';
import type { Seen } from './seen.ts';
import { sourceIn } from './sources.ts';
import { articlesOf, type View } from './view.ts';

/** A paragraph as the engine gives it back. */
export function passageIn(hit: SearchHit): StoredPassage {
  return restorePassage(textIn(hit, 'located'));
}

export function byPlace(a: StoredPassage, b: StoredPassage): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.number - b.number;
}

export async function revisionsOf(
  view: View,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { hits } = await view.search({
    query: articlesOf(view, oneOf('article', articleIds.map(valueOf))),
    size: articleIds.length,
    ...fieldsOnly('article', 'revision'),
  });
  return new Map(hits.hits.map((hit) => [textIn(hit, 'article'), textIn(hit, 'revision')]));
}

/** As `locatorOf` does in a store of this process. */
export function locatorOf(
  sought: readonly string[],
): (passage: Pick<StoredPassage, 'tokens' | 'sentenceEnds'>) => LocatedTerms {
  const numbers = new Map(sought.map((term, number) => [tokenOf(term), number]));
  return ({ tokens, sentenceEnds }) => {
    const places: number[] = [];
    const found: number[] = [];
    for (const [place, token] of tokens.entries()) {
      const number = numbers.get(token);
      if (number === undefined) continue;
      places.push(place);
      found.push(number);
    }
    return { length: tokens.length, sentenceEnds, places, sought: found };
  };
}

/** As `Archive.closeUps`. */
export async function closeUpsOf(
  view: View,
  places: readonly PassagePlace[],
  sought: readonly string[],
  seen: Seen,
): Promise<readonly CloseUp[]> {
  if (places.length === 0) return [];
  await seeAll(view, places, seen);
  const { hits } = await view.search({
    query: allOf([{ ids: { values: documentsAround(places, seen) } }, ...view.filter]),
    size: places.length * DOCUMENTS_AROUND,
    track_total_hits: false,
    ...fieldsOnly('revision', 'located', 'shown', 'source'),
  });
  const sources = new Map<string, ArticleSource>();
  const byKey = new Map<string, { readonly passage: StoredPassage; readonly hit: SearchHit }>();
  for (const hit of hits.hits) {
    const revision = textIn(hit, 'revision');
    if (hit.fields?.['source']) {
      const source = sourceIn(hit);
      const articleId = valueOf(source.id);
      seen.note(articleId, revision);
      sources.set(articleId, source);
    } else {
      const passage = passageIn(hit);
      seen.note(passage.articleId, revision);
      byKey.set(keyOf(passage.articleId, passage.number), { passage, hit });
    }
  }
  const locate = locatorOf(sought);
  return places.flatMap(({ articleId, paragraph }): readonly CloseUp[] => {
    const id = valueOf(articleId);
    const article = sources.get(id);
    const found = byKey.get(keyOf(id, paragraph));
    if (!article || !found) return [];
    const beside = [paragraph - 1, paragraph + 1].flatMap(
      (number) => byKey.get(keyOf(id, number))?.passage ?? [],
    );
    return [{ article, ...shownIn(found.hit, paragraph), beside: beside.map(locate) }];
  });
}

/** Finds out which revisions there are of articles that nothing has been seen of yet. */
async function seeAll(view: View, places: readonly PassagePlace[], seen: Seen): Promise<void> {
  const unseen = places
    .map(({ articleId }) => articleId)
    .filter((id) => seen.revisionOf(valueOf(id)) === undefined);
  if (unseen.length === 0) return;
  for (const [id, revision] of await revisionsOf(view, [...new Set(unseen)]))
    seen.note(id, revision);
}

/** Its article, itself, and what stands on each side. */
const DOCUMENTS_AROUND = 4;

function documentsAround(places: readonly PassagePlace[], seen: Seen): readonly string[] {
  const ids = places.flatMap(({ articleId, paragraph }) => {
    const revision = seen.revisionOf(valueOf(articleId));
    if (revision === undefined) return [];
    const passageId = passageDocumentIds({ articleId, revision });
    return [
      articleDocumentId(articleId).id,
      ...[paragraph - 1, paragraph, paragraph + 1].map((number) => passageId(number).id),
    ];
  });
  return [...new Set(ids)];
}

function keyOf(articleId: string, number: number): string {
  return `${number} ${articleId}`;
}

const spanSchema = z.object({ start: z.number(), end: z.number() });

const shownSchema = spanSchema.extend({
  sentences: z.array(spanSchema),
  heading: spanSchema.optional(),
  text: z.string(),
});

/** A paragraph's words, as they were stored. */
function shownIn(
  hit: SearchHit,
  number: number,
): { readonly paragraph: Paragraph; readonly text: string } {
  const stored = fromBase64(textIn(hit, 'shown'));
  const shown = stored.slice(HASH_LENGTH);
  if (hashOf(shown) !== stored.slice(0, HASH_LENGTH)) throw damagedText();
  const { text, start, end, sentences, heading } = shownSchema.parse(JSON.parse(shown));
  return { paragraph: { start, end, number, sentences, ...(heading && { heading }) }, text };
}
