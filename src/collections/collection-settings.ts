import { ROOT_COLLECTION, serverOfCollection } from './collection.ts';
import type { CollectionRules } from './collection-rules.ts';

/** What the operator has settled for collections. */
export interface CollectionSettings {
  /** Each folder once. */
  readonly listed: readonly ListedCollection[];
  /** For those that aren't listed. */
  readonly others: CollectionTerms & CollectionAccess;
}

export interface ListedCollection extends CollectionTerms, CollectionAccess {
  readonly folder: string;
  /** By language, `en`; its folder's unless told. */
  readonly names: Readonly<Record<string, string>>;
}

/** On what terms its articles are quoted. */
export interface CollectionTerms {
  /** A line on what may be done with them. */
  readonly licence?: string | undefined;
  /** So many words of an article a reply may show; as many as it likes unless told. */
  readonly longestQuote?: number | undefined;
  /** They may be listed and linked to, but none of their words shown. */
  readonly linkOnly?: boolean | undefined;
}

/** Who may use it. */
export interface CollectionAccess {
  /** Ids of servers; nobody if there are none. */
  readonly servers: 'all' | readonly string[];
  readonly directMessages: boolean;
}

/** What of it is written. */
interface WrittenAccess {
  readonly servers?: CollectionAccess['servers'] | undefined;
  readonly directMessages?: boolean | undefined;
}

/** As written, where what is left out is as in the collection around it, and at last as for all others. */
export interface WrittenCollection extends CollectionTerms, WrittenAccess {
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Without the operator's word, everything is open. */
export const NO_SETTINGS: CollectionSettings = settle({}, new Map());

/** @param written By folder, as `readFolder` gives it. */
export function settle(
  others: WrittenCollection,
  written: ReadonlyMap<string, WrittenCollection>,
): CollectionSettings {
  const forOthers = within(others, { servers: 'all', directMessages: true });
  const settled = new Map<string, ListedCollection>();
  const byDepth = [...written].toSorted(([a], [b]) => a.length - b.length);
  for (const [folder, own] of byDepth) {
    const around = [...settled.values()].findLast((one) => folder.startsWith(`${one.folder}/`));
    const server = serverOfCollection(folder);
    const isFirstOfServer = server !== serverOfCollection(around?.folder ?? '');
    settled.set(folder, {
      ...within(own, {
        ...(around ?? forOthers),
        ...(server !== undefined && isFirstOfServer && ofServer(server)),
      }),
      folder,
      names: own.names ?? {},
    });
  }
  return { listed: [...settled.values()], others: forOthers };
}

/** What a server has added is open to it alone. */
function ofServer(serverId: string): CollectionAccess {
  return { servers: [serverId], directMessages: false };
}

/** Who says which servers may use something has also to say that everybody may who writes to the bot. */
function within(
  own: WrittenCollection,
  around: CollectionTerms & CollectionAccess,
): CollectionTerms & CollectionAccess {
  const { servers = around.servers } = own;
  const inherited = own.servers === undefined ? around.directMessages : servers === 'all';
  return {
    licence: own.licence ?? around.licence,
    longestQuote: own.longestQuote ?? around.longestQuote,
    linkOnly: own.linkOnly ?? around.linkOnly,
    servers,
    directMessages: own.directMessages ?? inherited,
  };
}

/** What is open to a server, or in direct messages. */
export function rulesFor(
  { listed, others }: CollectionSettings,
  serverId: string | undefined,
): CollectionRules {
  const isOpen = ({ servers, directMessages }: CollectionAccess): boolean => {
    if (serverId === undefined) return directMessages;
    return servers === 'all' || servers.includes(serverId);
  };
  return {
    listed: listed.map(({ folder }) => folder),
    open: listed.filter(isOpen).map(({ folder }) => folder),
    areOthersOpen: isOpen(others),
    ...(serverId !== undefined && { serverId }),
  };
}

/** What a collection is called in a language: in English if it has no name there. */
export function nameOfCollection(
  collection: string,
  { listed }: CollectionSettings,
  locale: string,
): string | undefined {
  const names = listed.find(({ folder }) => folder === collection)?.names ?? {};
  const [language = ''] = locale.split('-');
  const name = names[locale] ?? names[language] ?? names['en'] ?? Object.values(names)[0];
  if (name !== undefined) return name;
  return collection === ROOT_COLLECTION ? undefined : collection;
}
