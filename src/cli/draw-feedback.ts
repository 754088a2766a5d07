import { sideBySide } from '../presentation/sources/describe-article.ts';
import { formatDate } from '../presentation/wording/format-date.ts';
import { type Feedback, FEEDBACK_DAYS } from '../records/feedback.ts';
import { type UnhelpfulPassage, unhelpfulPassages } from '../records/unhelpful-passages.ts';
import { type UnmetQuestion, unmetQuestions } from '../records/unmet-questions.ts';
import type { ReasonCounts, Vote } from '../records/vote.ts';
import { countWishes } from '../records/wish.ts';
import { drawLines, indented } from './draw-answer.ts';
import type { Output } from './io.ts';
import { count, LOCALE, onOneLine } from './terminal-text.ts';

/** Of questions and of passages; beyond the most frequent ones, chance decides. */
const MAX_SHOWN = 20;
const MAX_WORDINGS = 3;
const MAX_NOTES = 3;

/** What members asked in vain, then what didn't help them, the most frequent first. */
export function drawFeedback(feedback: Feedback, folder: string, output: Output): string {
  const blocks = isEmpty(feedback)
    ? drawNothing(feedback, folder, output)
    : [...drawQuestions(feedback, output), ...drawPassages(feedback, output), drawTotals(feedback)];
  const text = blocks.join('\n\n');
  return output.isTerminal ? `\n${indented(text)}\n\n` : `${text}\n`;
}

export function countVotes(votes: readonly Vote[]): {
  readonly helpful: number;
  readonly notHelpful: number;
} {
  const helpful = votes.filter(({ vote }) => vote === 'helpful').length;
  return { helpful, notHelpful: votes.length - helpful };
}

function isEmpty({ votes, unanswered, wishes }: Feedback): boolean {
  return votes.length === 0 && unanswered.length === 0 && wishes.length === 0;
}

function drawNothing(
  { keepsQuestions }: Feedback,
  folder: string,
  output: Output,
): readonly string[] {
  const nothing = `There is no feedback in ${folder} yet. Members give it with the button “This should be answered” where nothing was found, and with “Helpful” and “Not helpful” under an answer.`;
  return [drawLine(nothing, output), ...(keepsQuestions ? [] : [drawNotKept(output)])];
}

function drawNotKept(output: Output): string {
  return drawLine(
    `What members ask isn’t kept. To keep what they ask in vain, for ${FEEDBACK_DAYS} days and without their names, set FEEDBACK_KEEP_QUESTIONS=true in .env and start the bot again.`,
    output,
  );
}

function drawQuestions(feedback: Feedback, output: Output): readonly string[] {
  if (!feedback.keepsQuestions) return [drawNotKept(output)];
  const questions = unmetQuestions(feedback);
  if (questions.length === 0) return ['No question was asked in vain.'];
  return [
    output.colors.bold('Asked in vain'),
    ...questions.slice(0, MAX_SHOWN).map((question) => drawQuestion(question, output)),
    ...drawRest(questions.length, 'question'),
  ];
}

function drawQuestion(unmet: UnmetQuestion, output: Output): string {
  const { bold, dim } = output.colors;
  const facts = sideBySide(
    unmet.wanted > 0 ? `should be answered ${count(unmet.wanted)}` : undefined,
    unmet.notFound > 0 ? `not found ${count(unmet.notFound)}` : undefined,
    unmet.notHelpful > 0
      ? `not helpful ${count(unmet.notHelpful)}${drawReasons(unmet.reasons)}`
      : undefined,
    `last on ${formatDate(new Date(unmet.lastAskedAt).toISOString(), { locale: LOCALE })}`,
  );
  return [
    drawLine(`${count(timesAsked(unmet))}× ${unmet.question}`, output, bold),
    drawLine(facts, output, dim),
    ...unmet.otherWordings
      .slice(0, MAX_WORDINGS)
      .map((wording) => drawLine(`also: ${wording}`, output, dim)),
    ...unmet.notes.slice(0, MAX_NOTES).map((note) => drawLine(`said: ${note}`, output)),
  ].join('\n');
}

/** Who says that it should be answered has most often asked it just before. */
function timesAsked({ wanted, notFound, notHelpful }: UnmetQuestion): number {
  return Math.max(wanted, notFound) + notHelpful;
}

function drawPassages({ votes }: Feedback, output: Output): readonly string[] {
  const passages = unhelpfulPassages(votes);
  if (passages.length === 0) return [];
  return [
    output.colors.bold('Quoted in answers that didn’t help'),
    passages
      .slice(0, MAX_SHOWN)
      .map((passage) => drawPassage(passage, output))
      .join('\n'),
    ...drawRest(passages.length, 'passage'),
  ];
}

function drawPassage(passage: UnhelpfulPassage, output: Output): string {
  const { articleId, paragraph, notHelpful, helpful, reasons } = passage;
  const place = paragraph === 0 ? 'title and byline' : `¶ ${paragraph}`;
  const line = sideBySide(
    `${count(notHelpful)}× ${place} of ${onOneLine(articleId)}${drawReasons(reasons)}`,
    helpful > 0 ? `helpful ${count(helpful)}` : undefined,
  );
  return drawLine(line, output);
}

/** " (wrong passage 2, too short 1)"; empty if nobody gave any. */
function drawReasons(reasons: ReasonCounts): string {
  const given = Object.entries(reasons).map(
    ([reason, number]) => `${reason.replaceAll('-', ' ')} ${count(number)}`,
  );
  return given.length > 0 ? ` (${given.join(', ')})` : '';
}

function drawRest(total: number, noun: string): readonly string[] {
  const rest = total - MAX_SHOWN;
  if (rest <= 0) return [];
  return [`${count(rest)} more ${noun}${rest === 1 ? '' : 's'}; --json prints all.`];
}

function drawTotals({ votes, wishes }: Feedback): string {
  const { helpful, notHelpful } = countVotes(votes);
  const wanted = countWishes(wishes);
  const questions = wanted.questions === 1 ? '1 question' : `${count(wanted.questions)} questions`;
  return [
    `Votes: ${count(helpful)} helpful, ${count(notHelpful)} not helpful.`,
    ...(wanted.wishes > 0
      ? [`Should be answered: ${questions}, said ${times(wanted.wishes)}.`]
      : []),
  ].join('\n');
}

function times(number: number): string {
  return number === 1 ? 'once' : `${count(number)} times`;
}

/** One line, however long, where programs may read it. */
function drawLine(text: string, output: Output, color?: (line: string) => string): string {
  return output.isTerminal ? drawLines(text, output, color) : onOneLine(text);
}
