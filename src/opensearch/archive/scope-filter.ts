import type { CollectionRules } from '../../collections/collection-rules.ts';
import { ROOT_COLLECTION, serverOfCollection } from '../../collections/collection.ts';
import type { Scope } from '../../retrieval/scope.ts';
import { valueOf } from '../layout/tokens.ts';
import { allOf, anyOf, type Clause, oneOf } from './search.ts';

const NOTHING: Clause = { match_none: {} };

/** What leaves of all documents those of the articles in a scope (`scopeTest`): all of it is asked of the engine. */
export function scopeFilter(scope: Scope): readonly Clause[] {
  return [...clausesOf(scope)];
}

function* clausesOf(scope: Scope): Generator<Clause> {
  const { collectionRules, collections, hiddenArticles, hiddenTags, authors, publications, tags } =
    scope;
  const { language, articleId, articleIds, publishedFrom, publishedUntil, wordsOf } = scope;
  if (articleId !== undefined) yield among('article', [articleId]);
  if (articleIds) yield among('article', articleIds);
  if (hiddenArticles && hiddenArticles.length > 0) yield not(among('article', hiddenArticles));
  if (hiddenTags && hiddenTags.length > 0) yield not(among('tag', hiddenTags));
  if (collectionRules) yield rulesFilter(collectionRules);
  if (collections) yield among('folders', collections);
  if (authors) yield among('author', authors);
  if (publications) yield among('publication', publications);
  if (tags) yield among('tag', tags);
  if (language !== undefined) yield among('languages', [language.toLowerCase()]);
  if (wordsOf !== undefined) {
    yield anyOf([{ term: { subtag: wordsOf } }, not({ exists: { field: 'subtag' } })]);
  }
  if (publishedFrom !== undefined) yield since(publishedFrom);
  if (publishedUntil !== undefined) yield until(publishedUntil);
}

function among(field: string, values: readonly string[]): Clause {
  return values.length === 0 ? NOTHING : oneOf(field, values.map(valueOf));
}

function not(clause: Clause): Clause {
  return { bool: { must_not: [clause] } };
}

/** As far as both dates tell: a year isn't before a day in it. */
function since(date: string): Clause {
  const beginnings = Array.from({ length: date.length }, (_, length) => date.slice(0, length));
  return anyOf([{ range: { published: { gte: date } } }, oneOf('published', beginnings)]);
}

function until(date: string): Clause {
  return anyOf([{ range: { published: { lte: date } } }, { prefix: { published: date } }]);
}

const OF_A_SERVER: Clause = { exists: { field: 'server' } };

/**
 * What collection rules show (`rulesTest`), told by where an article lies alone: nothing has to be known of the
 * others, so that no article is seen by mistake that came a moment ago.
 */
function rulesFilter({ listed, open, areOthersOpen, serverId }: CollectionRules): Clause {
  const folders = listed.filter((folder) => folder !== ROOT_COLLECTION);
  const openFolders = folders.filter((folder) => open.includes(folder));
  const shown = openFolders.map((folder) =>
    allOf(
      [among('within', [folder])],
      [
        ...noneBut(folders.filter((other) => other.startsWith(`${folder}/`))),
        // What a server has added is its own, whatever holds that folder.
        ...(isAboveServers(folder) ? [OF_A_SERVER] : []),
      ],
    ),
  );
  const [unlistedOpen, unlistedClosed] = [open, listed].map((those) =>
    those.length === 0 ? NOTHING : among('collection', those),
  );
  const ofNoServer = allOf(
    [anyOf([unlistedOpen ?? NOTHING, areOthersOpen ? not(unlistedClosed ?? NOTHING) : NOTHING])],
    [OF_A_SERVER, ...noneBut(folders)],
  );
  const ofServers = allOf(
    [
      OF_A_SERVER,
      anyOf([
        unlistedOpen ?? NOTHING,
        serverId === undefined
          ? NOTHING
          : allOf([among('server', [serverId])], [unlistedClosed ?? NOTHING]),
      ]),
    ],
    // Of folders that are listed, those deeper than a server's.
    noneBut(folders.filter((folder) => isInServer(folder))),
  );
  return anyOf([...shown, ofNoServer, ofServers]);
}

function noneBut(folders: readonly string[]): readonly Clause[] {
  return folders.length === 0 ? [] : [among('within', folders)];
}

/** Whether servers' own folders may lie below it. */
function isAboveServers(folder: string): boolean {
  return serverOfCollection(folder) === undefined;
}

function isInServer(folder: string): boolean {
  return serverOfCollection(folder) !== undefined && folder.split('/').length > 2;
}
