import { describeError } from '../../discord/describe-error.ts';
import type { Log } from '../../discord/log.ts';
import type { Outbox } from '../../discord/outbox.ts';
import type { Reply } from '../../presentation/cards/reply.ts';
import { type Voice, voiceFor } from '../../presentation/wording/voice.ts';
import type { ServerFeedback } from '../../records/feedback.ts';
import { wordingCode } from '../../records/desk.ts';
import type { Records } from '../../records/open-records.ts';
import { askedInVain } from '../../records/unmet-questions.ts';
import type { WeeklyNote } from '../../records/weekly-notes.ts';
import { countWishes } from '../../records/wish.ts';
import type { Schedule } from '../../schedule.ts';
import { startRounds } from '../rounds.ts';
import { DAY_MS } from '../../text/calendar.ts';

/** What was asked in vain in a server within a week, and moderators aren't done with. */
export interface WeekInVain {
  /** How many questions. */
  readonly questions: number;
  /** Those that several members asked, by how many; nobody is told what a single one asked. */
  readonly frequent: readonly { readonly question: string; readonly members: number }[];
}

export interface WeeklyNotesParts {
  readonly records: Pick<Records, 'feedback' | 'desk' | 'weeklyNotes'>;
  readonly outbox: Outbox;
  readonly draw: (week: WeekInVain, voice: Voice) => Reply;
  readonly log: Log;
  readonly schedule: Schedule;
  readonly now: () => number;
}

const WEEK_MS = 7 * DAY_MS;

/** It is looked this often for what is due. */
const TICK_MS = 60 * 60 * 1000;

/** What a single member asked could tell who it was. */
const MIN_MEMBERS = 2;

const MAX_FREQUENT = 5;

/**
 * Posts a note a week to each server that wants one, and none about a week in which nothing was asked in vain. When
 * it was told last is kept before it is posted, so that a restart never tells it twice.
 *
 * @returns what waits for the note under way, and ends it.
 */
export function startWeeklyNotes(parts: WeeklyNotesParts): { close(): Promise<void> } {
  const { records, log, schedule, now } = parts;
  const rounds = startRounds({
    look: tellWhatIsDue,
    everyMs: TICK_MS,
    onFailed: (error) =>
      log.error('Weekly notes could not be posted', { error: describeError(error) }),
    schedule,
  });

  return { close: () => rounds.close() };

  async function tellWhatIsDue(): Promise<void> {
    for (const [serverId, note] of await records.weeklyNotes.current()) {
      if (rounds.isClosed) return;
      if (note.toldAt > now()) {
        // The clock was set back: its week begins anew.
        await records.weeklyNotes.told(serverId, note, now());
      } else if (now() - note.toldAt >= WEEK_MS) await tell(serverId, note, parts);
    }
  }
}

async function tell(
  serverId: string,
  { channelId, locale, toldAt }: WeeklyNote,
  { records, outbox, draw, now }: WeeklyNotesParts,
): Promise<void> {
  const { weeklyNotes, feedback, desk } = records;
  const closed = await desk.closed(serverId);
  // What couldn't be posted in time is told late, but not left out.
  const week = weekIn(await feedback.readIn(serverId), { since: toldAt, closed });
  const nowMs = now();
  const isMine = await weeklyNotes.told(serverId, { channelId, toldAt }, nowMs);
  if (!isMine || week.questions === 0) return;
  const posted = await outbox.post(channelId, draw(week, voiceFor(locale)));
  if (posted.kind === 'refused') await weeklyNotes.end(serverId, channelId, posted.status);
  if (posted.kind === 'failed')
    await weeklyNotes.told(serverId, { channelId, toldAt: nowMs }, toldAt);
}

function weekIn(
  { votes, unanswered, wishes }: ServerFeedback,
  { since, closed }: { readonly since: number; readonly closed: ReadonlySet<string> },
): WeekInVain {
  const isOfWeek = ({ at }: { readonly at: number }): boolean => at >= since;
  const ofWeek = {
    votes: votes.filter(isOfWeek),
    unanswered: unanswered.filter(isOfWeek),
    wishes: wishes.filter(isOfWeek),
  };
  const known = askedInVain(ofWeek).filter(
    ({ question, otherWordings }) =>
      ![question, ...otherWordings].some((wording) => closed.has(wordingCode(wording))),
  );
  const unknown = countWishes(ofWeek.wishes.filter(({ question }) => question === undefined));
  return {
    questions: known.length + unknown.questions,
    frequent: known
      .filter(({ members }) => members >= MIN_MEMBERS)
      .toSorted((a, b) => b.members - a.members)
      .slice(0, MAX_FREQUENT)
      .map(({ question, members }) => ({ question, members })),
  };
}
