import { z } from 'zod';
import { DEFAULT_EXCERPTS, MAX_EXCERPTS } from '../answers/answer.ts';
import type { KeyedRecords, RecordKind } from './record-store.ts';

/** What those who manage a server have settled for it. */
export interface ServerSettings {
  /** Who sees an answer, unless its asker says otherwise. */
  readonly visibility: 'public' | 'private';
  /** The ids of the channels where answers may be public; if there are none, in all. */
  readonly publicChannels: readonly string[];
  /** The ids of articles that are not quoted here. */
  readonly hiddenArticles: readonly string[];
  readonly hiddenTags: readonly string[];
  /** The collections that are used here, of those that are open to the server; if there are none, all of them. */
  readonly collections: readonly string[];
  /** The same for channels that have a choice of their own, by their ids: it takes the server's place. */
  readonly channelCollections: Readonly<Record<string, readonly string[]>>;
  /** How many excerpts a reply has, unless its asker says otherwise: 1 to {@link MAX_EXCERPTS}. */
  readonly excerpts: number;
  /** Where corrections of what was quoted here are told, and in which language; undefined: nowhere. */
  readonly corrections: { readonly channelId: string; readonly locale: string } | undefined;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  visibility: 'public',
  publicChannels: [],
  hiddenArticles: [],
  hiddenTags: [],
  collections: [],
  channelCollections: {},
  excerpts: DEFAULT_EXCERPTS,
  corrections: undefined,
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
}

export type SettingsChanges = {
  readonly [Name in keyof ServerSettings]?: ServerSettings[Name] | undefined;
};

export type SettingsChange = (before: ServerSettings) => SettingsChanges;

/** Under the server's id. Loose, lest an older version forget what a newer one was told. */
export const SERVER_SETTINGS: RecordKind<SettingsChanges> = {
  name: 'server-settings',
  schema: z.looseObject({
    visibility: z.enum(['public', 'private']).optional(),
    publicChannels: z.array(z.string()).readonly().optional(),
    hiddenArticles: z.array(z.string()).readonly().optional(),
    hiddenTags: z.array(z.string()).readonly().optional(),
    collections: z.array(z.string()).readonly().optional(),
    channelCollections: z.record(z.string(), z.array(z.string()).readonly()).optional(),
    excerpts: z.int().min(1).max(MAX_EXCERPTS).optional(),
    corrections: z.looseObject({ channelId: z.string(), locale: z.string() }).optional(),
  }),
};

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createServerSettings(records: KeyedRecords<SettingsChanges>): ServerSettingsStore {
  return {
    get: async (guildId) => complete(guildId === undefined ? {} : await records.get(guildId)),
    async change(guildId, changes) {
      const settled = await records.update(guildId, (before) => ({
        ...before,
        ...(typeof changes === 'function' ? changes(complete(before)) : changes),
      }));
      return complete(settled);
    },
    async reset(guildId) {
      await records.update(guildId, () => undefined);
    },
  };
}

function complete(settings: SettingsChanges = {}): ServerSettings {
  return {
    visibility: settings.visibility ?? DEFAULT_SETTINGS.visibility,
    publicChannels: settings.publicChannels ?? DEFAULT_SETTINGS.publicChannels,
    hiddenArticles: settings.hiddenArticles ?? DEFAULT_SETTINGS.hiddenArticles,
    hiddenTags: settings.hiddenTags ?? DEFAULT_SETTINGS.hiddenTags,
    collections: settings.collections ?? DEFAULT_SETTINGS.collections,
    channelCollections: settings.channelCollections ?? DEFAULT_SETTINGS.channelCollections,
    excerpts: settings.excerpts ?? DEFAULT_SETTINGS.excerpts,
    corrections: settings.corrections,
  };
}
