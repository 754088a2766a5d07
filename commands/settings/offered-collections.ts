import { ROOT_COLLECTION, serverOfCollection } from '../../src/collections/collection.ts';
import { nameOfCollection } from '../../src/collections/collection-settings.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** A collection that may be used in a place. */
export interface OfferedCollection {
  readonly collection: string;
  /** Stands for it, where its folder has no room. */
  readonly reference: string;
  /** As the operator calls it. */
  readonly name: string;
  readonly articles: number;
}

/** Those that are open in a place and have articles, by name. */
export async function offeredIn({
  collections,
  library,
  voice,
}: Pick<Context, 'collections' | 'library' | 'voice'>): Promise<readonly OfferedCollection[]> {
  const settings = collections.current();
  const counts = await library.collections(settings.listed.map(({ folder }) => folder));
  const byName = new Intl.Collator(voice.locale, { numeric: true });
  return Array.from(counts, ([collection, articles]) => ({
    collection,
    reference: referenceTo({ id: collection }),
    name: nameOfCollection(collection, settings, voice.locale) ?? plainName(collection, voice),
    articles,
  })).toSorted((a, b) => byName.compare(a.name, b.name));
}

/** What a collection is called whose folder tells people nothing. */
function plainName(collection: string, { say }: Voice): string {
  if (collection === ROOT_COLLECTION) return say('collections.root');
  return serverOfCollection(collection) === undefined ? collection : say('collections.of-server');
}
