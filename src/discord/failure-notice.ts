import { drawArticleGone, drawNotice } from '../presentation/cards/notice-card.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import type { Voice } from '../presentation/wording/voice.ts';
import { NotVerbatimError } from '../presentation/quotes/verify-reply.ts';
import { UnknownArticleError } from '../pullquote.ts';
import {
  IncompleteDeletionError,
  RecordsError,
  UnreadRecordsError,
} from '../records/records-error.ts';
import { type SearchFault, SearchUnavailableError } from '../retrieval/search-unavailable-error.ts';
import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';
import { OutdatedInputError } from './outdated-input.ts';

/** No letters or digits that are taken for one another when they are read out or copied by hand. */
const REFERENCE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const REFERENCE_LENGTH = 6;

export interface FailureNoticeParts {
  readonly log: Log;
  /** At least 0, below 1. */
  readonly random: () => number;
  readonly voice: Voice;
}

/**
 * Logs what was thrown, without anything that people typed, and says to the asker what happened,
 * what to do next and under which reference the log has it.
 *
 * @param command The command that failed, if it is known.
 */
export function noticeOfFailure(
  error: unknown,
  command: string | undefined,
  { log, random, voice }: FailureNoticeParts,
): Reply {
  const reference = drawReference(random);
  const fields = { command, reference, error: describeError(error) };
  const { say } = voice;
  if (error instanceof OutdatedInputError) {
    log.warn('Discord sent something this version does not know', fields);
    return drawNotice(
      {
        happened: say('failure.outdated'),
        next: say('failure.outdated-next'),
        outcome: 'outdated',
      },
      voice,
    );
  }
  if (error instanceof UnknownArticleError) {
    log.info('An article went while it was asked for', fields);
    return drawArticleGone(voice);
  }
  if (error instanceof NotVerbatimError) {
    log.error('A reply was held back', { ...fields, fault: error.message });
    return drawNotice(
      {
        happened: say('failure.not-verbatim'),
        next: say('failure.not-verbatim-next'),
        reference,
      },
      voice,
    );
  }
  if (error instanceof UnreadRecordsError) {
    log.error('What the bot keeps could not be read', { ...fields, fault: error.message });
    return drawNotice(
      { happened: say('failure.unread'), next: say('failure.records-next'), reference },
      voice,
    );
  }
  if (error instanceof RecordsError) {
    log.error('What the bot keeps could not be changed', { ...fields, fault: error.message });
    const isPartial = error instanceof IncompleteDeletionError;
    return drawNotice(
      {
        happened: say(isPartial ? 'failure.deletion' : 'failure.records'),
        next: say(isPartial ? 'failure.deletion-next' : 'failure.records-next'),
        reference,
      },
      voice,
    );
  }
  if (error instanceof SearchUnavailableError) {
    log.error('The search was not there', { ...fields, state: error.state });
    return drawNotice(
      { happened: say(SEARCH_FAULTS[error.why]), next: say('failure.search-next'), reference },
      voice,
    );
  }
  log.error('A command failed', fields);
  return drawNotice(
    { happened: say('failure.bug'), next: say('failure.bug-next'), reference },
    voice,
  );
}

const SEARCH_FAULTS = {
  restarting: 'failure.search',
  away: 'failure.search-away',
  partial: 'failure.search-partial',
} as const satisfies Readonly<Record<SearchFault, string>>;

function drawReference(random: () => number): string {
  return Array.from(
    { length: REFERENCE_LENGTH },
    () => REFERENCE_ALPHABET[Math.floor(random() * REFERENCE_ALPHABET.length)],
  ).join('');
}
