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
  const config = parseRecordsConfig(io.environment);
  const place = config.databaseUrl === undefined ? config.dataDir : 'the database';
  const feedback = await readKept(config);
  if (feedback.damaged > 0) await mentionDamage(feedback.damaged, place, io);
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(feedbackJson(feedback))}\n`
      : drawFeedback(feedback, place, io.stdout),
  );
}

/** The bot may be running. */
async function readKept({
  dataDir,
  databaseUrl,
  keepQuestions,
}: ReturnType<typeof parseRecordsConfig>): Promise<Feedback> {
  const rules = { keepQuestions, now: Date.now };
  if (databaseUrl === undefined) return readFeedback(fileSource(dataDir, rules));
  const { postgresSource } = await import('../records/postgres/postgres-store.ts');
  const source = postgresSource(databaseUrl, rules);
  try {
    return await readFeedback(source);
  } finally {
    await source.close();
  }
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
