import { hash } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import { unescapeMarkdown } from '../../src/presentation/markdown/escape-markdown.ts';
import { textsIn } from '../in-context/shown-quotes.ts';
import { parseInput } from '../../src/discord/options.ts';

/** A question as the buttons under its answer remember it. */
export interface AskedQuestion {
  /** In one line. */
  readonly text: string;
  /** What stands for the article that was asked, if it was a single one. */
  readonly articleReference: string | undefined;
  /** How many excerpts a page holds at most. */
  readonly excerpts: number;
  /** How many excerpts were shown on the pages before. */
  readonly skip: number;
  /** Stands for the one whose answer it is. */
  readonly ownerCode: string;
  /** It was private and was made public. */
  readonly isShared: boolean;
  /** Its words are those of somebody else's message, of which nothing is kept. */
  readonly isOthers: boolean;
}

/** 48 bits: among all parts of a message, a wrong one has the same with a chance of one in 10 ** 11. */
const HASH_LENGTH = 8;

const SHARED = 's';
const OTHERS = 'o';

const stateSchema = z.tuple([
  z.string(),
  z.coerce.number().int().min(1).max(MAX_EXCERPTS),
  z.coerce.number().int().min(0),
  z.string(),
  z.string().regex(new RegExp(`^${SHARED}?${OTHERS}?$`)),
  z.string().length(HASH_LENGTH),
  z.coerce.number().int().min(1),
]);

/**
 * The state of a button that asks again. A question of 300 characters has no room in a custom id; it
 * stands in the message that the button is on, so what is kept is only how to find it there: its length
 * and its hash. That works in every language the message may be in, for short questions as for long
 * ones, and also if later versions put other words around it.
 */
export function questionState(asked: AskedQuestion): readonly string[] {
  const { ownerCode, excerpts, skip, articleReference = '', isShared, isOthers, text } = asked;
  return [
    ownerCode,
    String(excerpts),
    String(skip),
    articleReference,
    `${isShared ? SHARED : ''}${isOthers ? OTHERS : ''}`,
    ...questionMark(text),
  ];
}

/**
 * @returns undefined if the message doesn't show the whole question.
 * @throws OutdatedInputError if the state isn't one of these.
 */
export function readQuestionState(
  state: readonly string[],
  message: APIMessage,
): AskedQuestion | undefined {
  const [ownerCode, excerpts, skip, reference, flags, ...mark] = parseInput(stateSchema, state);
  const text = findQuestion(message, mark);
  if (text === undefined) return undefined;
  const articleReference = reference === '' ? undefined : reference;
  return {
    text,
    articleReference,
    excerpts,
    skip,
    ownerCode,
    isShared: flags.includes(SHARED),
    isOthers: flags.includes(OTHERS),
  };
}

/** What a question that a message shows can be found again by: its hash and its length. */
export function questionMark(text: string): readonly [string, string] {
  return [hashOf(text), String(text.length)];
}

/** The part of the message's texts that has this hash and this length in code units. */
export function findQuestion(
  message: APIMessage,
  [hash, length]: readonly [string, string | number],
): string | undefined {
  for (const content of textsIn(message)) {
    const shown = unescapeMarkdown(content);
    for (let end = Number(length); end <= shown.length; end += 1) {
      const part = shown.slice(end - Number(length), end);
      if (hashOf(part) === hash) return part;
    }
  }
  return undefined;
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, HASH_LENGTH);
}
