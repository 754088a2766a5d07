import { z } from 'zod';
import type { MemberKey } from './member-key.ts';
import type { KeyedRecords, RecordKind } from './record-store.ts';

/** What a person wants wherever they use the bot. */
export interface Preferences {
  /** Plain: no container, no emoji, labels in words. */
  readonly style: 'rich' | 'plain';
}

export const DEFAULT_PREFERENCES: Preferences = { style: 'rich' };

export interface PreferencesStore {
  get(userId: string): Promise<Preferences>;
  /** Nothing is kept of somebody who wants what is the default anyway. */
  change(userId: string, changes: Partial<Preferences>): Promise<Preferences>;
}

export type KeptPreferences = { readonly style?: Preferences['style'] | undefined };

/** Under the member's key. Loose, lest an older version forget what a newer one was told. */
export const PREFERENCES: RecordKind<KeptPreferences> = {
  name: 'preferences',
  schema: z.looseObject({ style: z.enum(['rich', 'plain']).optional() }),
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

function complete({ style = DEFAULT_PREFERENCES.style }: KeptPreferences = {}): Preferences {
  return { style };
}

function withoutDefaults({ style, ...others }: KeptPreferences): KeptPreferences | undefined {
  const kept = { ...others, ...(style !== DEFAULT_PREFERENCES.style && { style }) };
  return Object.keys(kept).length > 0 ? kept : undefined;
}
