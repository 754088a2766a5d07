import { collectionOf } from '../../collections/collection.ts';
import { rulesAmong } from '../../collections/collection-rules.ts';
import type { Scope } from '../scope.ts';
import type { Edition } from './edition.ts';
import type { Segment } from './segment.ts';

/**
 * The same scope for the articles of this edition: places that see the same collections have one scope, and
 * those that see all have none, whatever their rules are. So what is found out in it is found out once.
 */
export function settleRules({ parts }: Edition, scope: Scope): Scope {
  const { collectionRules, ...others } = scope;
  if (!collectionRules) return scope;
  const { listed } = collectionRules;
  const collections = parts.flatMap(({ segment }) => collectionsIn(segment, listed));
  const settled = rulesAmong(collections, collectionRules);
  return { ...others, ...(settled && { collectionRules: settled }) };
}

export function isEverything(scope: Scope): boolean {
  return Object.values(scope).every((part) => part === undefined);
}

interface Found {
  readonly listed: string;
  readonly collections: readonly string[];
}

/** What was found out last of each segment: the folders that are listed hardly ever change. */
const found = new WeakMap<Segment, Found>();

function collectionsIn(segment: Segment, folders: readonly string[]): readonly string[] {
  const listed = folders.join('\n');
  const known = found.get(segment);
  if (known?.listed === listed) return known.collections;
  const all = new Set(segment.articles.map(({ id }) => collectionOf(id, folders)));
  const collections = [...all];
  found.set(segment, { listed, collections });
  return collections;
}
