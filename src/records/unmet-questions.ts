import type { Feedback, ServerFeedback } from './feedback.ts';
import { sameQuestions } from './same-questions.ts';
import { countReasons, type Reason, type ReasonCounts } from './vote.ts';

/** A question to which no passage was found, or none to its askers' liking. */
export interface UnmetQuestion {
  /** In the words that were used most. */
  readonly question: string;
  /** Other words for it, those used most first. */
  readonly otherWordings: readonly string[];
  /** How many members said that it should be answered. */
  readonly wanted: number;
  /** How many members got no answer. */
  readonly notFound: number;
  /** How many answers were found not helpful. */
  readonly notHelpful: number;
  readonly reasons: ReasonCounts;
  /** What members wrote about it, the latest first. */
  readonly notes: readonly string[];
  /** In milliseconds since 1970. */
  readonly lastAskedAt: number;
}

/** What tells of questions that were asked in vain. */
export type UnmetFeedback = Pick<Feedback, 'unanswered' | 'votes' | 'wishes'>;

/**
 * Who says that a question should be answered counts as so many who only asked it: after a no, most people
 * just leave. A house rule.
 */
const WISH_WEIGHT = 3;

/** What was asked in vain, the most wanted first; questions that ask the same are one. */
export function unmetQuestions(feedback: UnmetFeedback): readonly UnmetQuestion[] {
  const questions = sameQuestions(askingsIn(feedback), ({ question }) => question);
  return questions.map(describe).toSorted(byWeight);
}

/** The same, as members of one server asked it. */
export interface AskedInVain extends UnmetQuestion {
  /** How many of them did. */
  readonly members: number;
}

/** What was asked in vain in a server, the newest first; questions that ask the same are one. */
export function askedInVain(feedback: ServerFeedback): readonly AskedInVain[] {
  const questions = sameQuestions(askingsIn(feedback), ({ question }) => question);
  const described = questions.map((askings): AskedInVain => {
    const members = new Set(askings.map(({ memberCode }) => memberCode)).size;
    return Object.assign(describe(askings), { members });
  });
  return described.toSorted((a, b) => b.lastAskedAt - a.lastAskedAt);
}

interface Asking {
  readonly question: string;
  readonly at: number;
  readonly kind: 'not-found' | 'not-helpful' | 'wanted';
  readonly reason?: Reason | undefined;
  readonly note?: string | undefined;
  readonly memberCode?: string;
}

function askingsIn({ unanswered, votes, wishes }: UnmetFeedback): readonly Asking[] {
  const notHelpful = votes.flatMap(({ vote, question, ...others }) =>
    vote === 'not-helpful' && question !== undefined
      ? [{ ...others, question, kind: 'not-helpful' as const }]
      : [],
  );
  // The same words in other letters may look like another language to what compares questions.
  const wordings = new Map(
    wishes.toReversed().map(({ questionCode, question }) => [questionCode, question]),
  );
  const wanted = wishes.flatMap(({ questionCode, at, memberCode }) => {
    const question = wordings.get(questionCode);
    return question === undefined ? [] : [{ question, at, memberCode, kind: 'wanted' as const }];
  });
  return [
    ...unanswered.map((asked) => ({ ...asked, kind: 'not-found' as const })),
    ...notHelpful,
    ...wanted,
  ];
}

function describe(askings: readonly Asking[]): UnmetQuestion {
  const latestFirst = askings.toSorted((a, b) => b.at - a.at);
  const [question = '', ...otherWordings] = mostUsedFirst(latestFirst.map(wordingOf));
  const of = (kind: Asking['kind']) => latestFirst.filter((asking) => asking.kind === kind);
  const notHelpful = of('not-helpful');
  return {
    question,
    otherWordings,
    wanted: new Set(of('wanted').map(({ memberCode }) => memberCode)).size,
    notFound: of('not-found').length,
    notHelpful: notHelpful.length,
    reasons: countReasons(notHelpful),
    notes: latestFirst.flatMap(({ note }) => note ?? []),
    lastAskedAt: latestFirst[0]?.at ?? 0,
  };
}

function wordingOf({ question }: Asking): string {
  return question.replaceAll(/\s+/gu, ' ').trim();
}

/** Each once; of those used as often, the first stays the first. */
function mostUsedFirst(wordings: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const wording of wordings) uses.set(wording, (uses.get(wording) ?? 0) + 1);
  return [...uses].toSorted(([, a], [, b]) => b - a).map(([wording]) => wording);
}

function byWeight(a: UnmetQuestion, b: UnmetQuestion): number {
  return weightOf(b) - weightOf(a) || b.lastAskedAt - a.lastAskedAt;
}

function weightOf({ wanted, notFound, notHelpful }: UnmetQuestion): number {
  return wanted * WISH_WEIGHT + notFound + notHelpful;
}
