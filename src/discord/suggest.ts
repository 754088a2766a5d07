import { InteractionResponseType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandAutocompleteResponse,
} from 'discord-api-types/v10';
import { plainLine } from '../presentation/markdown/draw-line.ts';
import { SearchUnavailableError } from '../retrieval/search-unavailable-error.ts';
import type { Choice } from './command.ts';
import type { Context } from './context.ts';
import { describeError } from './describe-error.ts';
import { type Directory, findRunnable } from './directory.ts';
import type { Log } from './log.ts';
import type { InteractionOutcome } from './meter.ts';
import { OutdatedInputError } from './outdated-input.ts';
import { readFocusedOption, readOptions } from './sent-options.ts';
import { LATE, within } from '../schedule.ts';
import type { Schedule } from '../schedule.ts';

/** Autocomplete can't be deferred, and Discord waits 3 s; this leaves time for the way back. */
const SUGGEST_WITHIN_MS = 2500;

/** Discord's limits for autocomplete (interactions/application-commands). */
export const MAX_CHOICES = 25;
export const MAX_CHOICE_UNITS = 100;

type Typing = APIApplicationCommandAutocompleteInteraction['data'];

export interface SuggestParts {
  readonly directory: Directory;
  readonly context: Context;
  readonly log: Log;
  readonly schedule: Schedule;
}

export interface Suggested {
  readonly response: APIApplicationCommandAutocompleteResponse;
  /** Of the command; undefined if there is none. */
  readonly name: string | undefined;
  readonly outcome: InteractionOutcome;
}

/** Suggestions for the option being typed; none if the command fails or is too slow. Never rejects. */
export async function suggest(data: Typing, parts: SuggestParts): Promise<Suggested> {
  const { directory, log, schedule } = parts;
  const name = directory.slash.has(data.name) ? data.name : undefined;
  const none = { response: respondWithChoices([]), name };
  try {
    const choices = await within(choose(data, parts), SUGGEST_WITHIN_MS, schedule);
    if (choices !== LATE) {
      return { response: respondWithChoices(choices), name, outcome: 'answered' };
    }
    log.warn('Suggestions came too late', { command: data.name });
    return { ...none, outcome: 'late' };
  } catch (error) {
    if (error instanceof OutdatedInputError) {
      log.warn('Suggestions were wanted for what is there no more', { command: data.name });
      return { ...none, outcome: 'outdated' };
    }
    if (error instanceof SearchUnavailableError) {
      log.warn('The search was not there for suggestions', { state: error.state });
      return { ...none, outcome: 'failed' };
    }
    log.error('Suggestions failed', { error: describeError(error) });
    return { ...none, outcome: 'failed' };
  }
}

async function choose(
  { name, options }: Typing,
  { directory, context }: SuggestParts,
): Promise<readonly Choice[]> {
  const command = findRunnable(directory, name, options);
  const focused = readFocusedOption(options);
  if (command.suggest === undefined || focused === undefined) return [];
  return command.suggest(focused, readOptions(options), context);
}

/** A value that is too long is left out rather than cut: half an id names nothing. */
export function respondWithChoices(
  choices: readonly Choice[],
): APIApplicationCommandAutocompleteResponse {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: {
      choices: choices
        .filter(({ value }) => value.length > 0 && value.length <= MAX_CHOICE_UNITS)
        .slice(0, MAX_CHOICES)
        .map(({ name, value }) => ({ name: nameChoice(name) || nameChoice(value) || '…', value })),
    },
  };
}

function nameChoice(name: string): string {
  return plainLine(name, MAX_CHOICE_UNITS);
}
