import MiniSearch from 'minisearch';
import type { Excerpt, Question } from '../../src/answers/answer.ts';
import type { Explanation } from '../../src/answers/explain.ts';
import { excerptsOf } from '../../src/answers/outcome.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { type EvalQuestion, plain } from './questions.ts';
import type { Outcome } from './measures.ts';

/** Something that answers questions, to be measured beside others on the same work. */
export interface System {
  readonly name: string;
  answer(question: EvalQuestion): Promise<Outcome>;
}

/** How a question is put, and what of the reply is judged. */
export interface Asking {
  readonly name?: string;
  readonly question?: Omit<Question, 'text'>;
  /** What is quoted first; the first excerpt unless told. */
  readonly firstQuote?: (excerpt: Excerpt, explanation: Explanation) => FirstQuote;
}

export interface FirstQuote {
  readonly words: string;
  /** The paragraph that it is from. */
  readonly context: string;
}

export function pullquoteSystem(
  pullquote: Pullquote,
  { name = 'Pullquote', question: how = {}, firstQuote = quoteOf }: Asking = {},
): System {
  return {
    name,
    async answer(question) {
      const asked = { ...how, text: question.question };
      const start = performance.now();
      const answer = await pullquote.ask(asked);
      const durationMs = performance.now() - start;
      const ranking = await pullquote.rank(asked, 10);
      const explanation = await pullquote.explain(asked);
      const { confidence } = explanation;
      const [excerpt] = excerptsOf(answer);
      const first = excerpt && firstQuote(excerpt, explanation);
      const isFirstRight = first !== undefined && isRight(question, first.context);
      return {
        isAnswerable: question.article !== null,
        isAnswered:
          answer.kind === 'answered' || (answer.kind === 'articles' && first !== undefined),
        isFirstRight,
        isSentenceHit: question.isAnsweredBy && isFirstRight && question.isAnsweredBy(first.words),
        rank: isFirstRight ? 1 : rankOf(question, ranking),
        confidence,
        reply: [answer.kind, ...excerptsOf(answer).map(placeOf)].join(' '),
        durationMs,
      };
    },
  };
}

function placeOf({ quote }: Excerpt): string {
  return `${quote.article.id}:${quote.start}–${quote.end}`;
}

export function quoteOf({ quote, context }: Excerpt): FirstQuote {
  return { words: quote.text, context: context.text };
}

/**
 * What a system makes of questions, in their order.
 *
 * @param atOnce How many are asked at a time; one, unless told, so that each is timed alone.
 */
export async function outcomesOf(
  system: System,
  questions: readonly EvalQuestion[],
  onOutcome: (question: EvalQuestion, outcome: Outcome) => void = () => {},
  atOnce = 1,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const left = questions.entries();
  const askOneByOne = async (): Promise<void> => {
    for (const [place, question] of left) {
      const outcome = await system.answer(question);
      onOutcome(question, outcome);
      outcomes[place] = outcome;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOneByOne));
  return outcomes;
}

/** Languages that show no words: to be fair, they are given to MiniSearch. */
const UNPARTED: ReadonlySet<string> = new Set(['ja', 'zh']);

/**
 * MiniSearch out of the box, over paragraphs: what a search box would do. It never refuses. Of Chinese
 * and Japanese it is given the words.
 */
export function miniSearchSystem(articles: readonly Article[]): System {
  const language = articles[0]?.language ?? '';
  const passages = articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({
      article,
      paragraph,
      text: article.text.slice(paragraph.start, paragraph.end),
    })),
  );
  const engine = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    ...(UNPARTED.has(language) && { tokenize: wordsBy(language) }),
  });
  engine.addAll(passages.map(({ text }, id) => ({ id, text })));
  return {
    name: 'MiniSearch out of the box',
    async answer(question) {
      const start = performance.now();
      const results = engine.search(question.question);
      const durationMs = performance.now() - start;
      const ranking = results.slice(0, 10).flatMap(({ id }) => passages[Number(id)] ?? []);
      const rank = rankOf(question, ranking);
      return {
        isAnswerable: question.article !== null,
        isAnswered: results.length > 0,
        isFirstRight: rank === 1,
        rank,
        durationMs,
      };
    },
  };
}

function wordsBy(language: string): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) =>
    Array.from(segmenter.segment(text))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
}

function rankOf(
  question: EvalQuestion,
  ranking: readonly {
    readonly article: Article;
    readonly paragraph: { readonly start: number; readonly end: number };
  }[],
): number | undefined {
  const index = ranking.findIndex(({ article, paragraph }) =>
    isRight(question, article.text.slice(paragraph.start, paragraph.end)),
  );
  return index === -1 ? undefined : index + 1;
}

/** Whether the paragraph holds the evidence. */
function isRight({ evidence }: EvalQuestion, paragraph: string): boolean {
  return evidence !== null && plain(paragraph).includes(plain(evidence));
}
