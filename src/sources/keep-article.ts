import { createHash } from 'node:crypto';
import { addressOf } from '../articles/article-address.ts';
import type { Article } from '../articles/article.ts';
import { CorpusError } from '../articles/corpus-error.ts';
import type { FetchedFile } from '../articles/fetched-file.ts';
import { FETCHED_ENDING } from '../articles/fetched-format.ts';
import type { KnownOfFetched } from '../articles/fetched-head.ts';
import { idOfAddress } from './address-id.ts';
import { type Candidate, hashOfContent } from './choose-items.ts';
import type { Validators } from './fetching/fetcher.ts';
import {
  CHANGED,
  letGo,
  type PageVisit,
  removeFile,
  set,
  settle,
  type TakenPage,
  takeBack,
  UNCHANGED,
} from './note-page.ts';
import { folderAmong } from './held-articles.ts';
import type { Source } from './source.ts';
import type { SourceItem } from './source-status.ts';
import type { PageOutcome, SourceTools } from './source-tools.ts';

/** So many addresses with one text show a wall, not an article that is linked to in several ways. */
const ADDRESSES_OF_WALL = 4;

type Understood = Extract<PageOutcome, { kind: 'article' }>;

/**
 * Keeps an article that was found on a page, once in its collection: under the address that it gives itself, unless
 * another page, with other words, is at that. A page whose words stand at many addresses is no article.
 */
export async function keepArticle(
  candidate: Candidate,
  understood: Understood,
  validators: Validators,
  visit: PageVisit,
): Promise<TakenPage> {
  const textHash = textHashOf(understood.article);
  if (isTakenDown(candidate, understood, textHash, visit.tools))
    return takeBack(candidate, 'taken-down', visit);
  const others = sameTextsOf(textHash, candidate, visit);
  if (others.length + 1 >= ADDRESSES_OF_WALL) return meetWall(candidate, textHash, others, visit);
  const { kind, file } = placeOf(candidate, understood, textHash, visit);
  return kind === 'same'
    ? takeSame(candidate, file, textHash, visit)
    : write(candidate, { file, textHash }, understood, validators, visit);
}

function isTakenDown(
  { address }: Candidate,
  { canonicalUrl }: Understood,
  textHash: string,
  { takenDown }: SourceTools,
): boolean {
  const canonical = canonicalUrl === undefined ? undefined : addressOf(canonicalUrl);
  return [address, canonical, textHash].some((one) => one !== undefined && takenDown.has(one));
}

/** The source's other pages with the same text, be they kept or known as a wall. */
function sameTextsOf(
  textHash: string,
  { address }: Candidate,
  { items }: PageVisit,
): readonly (readonly [string, SourceItem])[] {
  return [...items.known].filter(
    ([other, item]) => other !== address && item.textHash === textHash,
  );
}

async function meetWall(
  candidate: Candidate,
  textHash: string,
  others: readonly (readonly [string, SourceItem])[],
  visit: PageVisit,
): Promise<TakenPage> {
  let hasChanged = false;
  for (const [address, item] of others) {
    if (item.state.kind === 'left-out') continue;
    hasChanged ||= item.state.kind === 'kept';
    await letGo(address, item, 'wall', visit);
  }
  const known = visit.items.known.get(candidate.address);
  // What was kept before the wall was put up is still what the page says to those who may read it.
  if (known?.state.kind === 'kept' && known.textHash !== textHash)
    await settle(candidate, known, visit);
  else {
    hasChanged ||= known?.state.kind === 'kept';
    if (known) await removeFile(known, visit);
    await set(candidate, visit, { state: { kind: 'left-out', reason: 'wall' }, textHash });
  }
  return { hasChanged };
}

/** In which file the article belongs, or which other one has it already. */
function placeOf(
  { address, listed }: Candidate,
  { canonicalUrl }: Understood,
  textHash: string,
  { source, tools }: PageVisit,
): { readonly kind: 'own' | 'same'; readonly file: string } {
  const { held } = tools;
  const isOwn = (file: string): boolean => {
    const holder = held.holderOf(file);
    return holder === undefined || (holder.source === source.url && holder.address === address);
  };
  const twin = held.fileWith(source.collection, textHash);
  if (twin !== undefined && !isOwn(twin)) return { kind: 'same', file: twin };
  const canonical = canonicalUrl === undefined ? undefined : fileOf(canonicalUrl, source);
  // A page that gives itself the address of another one, whose words are others, is one of its own.
  if (canonical !== undefined && isOwn(canonical)) return { kind: 'own', file: canonical };
  const own = fileOf(listed.url, source);
  if (own === undefined) throw new TypeError(`${listed.url} is no address on the web`);
  return { kind: isOwn(own) ? 'own' : 'same', file: own };
}

function fileOf(url: string, { collection }: Source): string | undefined {
  const id = idOfAddress(url, collection);
  return id === undefined ? undefined : `${id}${FETCHED_ENDING}`;
}

/** Notes that another source's file has what is on a page. */
export async function takeSame(
  candidate: Candidate,
  file: string,
  textHash: string,
  visit: PageVisit,
): Promise<TakenPage> {
  const known = visit.items.known.get(candidate.address);
  // Who suddenly says what another page says has likely put up a wall; what was kept before it stays.
  if (known?.state.kind === 'kept') await settle(candidate, known, visit);
  else {
    if (known) await removeFile(known, visit);
    await set(candidate, visit, { state: { kind: 'same', file }, textHash });
  }
  return UNCHANGED;
}

/** Writes an article's file, unless it says what is kept already. */
async function write(
  candidate: Candidate,
  { file, textHash }: Written,
  understood: Understood,
  validators: Validators,
  visit: PageVisit,
): Promise<TakenPage> {
  const { items, tools, source } = visit;
  const { address, listed } = candidate;
  const known = items.known.get(address);
  const { article } = understood;
  const revision = revisionOf(file, article, source);
  const told = {
    state: { kind: 'kept', file },
    validators,
    contentHash: contentHashOf(candidate, visit),
    revision,
    textHash,
    published: listed.published ?? article.published,
    misses: 0,
  } as const;
  if (isFileOf(known, file) && known?.revision === revision) {
    await set(candidate, visit, { ...known, ...told });
    return UNCHANGED;
  }
  // At once, for another source may be about to keep the same.
  tools.held.add(file, source.collection, { source: source.url, address, textHash });
  // So that after a crash, there is no file that nobody knows of.
  if (!isFileOf(known, file)) {
    const isOther = known?.state.kind !== 'left-out' && known?.state.file !== file;
    if (known && isOther) await removeFile(known, visit);
    await set(candidate, visit, { ...known, state: { kind: 'begun', file } });
  }
  await tools.files.write(file, knownAs(file, understood, candidate, source), understood.bytes);
  await set(candidate, visit, { ...known, ...told, changedAt: tools.now() });
  return CHANGED;
}

/** An article is known by the address whose file it has. */
function knownAs(
  file: string,
  { canonicalUrl, known }: Understood,
  { listed: { url } }: Candidate,
  source: Source,
): KnownOfFetched {
  const isCanonical = canonicalUrl !== undefined && fileOf(canonicalUrl, source) === file;
  return isCanonical || canonicalUrl === undefined ? known : { ...known, canonical: url };
}

interface Written {
  readonly file: string;
  readonly textHash: string;
}

/**
 * Moves an article to the folder of the source's collection.
 *
 * @param folders Where it may be, at two places if a process has ended while it was moved.
 */
export async function moveFile(
  address: string,
  folders: readonly string[],
  visit: PageVisit,
): Promise<void> {
  const { items, tools, source } = visit;
  const item = items.known.get(address);
  const from = item?.state.kind === 'kept' ? folderAmong(folders, item.state.file) : undefined;
  if (item?.state.kind !== 'kept' || from === undefined) return;
  const path = item.state.file.slice(from.length);
  if (from !== source.collection)
    await moveTo(`${source.collection}${path}`, from, address, item, visit);
  for (const folder of folders) {
    const other = `${folder}${path}`;
    if (folder !== source.collection && !tools.held.holderOf(other))
      await tools.files.remove(other);
  }
}

async function moveTo(
  moved: string,
  from: string,
  address: string,
  item: SourceItem,
  visit: PageVisit,
): Promise<void> {
  const { items, tools, source } = visit;
  if (item.state.kind !== 'kept') return;
  const { file } = item.state;
  const isTaken = tools.held.holderOf(moved) !== undefined;
  const content = isTaken ? undefined : await readKept(file, tools);
  if (!content) {
    await removeFile(item, visit);
    const state = { kind: isTaken ? 'same' : 'begun', file: moved } as const;
    return items.set(address, { ...item, validators: undefined, state });
  }
  await tools.files.write(moved, content.head, content.bytes);
  await items.set(address, { ...item, state: { kind: 'kept', file: moved } });
  await tools.files.remove(file);
  const { textHash = '' } = item;
  tools.held.remove(file, from);
  tools.held.add(moved, source.collection, { source: source.url, address, textHash });
}

/** Writes an article anew as the source's settings are now, from what was fetched of it. */
export async function keepAgain(address: string, visit: PageVisit): Promise<void> {
  const { items, tools, source } = visit;
  const item = items.known.get(address);
  if (item?.state.kind !== 'kept') return;
  const { file } = item.state;
  const content = await readKept(file, tools);
  const reread = content && (await tools.rereadPage(content, source, item.listed));
  // With its validators gone, it is fetched when its turn comes.
  if (reread?.kind !== 'article')
    return items.set(address, { ...item, validators: undefined, nextAt: tools.now() });
  const { article } = reread;
  const textHash = textHashOf(article);
  await tools.files.write(file, reread.known, reread.bytes);
  await items.set(address, { ...item, textHash, revision: revisionOf(file, article, source) });
  tools.held.add(file, source.collection, { source: source.url, address, textHash });
}

/** Undefined if it isn't there, or is damaged: then it is fetched again. */
async function readKept(file: string, { files }: SourceTools): Promise<FetchedFile | undefined> {
  try {
    return await files.read(file);
  } catch (error) {
    if (error instanceof CorpusError) return undefined;
    throw error;
  }
}

/** Only of what is kept as the list brings it. */
function contentHashOf(
  { address, listed }: Candidate,
  { source, items }: PageVisit,
): string | undefined {
  if (source.fullText !== 'feed') return undefined;
  return hashOfContent(listed) ?? items.known.get(address)?.contentHash;
}

function isFileOf(item: SourceItem | undefined, file: string): boolean {
  return item?.state.kind === 'kept' && item.state.file === file;
}

/** What tells an article's text from others, however lines are broken in it. */
export function textHashOf({ text }: Article): string {
  return hashOf(text.replaceAll(/\s+/gu, ''));
}

function revisionOf(file: string, article: Article, { licence }: Source): string {
  return hashOf(JSON.stringify([file, article, licence ?? null]));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
