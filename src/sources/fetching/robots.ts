import type { Reply } from './ask-server.ts';
import { failed, FetchFault } from './fetch-fault.ts';
import type { RefusalReason } from './fetcher.ts';
import { ALL_ALLOWED, readRobots, type RobotsRules } from './robots-rules.ts';

/** What the owners of servers let us ask for. */
export interface Robots {
  /**
   * The rules for an address: its server's own, not older than a day.
   *
   * @throws FetchFault if they can't be had for now: then nothing may be asked.
   */
  rulesFor(url: URL): Promise<RobotsRules>;
}

/** As RFC 9309 has it, at most. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;

/** Rules that couldn't be had aren't asked for again before. */
const RETRY_MS = 10 * 60 * 1000;

const MAX_REMEMBERED = 2000;

interface Known {
  readonly rules: Promise<RobotsRules>;
  /** As long as they are being asked for, without end. */
  until: number;
}

/**
 * @param ask For a robots.txt, redirects followed.
 * @param product Our name in it, in lower case.
 */
export function openRobots(
  ask: (url: URL) => Promise<Reply>,
  product: string,
  now: () => number,
): Robots {
  const known = new Map<string, Known>();

  return {
    rulesFor(url) {
      const before = known.get(url.origin);
      if (before && before.until > now()) return before.rules;
      const asked = rulesOf(url, product, ask);
      const entry: Known = { rules: orThoseBefore(asked, before?.rules), until: Infinity };
      asked.then(
        () => (entry.until = now() + MAX_AGE_MS),
        () => (entry.until = now() + RETRY_MS),
      );
      known.delete(url.origin);
      known.set(url.origin, entry);
      const [oldest] = known.keys();
      if (known.size > MAX_REMEMBERED && oldest !== undefined) known.delete(oldest);
      return entry.rules;
    },
  };
}

/** Rules that were had before are better than none. */
async function orThoseBefore(
  asked: Promise<RobotsRules>,
  before: Promise<RobotsRules> | undefined,
): Promise<RobotsRules> {
  try {
    return await asked;
  } catch (error) {
    const rules = await before?.catch(() => undefined);
    if (rules) return rules;
    throw error;
  }
}

async function rulesOf(
  url: URL,
  product: string,
  ask: (url: URL) => Promise<Reply>,
): Promise<RobotsRules> {
  const { status, bytes } = await ask(new URL('/robots.txt', url)).catch(orUnavailable);
  if (status >= 200 && status < 300) return readRobots(new TextDecoder().decode(bytes), product);
  // Who has none, or shows it to nobody, forbids nothing.
  if (status >= 400 && status < 500 && status !== 429) return ALL_ALLOWED;
  throw failed(
    url,
    `its robots.txt can’t be had (status ${status}), and until then nothing is asked`,
  );
}

/** One that leads nowhere is as good as none. */
function orUnavailable(error: unknown): Pick<Reply, 'status' | 'bytes'> {
  const isAstray = error instanceof FetchFault && isOf('redirects', error);
  if (isAstray) return { status: 404, bytes: new Uint8Array() };
  throw error;
}

function isOf(reason: RefusalReason, { outcome }: FetchFault): boolean {
  return outcome.kind === 'refused' && outcome.reason === reason;
}
