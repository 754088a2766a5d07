import type { Article } from '../articles/article.ts';
import { addressOf } from '../articles/article-address.ts';
import { ACCEPT_LIST } from './gather-list.ts';
import type { Listing } from './formats/listed.ts';
import { isWebPage, type PageFeed, readPageLinks } from './formats/page-links.ts';
import { describeLeftOut } from './left-out-reason.ts';
import type { Source, SourceKind } from './source.ts';
import type { LeftOutReason } from './source-status.ts';
import type { SourceTools } from './source-tools.ts';
import { ACCEPT_PAGE } from './take-page.ts';

/** What is at an address, as a source would find it. */
export type AtAddress =
  | { readonly kind: 'list'; readonly of: SourceKind; readonly listing: Listing }
  | {
      readonly kind: 'article';
      /** Its id is that of no collection yet. */
      readonly article: Article;
      /** The address that the page has given itself, or the one where it was found. */
      readonly url: string;
      /** Feeds that the page names. */
      readonly feeds: readonly PageFeed[];
    }
  | {
      readonly kind: 'no-article';
      readonly reason: LeftOutReason;
      readonly advice: string;
      readonly feeds: readonly PageFeed[];
    }
  /** It can't be fetched, now (`failed`) or ever (`refused`). */
  | { readonly kind: 'failed' | 'refused'; readonly advice: string };

/** Fetches what is at a source's address, and keeps nothing. Rejects only when `signal` is aborted. */
export async function lookAtAddress(
  source: Source,
  { fetcher, readList, readPage }: Pick<SourceTools, 'fetcher' | 'readList' | 'readPage'>,
  signal?: AbortSignal,
): Promise<AtAddress> {
  const { url, kind } = source;
  if (addressOf(url) === undefined)
    return { kind: 'refused', advice: 'It is no address of a web page.' };
  const fetched = await fetcher.fetch({ url, accept: `${ACCEPT_PAGE}, ${ACCEPT_LIST}` }, signal);
  switch (fetched.kind) {
    case 'gone':
      return noArticle('gone', `there is nothing at this address (${fetched.status})`);
    case 'refused':
    case 'failed':
      return { kind: fetched.kind, advice: fetched.advice };
    case 'unchanged':
      return { kind: 'failed', advice: 'The server has sent nothing.' };
    case 'fetched':
  }
  if (fetched.isNoindex) return noArticle('noindex');
  const list = await readList(fetched, kind);
  if (list.kind === 'list') return list;
  if (list.kind === 'faulty') return noArticle('no-article', list.advice);
  const { feeds } = isWebPage(fetched)
    ? readPageLinks(fetched.bytes, fetched.url, fetched.charset)
    : { feeds: [] };
  const page = await readPage(fetched, source, { url });
  if (page.kind === 'left-out') {
    const links =
      page.reason === 'no-article' && kind === 'auto'
        ? await readList(fetched, 'links')
        : undefined;
    const count = links?.kind === 'list' ? links.listing.items.length : 0;
    const advice = count < MIN_LINKS ? page.advice : describeLinks(count);
    return noArticle(page.reason, advice, feeds);
  }
  const { article, canonicalUrl = fetched.url } = page;
  return { kind: 'article', article, url: canonicalUrl, feeds };
}

/** A page without an article that has as many may be a list of them. */
const MIN_LINKS = 5;

function describeLinks(count: number): string {
  return `the page holds no article, but ${count} links. If these are meant, say that it is a list of them: --kind links`;
}

function noArticle(
  reason: LeftOutReason,
  advice: string = describeLeftOut(reason),
  feeds: readonly PageFeed[] = [],
): AtAddress {
  return { kind: 'no-article', reason, advice, feeds };
}
