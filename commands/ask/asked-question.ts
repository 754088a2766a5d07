import { hash } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import type { SummaryLength } from '../../src/answers/summary/summary.ts';
import type { Sources } from '../../src/answers/understanding/sources.ts';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { areKeptSources, keepSources } from '../../src/discord/kept-sources.ts';
import { textsIn } from '../../src/presentation/cards/walk-components.ts';
import { unescapeMarkdown } from '../../src/presentation/markdown/escape-markdown.ts';

/** How long a question may be, in characters as Discord counts them. */
export const QUESTION_LENGTH = { minLength: 3, maxLength: 300 } as const;

/** A question as the buttons under its answer remember it. */
export interface AskedQuestion {
  /** In one line. */
  readonly text: string;
  /** What stands for the article that was asked, if it was a single one. */
  readonly articleReference: string | undefined;
  /** The question before that it leans on, about that article. */
  readonly follows?: string | undefined;
  /** Whose articles were asked, as the command was told; all unless it was. */
  readonly sources?: Sources;
  /** It is asked of all articles, whatever sources its words name. */
  readonly isWide: boolean;
  /** How many excerpts a page holds at most. */
  readonly excerpts: number;
  /** How many excerpts were shown on the pages before. */
  readonly skip: number;
  /** How long a summary is, if it asks for one. Default: medium. */
  readonly summaryLength?: SummaryLength;
  /** Stands for the one whose answer it is. */
  readonly ownerCode: string;
  /** It was private and was made public. */
  readonly isShared: boolean;
  /** Its words are those of somebody else's message, of which nothing is kept. */
  readonly isOthers: boolean;
  /** What comes closest is wanted, though it may not answer. */
  readonly isClosest: boolean;
  /** The asker said that it should be answered. */
  readonly isWanted: boolean;
}

/** 48 bits: among all parts of a message, a wrong one has the same with a chance of one in 10 ** 11. */
const HASH_LENGTH = 8;
const FOLLOWS_HASH_LENGTH = 6;

const SHARED = 's';
const OTHERS = 'o';
const CLOSEST = 'c';
const WANTED = 'w';
const WIDE = 'a';
const SHORT = 'k';
const LONG = 'l';
const PART = 'p';

/** What a question that a message shows can be found again by: its hash and its length. */
export const keptMark = {
  hash: z.string().length(HASH_LENGTH),
  length: wholeNumber({ min: 1 }),
} as const;

export type QuestionMark = {
  readonly [Part in keyof typeof keptMark]: z.output<(typeof keptMark)[Part]>;
};

/**
 * A question of 300 characters has no room in a custom id; it stands in the message that the button is
 * on, so what is kept is only how to find it there. That works in every language the message may be in,
 * for short questions as for long ones, and also if later versions put other words around it.
 */
const keptParts = {
  ownerCode: z.string(),
  excerpts: wholeNumber({ min: 1, max: MAX_EXCERPTS }),
  skip: wholeNumber({ min: 0 }),
  /** What stands for the article that was asked, or for those that were; empty if all were. */
  article: z.string(),
  flags: z
    .string()
    .regex(
      new RegExp(
        `^${SHARED}?${OTHERS}?${CLOSEST}?${WANTED}?${WIDE}?(?:${SHORT}|${LONG})?${PART}?$`,
      ),
    ),
  ...keptMark,
} as const;

/** Of a follow-up, the question before it stands in the message as well; a shorter hash has room. */
const keptFollowUp = {
  ...keptParts,
  followsHash: z.string().length(FOLLOWS_HASH_LENGTH),
  followsLength: keptMark.length,
} as const;

const keptQuestion = z.union([stateOf(keptFollowUp), stateOf(keptParts)]);

export type KeptQuestion = z.output<typeof keptQuestion>;

/** Leads to other excerpts of an answer, or to a summary of another length. */
export const moreId = actionId('more', keptQuestion);

/** Makes a private answer public. */
export const shareId = actionId('share', keptQuestion);

const afterNo = {
  wanted: z.enum(['closest', 'wish', 'pass-on', 'article']),
  chosen: z.string(),
} as const;

/**
 * After a no: shows what comes closest, passes on that it should be answered, and says so on the card (`wish`) or
 * beside it (`pass-on`), or opens the nearest article
 * that is chosen; that one, of which a reference is remembered, stays open whatever else is done.
 */
export const notFoundId = actionId(
  'not-found',
  z.union([stateOf({ ...afterNo, ...keptFollowUp }), stateOf({ ...afterNo, ...keptParts })]),
);

export function keep(asked: AskedQuestion): KeptQuestion {
  const { ownerCode, excerpts, skip, text, follows } = asked;
  return {
    ownerCode,
    excerpts,
    skip,
    article: asked.articleReference ?? keepSources(asked.sources ?? {}),
    flags: flagsOf(asked),
    ...markOf(text),
    ...(follows !== undefined && {
      followsHash: hashOf(follows).slice(0, FOLLOWS_HASH_LENGTH),
      followsLength: follows.length,
    }),
  };
}

/**
 * What a button remembers, but for whose articles were asked, which their names tell.
 *
 * @returns undefined if the message doesn't show the whole question.
 */
export function recall(kept: KeptQuestion, message: APIMessage): AskedQuestion | undefined {
  const text = findQuestion(message, kept);
  if (text === undefined) return undefined;
  const follows =
    'followsHash' in kept
      ? findQuestion(message, { hash: kept.followsHash, length: kept.followsLength })
      : undefined;
  if ('followsHash' in kept && follows === undefined) return undefined;
  const { ownerCode, excerpts, skip, article, flags } = kept;
  return {
    text,
    articleReference: article === '' || areKeptSources(article) ? undefined : article,
    ...(follows !== undefined && { follows }),
    excerpts,
    skip,
    ownerCode,
    isShared: flags.includes(SHARED),
    isOthers: flags.includes(OTHERS),
    isClosest: flags.includes(CLOSEST),
    isWanted: flags.includes(WANTED),
    isWide: flags.includes(WIDE),
    ...(flags.includes(SHORT) && { summaryLength: 'short' }),
    ...(flags.includes(LONG) && { summaryLength: 'long' }),
  };
}

function flagsOf(asked: AskedQuestion): string {
  const { isShared, isOthers, isClosest, isWanted, isWide, summaryLength } = asked;
  const flags = [
    [SHARED, isShared],
    [OTHERS, isOthers],
    [CLOSEST, isClosest],
    [WANTED, isWanted],
    [WIDE, isWide],
    [SHORT, summaryLength === 'short'],
    [LONG, summaryLength === 'long'],
  ] as const;
  return flags.map(([flag, holds]) => (holds ? flag : '')).join('');
}

/** The same as one of several in a message, which it isn't to take the place of. */
export function asPart(kept: KeptQuestion): KeptQuestion {
  return isPart(kept) ? kept : { ...kept, flags: kept.flags + PART };
}

export function isPart({ flags }: KeptQuestion): boolean {
  return flags.includes(PART);
}

export function markOf(text: string): QuestionMark {
  return { hash: hashOf(text), length: text.length };
}

/** The part of the message's texts that has this hash and this length in code units. */
export function findQuestion(
  { components = [] }: Pick<APIMessage, 'components'>,
  { hash, length }: QuestionMark,
): string | undefined {
  for (const content of textsIn(components)) {
    const shown = unescapeMarkdown(content);
    for (let end = length; end <= shown.length; end += 1) {
      const part = shown.slice(end - length, end);
      if (hashOf(part).startsWith(hash)) return part;
    }
  }
  return undefined;
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, HASH_LENGTH);
}
