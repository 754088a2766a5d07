import { z } from 'zod';
import { DEFAULT_EXCERPTS, MAX_EXCERPTS } from '../answers/answer.ts';
import { openKeyedRecords } from './files/open-keyed-records.ts';

/** What those who manage a server have settled for it. */
export interface ServerSettings {
  /** Who sees an answer, unless its asker says otherwise. */
  readonly visibility: 'public' | 'private';
  /** The ids of the channels where answers may be public; if there are none, in all. */
  readonly publicChannels: readonly string[];
  /** The ids of articles that are not quoted here. */
  readonly hiddenArticles: readonly string[];
  readonly hiddenTags: readonly string[];
  /** How many excerpts a reply has, unless its asker says otherwise: 1 to {@link MAX_EXCERPTS}. */
  readonly excerpts: number;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  visibility: 'public',
  publicChannels: [],
  hiddenArticles: [],
  hiddenTags: [],
  excerpts: DEFAULT_EXCERPTS,
};

export interface ServerSettingsStore {
  /** Complete; the defaults where there is no server. */
  get(guildId: string | undefined): Promise<ServerSettings>;
  /**
   * A field that is undefined goes back to its default; those that aren't named stay. Changes that
   * depend on what is settled are a function of it, lest they undo another one that is under way.
   */
  change(guildId: string, changes: SettingsChanges | SettingsChange): Promise<ServerSettings>;
  reset(guildId: string): Promise<void>;
  /** How many lines of the file could not be understood. */
  readonly damaged: number;
  close(): Promise<void>;
}

export type SettingsChanges = {
  readonly [Name in keyof ServerSettings]?: ServerSettings[Name] | undefined;
};

export type SettingsChange = (before: ServerSettings) => SettingsChanges;

/** Loose, lest an older version forget what a newer one was told. */
const schema: z.ZodType<SettingsChanges> = z.looseObject({
  visibility: z.enum(['public', 'private']).optional(),
  publicChannels: z.array(z.string()).readonly().optional(),
  hiddenArticles: z.array(z.string()).readonly().optional(),
  hiddenTags: z.array(z.string()).readonly().optional(),
  excerpts: z.int().min(1).max(MAX_EXCERPTS).optional(),
});

/**
 * @param file without one, they are kept until the process ends.
 * @throws {RecordsError} if the file can't be used; so do all changes.
 */
export async function openServerSettings(file: string | undefined): Promise<ServerSettingsStore> {
  const records = await openKeyedRecords({ file, schema });
  const get = async (guildId: string | undefined): Promise<ServerSettings> =>
    complete(guildId === undefined ? undefined : records.get(guildId));
  return {
    get,
    async change(guildId, changes) {
      await records.update(guildId, (before) => ({
        ...before,
        ...(typeof changes === 'function' ? changes(complete(before)) : changes),
      }));
      return get(guildId);
    },
    reset: (guildId) => records.delete(guildId),
    get damaged() {
      return records.damaged;
    },
    close: () => records.close(),
  };
}

function complete(settings: SettingsChanges = {}): ServerSettings {
  return {
    visibility: settings.visibility ?? DEFAULT_SETTINGS.visibility,
    publicChannels: settings.publicChannels ?? DEFAULT_SETTINGS.publicChannels,
    hiddenArticles: settings.hiddenArticles ?? DEFAULT_SETTINGS.hiddenArticles,
    hiddenTags: settings.hiddenTags ?? DEFAULT_SETTINGS.hiddenTags,
    excerpts: settings.excerpts ?? DEFAULT_SETTINGS.excerpts,
  };
}
