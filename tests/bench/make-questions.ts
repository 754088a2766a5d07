import { existsSync } from 'node:fs';
import type { Article } from '../../src/articles/article.ts';
import { type EvalQuestion, plain, readQuestions } from '../eval/questions.ts';
import { pick, seededRandom } from './random.ts';

export interface BenchQuestion {
  readonly text: string;
  /** Whether a paragraph gives the answer; undefined if nobody said what it is. */
  readonly isAnsweredBy?: EvalQuestion['isAnsweredBy'];
}

const SEED = 7;
const REAL_QUESTIONS = '../shared/eval/squad/questions.jsonl';
const WORDS = { least: 5, most: 25 };
const COUNTS = { real: 300, made: 100 };
/** How often a question's longest word lacks a letter. */
const MISTYPED = 0.1;

/** What a made question opens with; words of a sentence follow. */
const OPENINGS = ['What is known of', 'Who was it that said', 'When did', 'How many of', 'Why did'];

/** Questions that people asked of the real texts, where those are, and some on any article. */
export async function makeQuestions(
  articles: readonly Article[],
): Promise<readonly BenchQuestion[]> {
  const random = seededRandom(SEED);
  const real = existsSync(REAL_QUESTIONS) ? await realQuestions(random) : [];
  const made = Array.from({ length: COUNTS.made }, (): BenchQuestion => ({
    text: questionOn(articles, random),
  }));
  return [...real, ...made].map(({ text, isAnsweredBy }) => ({
    text: random() < MISTYPED ? mistype(text) : text,
    isAnsweredBy,
  }));
}

async function realQuestions(random: () => number): Promise<readonly BenchQuestion[]> {
  const all = await readQuestions(REAL_QUESTIONS);
  const fitting = all.filter(({ question }) => {
    const { length } = question.split(/\s+/);
    return length >= WORDS.least && length <= WORDS.most;
  });
  return Array.from({ length: COUNTS.real }, () => {
    const { question, isAnsweredBy } = pick(fitting, random);
    return { text: question, isAnsweredBy };
  });
}

function questionOn(articles: readonly Article[], random: () => number): string {
  const { text, paragraphs } = pick(articles, random);
  const { start, end } = pick(pick(paragraphs, random).sentences, random);
  const opening = pick(OPENINGS, random);
  const words = plain(text.slice(start, end)).split(' ');
  const count = 3 + Math.floor(random() * (WORDS.most - opening.split(' ').length - 2));
  const first = Math.floor(random() * Math.max(1, words.length - count));
  return `${opening} ${words.slice(first, first + count).join(' ')}?`;
}

function mistype(text: string): string {
  const longest = text
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest));
  return text.replace(longest, () => longest.slice(0, 3) + longest.slice(4));
}
