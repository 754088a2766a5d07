import { z } from 'zod';

export const REASONS = [
  'wrong-passage',
  'off-topic',
  'too-short',
  'altered-words',
  'something-else',
] as const;

/** Why an answer did not help. */
export type Reason = (typeof REASONS)[number];

/** What a member thinks of an answer. */
export interface Vote {
  readonly vote: 'helpful' | 'not-helpful';
  readonly reason?: Reason | undefined;
  /** In the member's words; kept only where questions may be. */
  readonly note?: string | undefined;
  /** What the answer quoted, in the order in which it showed it. */
  readonly excerpts: readonly VotedExcerpt[];
  /** What was asked; kept only where questions may be. */
  readonly question?: string | undefined;
  /** Where; undefined in direct messages, and of votes up to version 0.5. */
  readonly serverId?: string | undefined;
  /** In milliseconds since 1970. */
  readonly at: number;
}

export interface VotedExcerpt {
  readonly articleId: string;
  /** As of an answer's excerpt. */
  readonly paragraph: number;
}

/** A question to which no passage was found. */
export interface UnansweredQuestion {
  readonly question: string;
  /** The ids of the servers where a member asked it; none in direct messages, and up to version 0.5. */
  readonly servers?: readonly string[] | undefined;
  /** In milliseconds since 1970. */
  readonly at: number;
}

export const voteSchema: z.ZodType<Vote> = z.looseObject({
  vote: z.enum(['helpful', 'not-helpful']),
  reason: z.enum(REASONS).optional(),
  note: z.string().optional(),
  excerpts: z.array(z.looseObject({ articleId: z.string(), paragraph: z.int() })).readonly(),
  question: z.string().optional(),
  serverId: z.string().optional(),
  at: z.number(),
});

export const unansweredSchema: z.ZodType<UnansweredQuestion> = z.looseObject({
  question: z.string(),
  servers: z.array(z.string()).readonly().optional(),
  at: z.number(),
});

/** The vote without what the member wrote; the very same if it holds nothing of it. */
export function withoutWords(vote: Vote): Vote {
  if (vote.note === undefined && vote.question === undefined) return vote;
  const { note: _note, question: _question, ...rest } = vote;
  return rest;
}

/** How often each reason was given. */
export type ReasonCounts = Readonly<Partial<Record<Reason, number>>>;

/** The most frequent first. */
export function countReasons(
  given: readonly { readonly reason?: Reason | undefined }[],
): ReasonCounts {
  const counts = REASONS.map(
    (reason) => [reason, given.filter((one) => one.reason === reason).length] as const,
  );
  const found = counts.filter(([, count]) => count > 0);
  return Object.fromEntries(found.toSorted(([, a], [, b]) => b - a));
}
