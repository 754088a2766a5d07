import { type Collections, NO_COLLECTIONS } from '../collections/collections.ts';
import { rulesFor } from '../collections/collection-settings.ts';
import { mayAnswerPublicly } from '../discord/audience.ts';
import { type Place, visibleIn } from '../discord/context.ts';
import type { Pullquote } from '../pullquote.ts';
import type { Follow } from '../records/follow.ts';
import type { Records } from '../records/open-records.ts';

export interface ReachParts {
  readonly pullquote: Pullquote;
  readonly records: Records;
  /** What the operator has settled for collections. Default: everything is open. */
  readonly collections?: Collections | undefined;
}

/**
 * The articles that may be quoted where something is followed, as it is settled now; undefined if nothing
 * is to be posted there.
 */
export async function reachOf(
  { place, madeBy }: Pick<Follow, 'place' | 'madeBy'>,
  parts: ReachParts,
): Promise<Pullquote | undefined> {
  if (place.kind === 'person') {
    const ownCollections = await collectionsOf(madeBy, parts.records);
    return reachIn({ ...NOWHERE, ownCollections }, parts);
  }
  const { serverId, channelId, parentChannelId } = place;
  const settings = await parts.records.serverSettings.get(serverId);
  if (!mayAnswerPublicly({ settings, channelId, parentChannelId })) return undefined;
  return reachIn({ ...NOWHERE, serverId, channelId, parentChannelId }, parts);
}

const NOWHERE = {
  serverId: undefined,
  channelId: undefined,
  parentChannelId: undefined,
  ownCollections: undefined,
} as const;

/** The same for any place. */
export async function reachIn(
  place: Place,
  { pullquote, records, collections = NO_COLLECTIONS }: ReachParts,
): Promise<Pullquote> {
  const settings = await records.serverSettings.get(place.serverId);
  const collectionRules = rulesFor(collections.current(), place.serverId);
  return visibleIn(settings, {
    ...place,
    collections,
    library: pullquote.within({ collectionRules }),
  });
}

/** What somebody has chosen for themselves. */
async function collectionsOf(
  madeBy: string | undefined,
  { follows, preferences }: Records,
): Promise<readonly string[] | undefined> {
  const userId = madeBy === undefined ? undefined : await follows.userIdOf(madeBy);
  if (userId === undefined) return undefined;
  const { collections } = await preferences.get(userId);
  return collections;
}

/** The folders that are collections of their own. */
export function foldersOf({ collections = NO_COLLECTIONS }: ReachParts): readonly string[] {
  return collections.current().listed.map(({ folder }) => folder);
}
