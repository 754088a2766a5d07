import { collectionOf, serverOfCollection } from './collection.ts';

/**
 * Which collections are seen from one place. Plain data, which can be sent elsewhere, and which needs nothing of
 * an article but its id: who may see it doesn't hang on anything that could be forgotten on the way.
 */
export interface CollectionRules {
  /** The folders that are listed: an article belongs to the deepest of them that it is in. */
  readonly listed: readonly string[];
  /** Collections that are open; of those that are listed, no other one is. */
  readonly open: readonly string[];
  /** Whether those are that aren't listed, but for what servers have added. */
  readonly areOthersOpen: boolean;
  /** Of what servers have added and isn't listed, what this one has is open. */
  readonly serverId?: string | undefined;
}

export function isCollectionSeen(
  collection: string,
  { listed, open, areOthersOpen, serverId }: CollectionRules,
): boolean {
  if (open.includes(collection)) return true;
  if (listed.includes(collection)) return false;
  const server = serverOfCollection(collection);
  return server === undefined ? areOthersOpen : server === serverId;
}

/** What tells by an article's id whether it is seen. */
export function rulesTest(rules: CollectionRules): (article: { readonly id: string }) => boolean {
  const known = new Map<string, boolean>();
  return ({ id }) => {
    const collection = collectionOf(id, rules.listed);
    const isSeen = known.get(collection) ?? isCollectionSeen(collection, rules);
    known.set(collection, isSeen);
    return isSeen;
  };
}

/**
 * The same rules for articles of these collections and no others, so that places that see the same have the same
 * rules. Undefined if all of them are seen.
 */
export function rulesAmong(
  collections: Iterable<string>,
  rules: CollectionRules,
): CollectionRules | undefined {
  const all = [...new Set(collections)];
  const seen = all.filter((one) => isCollectionSeen(one, rules));
  if (seen.length === all.length) return undefined;
  return { listed: rules.listed, open: seen.toSorted(), areOthersOpen: false };
}
