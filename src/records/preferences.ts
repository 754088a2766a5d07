import { z } from 'zod';
import type { MemberKey } from './member-key.ts';
import type { KeyedRecords, RecordKind } from './record-store.ts';

/** What a person wants wherever they use the bot. */
export interface Preferences {
  /** Plain: no container, no emoji, labels in words. */
  readonly style: 'rich' | 'plain';
  /**
   * The collections that are asked in direct messages, and wherever the bot is but this person's own; if there are
   * none, all that are open there.
   */
  readonly collections: readonly string[];
}

const DEFAULT_PREFERENCES: Preferences = { style: 'rich', collections: [] };

export interface PreferencesStore {
  get(userId: string): Promise<Preferences>;
  /** Nothing is kept of somebody who wants what is the default anyway. */
  change(userId: string, changes: Partial<Preferences>): Promise<Preferences>;
}

export type KeptPreferences = {
  readonly [Name in keyof Preferences]?: Preferences[Name] | undefined;
};

/** Under the member's key. Loose, lest an older version forget what a newer one was told. */
export const PREFERENCES: RecordKind<KeptPreferences> = {
  name: 'preferences',
  schema: z.looseObject({
    style: z.enum(['rich', 'plain']).optional(),
    collections: z.array(z.string()).readonly().optional(),
  }),
};

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createPreferences(
  records: KeyedRecords<KeptPreferences>,
  memberKey: MemberKey,
): PreferencesStore {
  return {
    get: async (userId) => complete(await records.get(memberKey(userId))),
    async change(userId, changes) {
      const kept = await records.update(memberKey(userId), (before) =>
        withoutDefaults({ ...before, ...changes }),
      );
      return complete(kept);
    },
  };
}

function complete({
  style = DEFAULT_PREFERENCES.style,
  collections = DEFAULT_PREFERENCES.collections,
}: KeptPreferences = {}): Preferences {
  return { style, collections };
}

function withoutDefaults({
  style,
  collections,
  ...others
}: KeptPreferences): KeptPreferences | undefined {
  const kept = {
    ...others,
    ...(style !== DEFAULT_PREFERENCES.style && { style }),
    ...(collections && collections.length > 0 && { collections }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}
