import { z } from 'zod';
import type { Outcome } from '../../answers/outcome.ts';
import { literalPattern } from './literal-pattern.ts';
import { REPLY_KINDS } from './reply-kinds.ts';

/**
 * What comes of a question: an answer, no answer, or a `route`, which is the thing that was asked for
 * instead of passages (a list, a summary, an author) or the way to it. Or one kind of reply, by its name.
 */
export type Expectation = 'answered' | 'related-or-not-found' | 'route' | Outcome['kind'];

/** A question, and what a good answer to it holds. */
export interface TestQuestion {
  readonly question: string;
  readonly expect: Expectation;
  /** Which articles are asked, in a file that speaks of several folders. */
  readonly corpus?: string | undefined;
  /** The day on which it is asked, `YYYY-MM-DD`: what "last year" means. Today, unless told. */
  readonly today?: string | undefined;
  /** What it is counted with. */
  readonly category?: string | undefined;
  /** What is right, in words for people. */
  readonly right?: string | undefined;
  /** Ids, or parts of an id, a title or an author's name: it comes from one of these. Empty: from any. */
  readonly articles: readonly string[];
  /** Words of articles: one of them stands in the paragraph, and the quote shows some of it. Empty: any do. */
  readonly evidence: readonly string[];
  /** What the quoted words match. */
  readonly answer?: RegExp | undefined;
}

/** What was made of a line, or an item, of a file of questions. */
export type ParsedQuestion =
  | {
      readonly kind: 'question';
      readonly question: TestQuestion;
      /** Fields that mean nothing here. */
      readonly unread: readonly string[];
    }
  | { readonly kind: 'fault'; readonly message: string };

const SUMMED_UP = ['answered', 'related-or-not-found', 'route'] as const;
const KINDS = Object.keys(REPLY_KINDS) as Outcome['kind'][];
const EXPECTATIONS: readonly Expectation[] = [...new Set([...SUMMED_UP, ...KINDS])];

/** YAML takes what looks like a number for one. */
const words = (error: string) =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string(error).regex(/\S/u, error),
  );

const note = (error: string) => words(error).nullish();

const list = (error: string) =>
  z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(words(error), error))
    .nullish();

const fields = z.object({
  question: words('is missing: write what members ask'),
  expect: z
    .enum(EXPECTATIONS, `is none of ${EXPECTATIONS.join(', ')}: use one of these`)
    .optional(),
  corpus: note('is no name of a folder: write one, or leave it out'),
  today: z.iso.date('is no day: write one as 2024-01-29').optional(),
  category: note('is no word: write one, or leave it out'),
  right: note('is no note: write it in quotes, or leave it out'),
  article: list(
    'is no article: write its id or a part of it, several in a list, or null if none answers',
  ),
  evidence: list('has no words of an article: copy some, in quotes, or leave it out'),
  answer: words('is no regular expression: write one in quotes, or leave it out')
    .transform(toPattern)
    .nullish(),
  answers: z
    .array(words('are no words'), 'is no list of words, of which one is the answer')
    .optional(),
});

/** The fields that mean something. */
export const FIELDS: readonly string[] = Object.keys(fields.shape);

/** Reads one question; what is wrong with it is said with what to do. */
export function parseTestQuestion(value: unknown): ParsedQuestion {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fault('it is not {"question": "…", "expect"?: "…", "article"?: "…", …}');
  }
  const parsed = fields.safeParse(value);
  if (!parsed.success) return fault(parsed.error.issues.map(describeIssue).join('; '));
  const { question, expect, article, evidence, answer, answers } = parsed.data;
  const read: TestQuestion = {
    question,
    expect: expect ?? (article === null ? 'related-or-not-found' : 'answered'),
    corpus: parsed.data.corpus ?? undefined,
    today: parsed.data.today,
    category: parsed.data.category ?? undefined,
    right: parsed.data.right ?? undefined,
    articles: article ?? [],
    evidence: evidence ?? [],
    answer: answer ?? (answers && anyOf(answers)),
  };
  const contradiction = contradictionIn(read, parsed.data);
  if (contradiction !== undefined) return fault(contradiction);
  const unread = Object.keys(value).filter((key) => !FIELDS.includes(key));
  return { kind: 'question', question: read, unread };
}

function fault(message: string): ParsedQuestion {
  return { kind: 'fault', message };
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return `${path[0] === undefined ? '' : `${String(path[0])} `}${message}`;
}

function toPattern(source: string, context: z.RefinementCtx): RegExp {
  try {
    return new RegExp(source, 'i');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    context.addIssue(`is no regular expression (${why}): put \\ before signs such as ( and ?`);
    return z.NEVER;
  }
}

function anyOf(answers: readonly string[]): RegExp | undefined {
  if (answers.length === 0) return undefined;
  const literal = answers.map(literalPattern);
  return new RegExp(literal.join('|').replaceAll(/\s+/gu, String.raw`\s+`), 'i');
}

function contradictionIn(
  { expect, evidence, answer }: TestQuestion,
  given: z.infer<typeof fields>,
): string | undefined {
  const saysWords = evidence.length > 0 || answer !== undefined;
  if (given.expect === undefined && given.article === undefined && !saysWords) {
    return 'it doesn’t say what is right: add expect, article, evidence or answer';
  }
  if (expect === 'answered' && given.article === null) {
    return 'expect is answered, though article is null: change one of them';
  }
  if (saysWords && (expect === 'related-or-not-found' || expect === 'not-found')) {
    return `expect is ${expect}, though there is evidence or an answer: leave one of them out`;
  }
  return undefined;
}
