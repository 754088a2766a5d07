import { type CollectionRules, isCollectionSeen } from '../../src/collections/collection-rules.ts';
import { rulesFor } from '../../src/collections/collection-settings.ts';
import type { Context } from '../../src/discord/context.ts';

/** Whether what comes to a collection can be told in direct messages. */
export function isOpenInDirect(collection: string, context: Pick<Context, 'collections'>): boolean {
  return isCollectionSeen(collection, rulesOfDirect(context));
}

/** Whether there are articles here of which direct messages can't tell. */
export async function hasMoreHere({
  library,
  collections,
}: Pick<Context, 'library' | 'collections'>): Promise<boolean> {
  const rules = rulesOfDirect({ collections });
  const here = await library.collections(rules.listed);
  return [...here.keys()].some((collection) => !isCollectionSeen(collection, rules));
}

function rulesOfDirect({ collections }: Pick<Context, 'collections'>): CollectionRules {
  return rulesFor(collections.current(), undefined);
}
