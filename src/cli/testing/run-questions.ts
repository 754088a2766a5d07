import type { Io } from '../io.ts';
import { withProgress } from '../with-progress.ts';
import { onOneLine } from '../terminal-text.ts';
import { askEach, type TestResult } from './ask-each.ts';
import {
  articlesNamed,
  openTestedArticles,
  type TestedArticles,
  type Whereabouts,
} from './open-tested-articles.ts';
import type { Placed } from './placed.ts';
import type { QuestionFile } from './read-questions.ts';
import type { TestQuestion } from './test-question.ts';

export interface TestRun {
  /** In the order of the file. */
  readonly results: readonly TestResult[];
  /** Questions that could not be asked as they are. */
  readonly faults: readonly Placed<string>[];
}

/** Asks all questions of a file. */
export async function runQuestions(
  { questions }: QuestionFile,
  whereabouts: Whereabouts,
  io: Io,
): Promise<TestRun> {
  const results: TestResult[] = [];
  const faults: Placed<string>[] = [];
  for (const [folder, asked] of byCorpus(questions)) {
    const names = asked.flatMap(({ value }) => value.articles);
    const opened = await openTestedArticles(folder, names, whereabouts, io);
    if (!opened) {
      const message = `there is no folder ${onOneLine(folder ?? '')} beside the file, above it or in the folder of articles: correct corpus`;
      faults.push(...asked.map(({ line }) => ({ line, value: message })));
      continue;
    }
    const sound = asked.filter(({ line, value }) => {
      const message = unknownArticle(value, opened);
      if (message !== undefined) faults.push({ line, value: message });
      return message === undefined;
    });
    const asking = withProgress(io.stderr, (onProgress) =>
      askEach(sound, opened, { onProgress, now: Date.now }),
    );
    results.push(...(await asking));
  }
  return {
    results: results.toSorted((a, b) => a.line - b.line),
    faults: faults.toSorted((a, b) => a.line - b.line),
  };
}

function byCorpus(
  questions: readonly Placed<TestQuestion>[],
): ReadonlyMap<string | undefined, readonly Placed<TestQuestion>[]> {
  const groups = new Map<string | undefined, Placed<TestQuestion>[]>();
  for (const question of questions) {
    const { corpus } = question.value;
    groups.set(corpus, [...(groups.get(corpus) ?? []), question]);
  }
  return groups;
}

function unknownArticle(
  { articles }: TestQuestion,
  { sources }: TestedArticles,
): string | undefined {
  const unknown = articles.find((name) => articlesNamed(name, sources).length === 0);
  if (unknown === undefined) return undefined;
  return `no article has “${onOneLine(unknown)}” in its id, title or authors: correct article`;
}
