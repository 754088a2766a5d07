import type { LeftOutReason } from './source-status.ts';

/** For an admin to read, after “the page”. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  'no-article': 'has no running text that could be quoted',
  'not-found': 'says that it isn’t there any more',
  wall: 'shows something else in its place: a login, a question for consent, a fault',
  noindex: 'asks not to be listed (noindex)',
  gone: 'is gone (404 or 410)',
  refused: 'may not be fetched',
  failed: 'could not be fetched so far',
  unlisted: 'is no longer in its list',
  'taken-down': 'was taken down',
};

/** Why a page is no article, as a clause. */
export function describeLeftOut(reason: LeftOutReason): string {
  return `the page ${LEFT_OUT_WORDS[reason]}`;
}
