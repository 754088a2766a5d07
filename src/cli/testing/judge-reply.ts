import type { Excerpt } from '../../answers/answer.ts';
import { excerptsOf, type Outcome } from '../../answers/outcome.ts';
import { plainCopy } from '../../text/plain-copy.ts';
import { literalPattern } from './literal-pattern.ts';
import { articlesIn, REPLY_KINDS, wordsIn } from './reply-kinds.ts';
import type { TestQuestion } from './test-question.ts';

/** From the worst to the best: a wrong answer is worse than none. */
export const GRADES = ['wrong', 'unanswered', 'partly', 'right'] as const;

/**
 * What a reply is worth. `unanswered`: nothing came, where something should have. `partly`: what was
 * wanted is there, but not where a reader sees it first.
 */
export type Grade = (typeof GRADES)[number];

/** Where a reply fails. */
export type Flaw =
  | 'other-kind'
  | 'other-article'
  | 'other-passage'
  | 'other-sentence'
  | 'later-excerpt';

export interface Verdict {
  readonly grade: Grade;
  readonly flaw?: Flaw;
}

const RIGHT: Verdict = { grade: 'right' };

/** @param articleIds Of the articles that `wanted` names; undefined if any will do. */
export function judgeReply(
  wanted: TestQuestion,
  reply: Outcome,
  articleIds: ReadonlySet<string> | undefined,
): Verdict {
  const { isAnswer, isRoute } = REPLY_KINDS[reply.kind];
  switch (wanted.expect) {
    case 'answered':
      return isAnswer || isHead(reply)
        ? judgeExcerpts(wanted, excerptsOf(reply), articleIds)
        : missed(reply);
    case 'related-or-not-found':
      return isAnswer ? missed(reply) : RIGHT;
    case 'route':
      if (isRoute) return judgeRoute(wanted, reply, articleIds);
      return isHead(reply) ? judgeExcerpts(wanted, excerptsOf(reply), articleIds) : missed(reply);
    default:
      if (reply.kind !== wanted.expect) return missed(reply);
      return isRoute
        ? judgeRoute(wanted, reply, articleIds)
        : judgeExcerpts(wanted, excerptsOf(reply), articleIds);
  }
}

/** An article's title and byline are no passage: they tell which article it is. */
function isHead(reply: Outcome): boolean {
  return excerptsOf(reply)[0]?.paragraph === 0;
}

/** It is of another kind than what was wanted. */
function missed({ kind }: Outcome): Verdict {
  return { grade: REPLY_KINDS[kind].isOpen ? 'unanswered' : 'wrong', flaw: 'other-kind' };
}

/** A list has all articles that are wanted and no other; what else there is, is of one of them. */
function judgeRoute(
  { evidence, answer }: TestQuestion,
  reply: Outcome,
  articleIds: ReadonlySet<string> | undefined,
): Verdict {
  const shown = articlesIn(reply).map(({ id }) => id);
  const wanted = shown.filter((id) => articleIds?.has(id));
  const isWhole = wanted.length === articleIds?.size && wanted.length === shown.length;
  const isOfThese = reply.kind === 'articles' ? isWhole : wanted.length > 0;
  if (articleIds && !isOfThese) return { grade: 'wrong', flaw: 'other-article' };
  const words = wordsIn(reply);
  const isEvident = (one: string): boolean => words.some((said) => placesOf(one, said).length > 0);
  const isSaid = evidence.length === 0 || evidence.some(isEvident);
  const isAnswered = !answer || words.some((said) => matches(answer, said));
  return isSaid && isAnswered ? RIGHT : { grade: 'wrong', flaw: 'other-passage' };
}

function judgeExcerpts(
  wanted: TestQuestion,
  [first, ...later]: readonly Excerpt[],
  articleIds: ReadonlySet<string> | undefined,
): Verdict {
  if (!first) return RIGHT;
  const flaw = flawOf(wanted, first, articleIds);
  if (flaw === undefined) return RIGHT;
  if (flaw === 'other-sentence') return { grade: 'partly', flaw };
  if (later.some((excerpt) => flawOf(wanted, excerpt, articleIds) === undefined))
    return { grade: 'partly', flaw: 'later-excerpt' };
  return { grade: 'wrong', flaw };
}

function flawOf(
  { evidence, answer }: TestQuestion,
  { quote, context }: Excerpt,
  articleIds: ReadonlySet<string> | undefined,
): Flaw | undefined {
  if (articleIds && !articleIds.has(quote.article.id)) return 'other-article';
  const found = evidence.flatMap((words) => placesOf(words, context.text));
  if (evidence.length > 0 && found.length === 0) return 'other-passage';
  const from = quote.start - context.start;
  const to = quote.end - context.start;
  const isShown = found.some(({ start, end }) => start < to && end > from);
  if (evidence.length > 0 && !isShown) return 'other-sentence';
  if (!answer || matches(answer, quote.text)) return undefined;
  return evidence.length > 0 || matches(answer, context.text) ? 'other-sentence' : 'other-passage';
}

/** Where a text has the words, in its own offsets, however either was typed. */
function placesOf(
  words: string,
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  const plain = plainCopy(text);
  const wanted = plainCopy(words).text.trim();
  const pattern = new RegExp(literalPattern(wanted), 'giu');
  return [...plain.text.matchAll(pattern)].map(({ 0: { length }, index }) =>
    plain.originalOf({ start: index, end: index + length }),
  );
}

function matches(answer: RegExp, words: string): boolean {
  return answer.test(words.replaceAll(/\s+/gu, ' ')) || answer.test(plainCopy(words).text);
}
