import { addressOf } from '../articles/article-address.ts';
import { type Candidate, hashOfContent } from './choose-items.ts';
import type { FetchOutcome } from './fetching/fetcher.ts';
import { keepArticle, takeSame } from './keep-article.ts';
import {
  fail,
  leaveOut,
  miss,
  type PageVisit,
  settle,
  type TakenPage,
  takeBack,
  UNCHANGED,
} from './note-page.ts';
import type { FetchedPage, PageOutcome } from './source-tools.ts';

/**
 * Fetches a page, or takes what its list brings, and keeps the article on it, if it is one.
 *
 * @throws what the disk says, and an `AbortError` when the visit ends early: the page is as unknown as before then.
 */
export async function takePage(candidate: Candidate, visit: PageVisit): Promise<TakenPage> {
  const { source, tools, signal } = visit;
  const { listed } = candidate;
  if (tools.takenDown.has(candidate.address)) return takeBack(candidate, 'taken-down', visit);
  const known = visit.items.known.get(candidate.address);
  const brought = source.fullText === 'feed' ? broughtPage(candidate) : undefined;
  // What a list brings of a page tells nothing of whether the page is still there.
  const isNew = known?.state.kind !== 'kept' || hashOfContent(listed) !== known.contentHash;
  if (brought && isNew) return takeArticle(candidate, brought, visit);
  const file = tools.held.fileOf(source.collection, candidate.address);
  const holder = file === undefined ? undefined : tools.held.holderOf(file);
  const isOthers = known === undefined || known.state.kind === 'same';
  // Another source looks after the page.
  if (file !== undefined && holder && holder.source !== source.url && isOthers)
    return takeSame(candidate, file, holder.textHash, visit);
  const outcome = await tools.fetcher.fetch(
    {
      url: listed.url,
      validators: known?.state.kind === 'kept' ? known.validators : undefined,
      accept: ACCEPT_PAGE,
    },
    signal,
  );
  signal.throwIfAborted();
  return takeOutcome(candidate, outcome, visit);
}

export const ACCEPT_PAGE =
  'text/html, application/xhtml+xml, application/pdf;q=0.9, text/*;q=0.8, */*;q=0.5';

/** Deals with what came of fetching a page. */
export async function takeOutcome(
  candidate: Candidate,
  outcome: FetchOutcome,
  visit: PageVisit,
): Promise<TakenPage> {
  switch (outcome.kind) {
    case 'unchanged':
      return confirm(candidate, visit);
    case 'gone':
      return miss(candidate, 'gone', visit);
    case 'refused':
      await leaveOut(candidate, 'refused', visit, outcome.advice);
      return UNCHANGED;
    case 'failed':
      if (!outcome.isResting) await fail(candidate, outcome.advice, visit);
      return { hasChanged: false, fault: outcome };
    case 'fetched':
      if (outcome.isNoindex) return takeBack(candidate, 'noindex', visit);
      if (leadsHome(candidate.listed.url, outcome.url)) return miss(candidate, 'not-found', visit);
      return isBrought(candidate, visit)
        ? settleBrought(candidate, outcome, visit)
        : takeArticle(candidate, outcome, visit);
  }
}

/** Whose list brings the articles along: their pages are looked at only to see that they are still there. */
function isBrought({ address }: Candidate, { source, items }: PageVisit): boolean {
  const known = items.known.get(address);
  const isKept = known?.state.kind === 'kept' && known.contentHash !== undefined;
  return source.fullText === 'feed' && isKept;
}

async function settleBrought(
  candidate: Candidate,
  page: FetchedPage,
  visit: PageVisit,
): Promise<TakenPage> {
  const understood = await visit.tools.readPage(page, visit.source, candidate.listed);
  if (understood.kind === 'left-out' && understood.reason === 'noindex')
    return takeBack(candidate, 'noindex', visit);
  const known = visit.items.known.get(candidate.address);
  if (known) await settle(candidate, { ...known, validators: page.validators }, visit);
  return UNCHANGED;
}

function broughtPage({ listed }: Candidate): FetchedPage | undefined {
  if (listed.content === undefined) return undefined;
  const bytes = new TextEncoder().encode(listed.content);
  return { url: listed.url, mediaType: 'text/html', charset: 'utf-8', bytes, validators: {} };
}

/** A page that isn't there any more often leads to the front page instead of saying so. */
function leadsHome(asked: string, found: string): boolean {
  return !isHome(asked) && isHome(found) && addressOf(asked) !== addressOf(found);
}

function isHome(url: string): boolean {
  const { pathname, search } = new URL(url);
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?$/iu.test(pathname);
}

async function takeArticle(
  candidate: Candidate,
  page: FetchedPage,
  visit: PageVisit,
): Promise<TakenPage> {
  const { source, tools } = visit;
  const understood = await tools.readPage(page, source, candidate.listed);
  if (understood.kind === 'left-out') return takeNone(candidate, understood, visit);
  return keepArticle(candidate, understood, page.validators, visit);
}

function takeNone(
  candidate: Candidate,
  { reason, advice }: Extract<PageOutcome, { kind: 'left-out' }>,
  visit: PageVisit,
): Promise<TakenPage> | TakenPage {
  if (reason === 'noindex') return takeBack(candidate, reason, visit);
  if (reason === 'not-found') return miss(candidate, reason, visit);
  return leaveOut(candidate, reason, visit, advice).then(() => UNCHANGED);
}

async function confirm(candidate: Candidate, visit: PageVisit): Promise<TakenPage> {
  const known = visit.items.known.get(candidate.address);
  if (known) await settle(candidate, known, visit);
  return UNCHANGED;
}
