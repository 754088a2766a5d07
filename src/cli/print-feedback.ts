import { parseRecordsConfig } from '../config.ts';
import { type Feedback, readFeedback } from '../records/feedback.ts';
import { fileSource } from '../records/files/file-store.ts';
import { unhelpfulPassages } from '../records/unhelpful-passages.ts';
import { type UnmetQuestion, unmetQuestions } from '../records/unmet-questions.ts';
import { countWishes } from '../records/wish.ts';
import { countVotes, drawFeedback } from './draw-feedback.ts';
import type { Io } from './io.ts';
import { onOneLine } from './terminal-text.ts';

export interface FeedbackOptions {
  readonly json?: true;
}

export async function printFeedback(options: FeedbackOptions, io: Io): Promise<void> {
  const { dataDir, keepQuestions } = parseRecordsConfig(io.environment);
  const feedback = await readFeedback(fileSource(dataDir, { keepQuestions, now: Date.now }));
  if (feedback.damaged > 0) await mentionDamage(feedback.damaged, dataDir, io);
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(feedbackJson(feedback))}\n`
      : drawFeedback(feedback, dataDir, io.stdout),
  );
}

async function mentionDamage(count: number, folder: string, { stderr }: Io): Promise<void> {
  const lines = count === 1 ? '1 line is' : `${count} lines are`;
  await stderr.write(
    `${stderr.colors.yellow('note:')} ${lines} left out that can’t be understood, in ${onOneLine(folder)}\n`,
  );
}

/** As other programs read it. */
function feedbackJson(feedback: Feedback): object {
  return {
    keepsQuestions: feedback.keepsQuestions,
    votes: countVotes(feedback.votes),
    wanted: countWishes(feedback.wishes),
    questions: unmetQuestions(feedback).map(questionJson),
    passages: unhelpfulPassages(feedback.votes),
    damagedLines: feedback.damaged,
  };
}

function questionJson({ lastAskedAt, ...question }: UnmetQuestion): object {
  return { ...question, lastAsked: new Date(lastAskedAt).toISOString() };
}
