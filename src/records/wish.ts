import { createHmac } from 'node:crypto';
import { z } from 'zod';

/** What is kept of a member's word that a question should be answered. */
export interface Wish {
  /** What was asked; kept only where questions may be. */
  readonly question?: string | undefined;
  /** The ids of the servers where the member said so; none in direct messages. */
  readonly servers: readonly string[];
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** A wish, told from others. */
export interface ReadWish extends Wish {
  /** Stands for the member, and tells no more than that it is the same one. */
  readonly memberCode: string;
  /** Stands for the question, and tells no more than that it is the same one. */
  readonly questionCode: string;
}

export const wishSchema: z.ZodType<Wish> = z.looseObject({
  question: z.string().optional(),
  servers: z.array(z.string()).readonly(),
  at: z.number(),
});

/** The wish without the question; the very same if it doesn't tell it. */
export function withoutQuestion(wish: Wish): Wish {
  if (wish.question === undefined) return wish;
  const { question: _question, ...rest } = wish;
  return rest;
}

/**
 * Stands for a question where its words may not be kept: the same for all who ask it, however they write
 * it in capitals or punctuate it. With the store's salt, it can be tried out for words that one has.
 */
export type QuestionKey = (question: string) => string;

export function questionKeyFor(salt: string): QuestionKey {
  return (question) => {
    const words = question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return createHmac('sha256', salt)
      .update(`question ${words.join(' ')}`)
      .digest('base64url');
  };
}

export function readWish([key, wish]: readonly [key: string, wish: Wish]): ReadWish {
  const [memberCode = '', questionCode = ''] = key.split('/');
  return { ...wish, memberCode, questionCode };
}

/** What a member's wish becomes once it is said again, perhaps in another server. */
export function wishAgain(
  before: Wish | undefined,
  { question, at, serverId }: Omit<Wish, 'servers'> & { readonly serverId: string | undefined },
): Wish {
  return { question, servers: withServer(before?.servers, serverId), at };
}

/** Servers with one more, each once. */
export function withServer(
  before: readonly string[] = [],
  serverId: string | undefined,
): readonly string[] {
  return serverId === undefined ? before : [...new Set([...before, serverId])];
}

/** How many questions are wanted, and how many members said so of one, all in all. */
export function countWishes(wishes: readonly ReadWish[]): {
  readonly questions: number;
  readonly wishes: number;
} {
  const questions = new Set(wishes.map(({ questionCode }) => questionCode));
  return { questions: questions.size, wishes: wishes.length };
}
