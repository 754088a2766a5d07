import { createHash } from 'node:crypto';
import type { ArticleReader } from '../articles/article-reader.ts';
import { addressOf } from '../articles/article-address.ts';
import { CorpusError } from '../articles/corpus-error.ts';
import { packFetched } from '../articles/fetched-file.ts';
import { FETCHED_ENDING, idOfFetched } from '../articles/fetched-format.ts';
import type { KnownOfFetched } from '../articles/fetched-head.ts';
import type {
  AddedAs,
  AddOutcome,
  AddToCollection,
  BroughtFile,
  NotAdded,
  ReadAddition,
} from './add-to-collection.ts';
import { type AddedList, addedList } from './added-list.ts';
import { textHashOf } from './keep-article.ts';
import { oneAtATimeOfEach } from '../one-at-a-time.ts';
import type { FreshSources } from './fresh-sources.ts';
import { lookAtAddress } from './look-at-address.ts';
import { describeLeftOut } from './left-out-reason.ts';
import { DEFAULT_COLLECTION, DEFAULT_KEEP, type Source } from './source.ts';
import type { AddedEntry } from './source-status.ts';
import type { SourceTools } from './source-tools.ts';
import { DAY_MS } from '../text/calendar.ts';

export interface AddingOptions {
  readonly tools: Pick<
    SourceTools,
    'fetcher' | 'readList' | 'readPage' | 'files' | 'states' | 'now'
  >;
  readonly reader: ArticleReader;
  readonly fresh: FreshSources;
  /** The operator's own sources, as they are now. */
  readonly sources: () => readonly Source[];
  /** Has what was added taken for sources. */
  readonly onSources: () => Promise<unknown>;
  /** Told when an article has come or gone that no source has. */
  readonly onChanged: () => void;
}

/** A single page hardly changes by the hour. */
const EVERY_MS = DAY_MS;

/** What somebody added from Discord, as sources. */
export function addedSources(added: Iterable<AddedEntry>): readonly Source[] {
  return [...added].flatMap(({ url, collection }) =>
    url === undefined ? [] : [{ ...pageSource(url, collection), isAdded: true }],
  );
}

/** A page by itself, with all else as it is unless told. */
export function pageSource(url: string, collection: string = DEFAULT_COLLECTION): Source {
  return {
    url,
    kind: 'page',
    collection,
    everyMs: EVERY_MS,
    fullText: 'page',
    leaveOut: { selectors: [], paths: [] },
    keep: DEFAULT_KEEP,
    linkOnly: false,
    whenTakenBack: 'remove',
  };
}

/** Opens it once what an earlier process left of adding is settled. */
export async function openAdding(options: AddingOptions): Promise<AddToCollection> {
  const adding = new Adding(options);
  await adding.settle();
  return adding;
}

class Adding implements AddToCollection {
  readonly #options: AddingOptions;
  /** Of each collection: what is added twice at once is one article. */
  readonly #turns = oneAtATimeOfEach();
  readonly #added: AddedList;

  constructor(options: AddingOptions) {
    this.#options = options;
    this.#added = addedList(options.tools.states, options.tools.now);
  }

  async readLink(url: string, signal?: AbortSignal): Promise<ReadAddition> {
    const source: Source = { ...pageSource(url), kind: 'auto' };
    const found = await lookAtAddress(source, this.#options.tools, signal);
    switch (found.kind) {
      case 'list': {
        const { title, items } = found.listing;
        return { kind: 'list', of: found.of, title, items: items.length };
      }
      case 'article': {
        const { article, url: address } = found;
        return { kind: 'article', article, url: address };
      }
      case 'no-article':
        return noArticle(found.reason, found.advice);
      case 'failed':
      case 'refused':
        return found;
    }
  }

  readFile(file: BroughtFile): Promise<ReadAddition> {
    const { reader, tools } = this.#options;
    return readBrought(file, reader, tools.now());
  }

  addLink(url: string, as: AddedAs, signal?: AbortSignal): Promise<AddOutcome> {
    return this.#turns.take(as.collection, () => this.#addLink(url, as, signal));
  }

  async #addLink(url: string, as: AddedAs, signal?: AbortSignal): Promise<AddOutcome> {
    const { fresh, tools, onSources, sources } = this.#options;
    const read = await this.readLink(url, signal);
    if (read.kind === 'list')
      return noArticle('no-article', 'It is a list of articles, and none itself.');
    if (read.kind !== 'article') return read;
    const { title } = read.article;
    const known = await this.#fileOf(url, as.collection);
    if (known !== undefined) return { kind: 'present', articleId: idOfFetched(known), title };
    const twin = fresh.fileWith(as.collection, textHashOf(read.article));
    if (twin !== undefined) return { kind: 'present', articleId: idOfFetched(twin), title };
    if (this.#isTakenDown(url, textHashOf(read.article))) return noArticle('taken-down');
    const key = keyOf(url, [...sources(), ...addedSources((await tools.states.added()).values())]);
    const entry = { url: key, file: '', title, collection: as.collection, by: as.by };
    await tools.states.changeAdded(key, () => entry);
    await onSources();
    const [status] = await fresh.look({ url: key });
    const [file] = await fresh.filesOf(key);
    if (file !== undefined) {
      await tools.states.changeAdded(key, (before) => before && { ...before, file });
      return { kind: 'added', articleId: idOfFetched(file), title };
    }
    await tools.states.changeAdded(key, () => undefined);
    await onSources();
    return { kind: 'failed', advice: status?.fault?.advice ?? describeLeftOut('failed') };
  }

  /** A page's file that is kept in a collection already, by what its source knows. */
  async #fileOf(url: string, collection: string): Promise<string | undefined> {
    const { fresh, sources, tools } = this.#options;
    const address = addressOf(url);
    const all = [...sources(), ...addedSources((await tools.states.added()).values())];
    const same = all.filter(
      (one) => one.collection === collection && addressOf(one.url) === address,
    );
    for (const source of same) {
      const [file] = await fresh.filesOf(source.url);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  #isTakenDown(url: string, textHash: string): boolean {
    const { fresh } = this.#options;
    return fresh.isTakenDown(addressOf(url) ?? url) || fresh.isTakenDown(textHash);
  }

  addFile(file: BroughtFile, as: AddedAs): Promise<AddOutcome> {
    return this.#turns.take(as.collection, () => this.#addFile(file, as));
  }

  async #addFile(file: BroughtFile, as: AddedAs): Promise<AddOutcome> {
    const { fresh, tools, onChanged } = this.#options;
    const read = await this.readFile(file);
    if (read.kind !== 'article') {
      return read.kind === 'list' ? noArticle('no-article') : read;
    }
    const { title } = read.article;
    const textHash = textHashOf(read.article);
    const path = pathFor(file, as.collection);
    const present = fresh.fileWith(as.collection, textHash) ?? (await this.#present(path));
    if (present !== undefined) return { kind: 'present', articleId: idOfFetched(present), title };
    if (fresh.isTakenDown(textHash)) return noArticle('taken-down');
    const entry = { file: path, title, collection: as.collection, by: as.by };
    await tools.states.changeAdded(path, () => entry);
    await tools.files.write(path, knownOf(file, tools.now()), file.bytes);
    onChanged();
    return { kind: 'added', articleId: idOfFetched(path), title };
  }

  async #present(path: string): Promise<string | undefined> {
    const { states } = this.#options.tools;
    return (await states.added()).has(path) ? path : undefined;
  }

  async remove(articleId: string): Promise<boolean> {
    const { tools, onSources, onChanged } = this.#options;
    const added = await tools.states.added();
    const found = [...added].find(([, { file }]) => idOfFetched(file) === articleId);
    if (!found) return false;
    const [key, { url, file }] = found;
    if (url === undefined) await tools.files.remove(file);
    await tools.states.changeAdded(key, () => undefined);
    if (url === undefined) onChanged();
    else await onSources();
    return true;
  }

  /** A link whose adding was cut off has its file, or is none; who added something long ago is forgotten. */
  async settle(): Promise<void> {
    const { tools, fresh } = this.#options;
    const cutOff = [...(await tools.states.added())].filter(([, { file }]) => file === '');
    for (const [key] of cutOff) {
      const [file] = await fresh.filesOf(key);
      await tools.states.changeAdded(key, (before) =>
        file === undefined ? undefined : before && { ...before, file },
      );
    }
    await this.#added.forgetOld();
  }

  list(): ReturnType<AddToCollection['list']> {
    return this.#added.list();
  }

  forgetPerson(userId: string): Promise<number> {
    return this.#added.forgetPerson(userId);
  }

  forgetServer(serverId: string): Promise<number> {
    return this.#added.forgetServer(serverId);
  }
}

/** Reads a file of any format, and keeps nothing. */
export async function readBrought(
  file: BroughtFile,
  reader: ArticleReader,
  nowMs: number,
): Promise<ReadAddition> {
  const { packed } = await packFetched(knownOf(file, nowMs), file.bytes);
  try {
    const article = await reader.read(`file${FETCHED_ENDING}`, packed);
    return { kind: 'article', article };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return noArticle('no-article', `${error.message}. ${error.remedy}`);
  }
}

function knownOf({ name }: BroughtFile, fetchedAtMs: number): KnownOfFetched {
  return { fileName: name, fetchedAtMs, validators: {}, told: {}, given: {}, leaveOut: [] };
}

function noArticle(
  reason: Extract<NotAdded, { kind: 'no-article' }>['reason'],
  advice: string = describeLeftOut(reason),
): NotAdded {
  return { kind: 'no-article', reason, advice };
}

/** Where another collection has the same page already, a fragment tells both sources apart; no server sees it. */
function keyOf(url: string, sources: readonly Source[]): string {
  const plain = new URL(url);
  plain.hash = '';
  let key = plain.href;
  for (let nth = 2; sources.some((one) => one.url === key); nth += 1) key = `${plain.href}#${nth}`;
  return key;
}

const MAX_NAME_LENGTH = 30;

/** A name that every file system takes, and that is another one for other bytes. */
function pathFor({ name, bytes }: BroughtFile, collection: string): string {
  const plain = name
    .replace(/\.[^.]*$/u, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const short = plain.slice(0, MAX_NAME_LENGTH).replace(/[\ud800-\udbff]$/u, '');
  return `${collection}/added/${short === '' ? '' : `${short}-`}${hash}${FETCHED_ENDING}`;
}
