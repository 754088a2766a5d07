import { z } from 'zod';
import type { MemberKey } from './member-keys.ts';
import { openKeyedRecords } from './files/open-keyed-records.ts';

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
  /** How many people's preferences are kept about this person: 0 or 1. */
  keptAbout(userId: string): Promise<number>;
  /** @returns how many were kept. */
  deleteAbout(userId: string): Promise<number>;
  /** How many lines of the file could not be understood. */
  readonly damaged: number;
  close(): Promise<void>;
}

type KeptPreferences = { readonly style?: Preferences['style'] | undefined };

/** Loose, lest an older version forget what a newer one was told. */
const schema: z.ZodType<KeptPreferences> = z.looseObject({
  style: z.enum(['rich', 'plain']).optional(),
});

/**
 * @param file without one, they are kept until the process ends.
 * @throws {RecordsError} if the file can't be used; so do all changes.
 */
export async function openPreferences(
  file: string | undefined,
  memberKey: MemberKey,
): Promise<PreferencesStore> {
  const records = await openKeyedRecords({ file, schema });
  const get = async (userId: string): Promise<Preferences> => ({
    style: records.get(memberKey(userId))?.style ?? DEFAULT_PREFERENCES.style,
  });
  return {
    get,
    async change(userId, changes) {
      await records.update(memberKey(userId), (before) =>
        withoutDefaults({ ...before, ...changes }),
      );
      return get(userId);
    },
    keptAbout: async (userId) => (records.get(memberKey(userId)) === undefined ? 0 : 1),
    deleteAbout(userId) {
      const member = memberKey(userId);
      return records.deleteWhere((key) => key === member);
    },
    get damaged() {
      return records.damaged;
    },
    close: () => records.close(),
  };
}

function withoutDefaults({ style, ...others }: KeptPreferences): KeptPreferences | undefined {
  const kept = { ...others, ...(style !== DEFAULT_PREFERENCES.style && { style }) };
  return Object.keys(kept).length > 0 ? kept : undefined;
}
