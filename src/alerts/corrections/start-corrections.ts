import { describeError } from '../../discord/describe-error.ts';
import type { CorpusChange } from '../../living/corpus-change.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { RevisionStore } from '../../records/revisions.ts';
import { hasPassed } from '../../schedule.ts';
import { DAY_MS } from '../../text/calendar.ts';
import type { AlertParts } from '../alert-parts.ts';
import { startRounds } from '../rounds.ts';
import type { DrawCorrection } from './correction.ts';
import { findCorrections } from './find-corrections.ts';
import { tellCorrections } from './tell-corrections.ts';

/** Tells servers that words quoted there have changed in their articles, or that these are gone. */
export interface Corrections {
  /** Returns at once. */
  onChange(change: CorpusChange): void;
  /** Forgets that an article was quoted, and what it said. */
  forget(articleId: string): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export interface CorrectionParts extends Omit<AlertParts, 'draw' | 'random'> {
  readonly revisions: RevisionStore;
  readonly draw: DrawCorrection;
}

/** What failed is tried again so often, and what is kept is looked through. */
const TICK_MS = 60 * 60 * 1000;

/** What changed while the bot was away is told at the start. */
export function startCorrections(parts: CorrectionParts): Corrections {
  const { log, schedule, now } = parts;
  const turns = oneAtATime();
  let hasFailed = false;
  let tidiedAt = -Infinity;
  const rounds = startRounds({
    async look() {
      if (hasFailed) await check();
      if (hasPassed(DAY_MS, tidiedAt, now())) await tidy();
    },
    everyMs: TICK_MS,
    onFailed(error) {
      hasFailed = true;
      log.error('Quotes could not be compared with their articles', {
        error: describeError(error),
      });
    },
    schedule,
    turns,
  });

  rounds.take(() => check());

  return {
    onChange({ changed, removed }) {
      const ids = new Set([
        ...changed.map(({ after }) => after.id),
        ...removed.map(({ id }) => id),
      ]);
      if (ids.size > 0) rounds.take(() => check(ids));
    },
    forget: (articleId) => turns.take(() => forgetQuotes(articleId, parts)),
    close: () => rounds.close(),
  };

  /** Lets go of all that nothing is to be told of any more. */
  async function tidy(): Promise<void> {
    tidiedAt = now();
    await tidyRevisions(parts);
  }

  /** @param ids Only these articles; default: all that were quoted. */
  async function check(ids?: ReadonlySet<string>): Promise<void> {
    if (!ids) hasFailed = false;
    for (const [serverId, found] of await findCorrections(ids, parts)) {
      if (!(await tellCorrections(serverId, found, parts))) hasFailed = true;
    }
  }
}

/** Forgets that an article was quoted, and what it said. */
export async function forgetQuotes(
  articleId: string,
  parts: Pick<CorrectionParts, 'records' | 'revisions'>,
): Promise<void> {
  await parts.records.quotedReplies.forget(articleId);
  await parts.records.directQuotes.forget(articleId);
  await tidyRevisions(parts);
}

async function tidyRevisions({
  records,
  revisions,
}: Pick<CorrectionParts, 'records' | 'revisions'>): Promise<void> {
  await revisions.retain(async () => {
    const replies = await records.quotedReplies.list();
    const watched = replies.flatMap(({ quotes }) => quotes.filter(({ isTold }) => !isTold));
    return new Set(watched.map(({ revision }) => revision));
  });
}
