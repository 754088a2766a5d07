import type { Reply } from './ask-server.ts';
import { type FetchFault, refused } from './fetch-fault.ts';

export interface Followed {
  readonly reply: Reply;
  /** Where it came from. */
  readonly url: URL;
  /** There was a redirect, and none that is but for now. */
  readonly isMovedForGood: boolean;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/**
 * Asks for an address, and then for where it is said to be.
 *
 * @param ask Asks for one, once it has found that it may.
 * @throws FetchFault if that never ends, or leads nowhere; what `ask` throws.
 */
export async function followRedirects(
  start: URL,
  maxRedirects: number,
  ask: (url: URL) => Promise<Reply>,
): Promise<Followed> {
  const seen = new Set<string>();
  let url = withoutFragment(start);
  let isForGood = true;
  for (;;) {
    seen.add(url.href);
    const reply = await ask(url);
    const { location } = reply.headers;
    if (!REDIRECTS.has(reply.status) || location === undefined)
      return { reply, url, isMovedForGood: isForGood && seen.size > 1 };
    isForGood &&= FOR_GOOD.has(reply.status);
    url = targetOf(location, url);
    if (seen.has(url.href)) throw endless(start, 'it leads in a circle');
    if (seen.size > maxRedirects)
      throw endless(start, `it leads on more than ${maxRedirects} times`);
  }
}

function targetOf(location: string, from: URL): URL {
  // Node reads headers as Latin-1, whatever their bytes are.
  const target = Buffer.from(location, 'latin1').toString();
  if (URL.canParse(target, from.href)) return withoutFragment(new URL(target, from.href));
  throw refused(
    'redirects',
    from,
    'it leads to an address that is none',
    'Look it up in a browser, and take the address that is shown there.',
  );
}

function withoutFragment(url: URL): URL {
  const target = new URL(url);
  target.hash = '';
  return target;
}

function endless(start: URL, how: string): FetchFault {
  return refused(
    'redirects',
    start,
    how,
    'Look it up in a browser, and take the address that is shown there; pages that want cookies can’t be read.',
  );
}
