import { excerptsOf, type Outcome } from '../../answers/outcome.ts';
import { placeIn } from '../../answers/place.ts';
import { drawLines } from '../draw-answer.ts';
import { drawPlaceIn } from '../draw-place.ts';
import type { Output } from '../io.ts';
import { onOneLine, wrap } from '../terminal-text.ts';
import type { Flaw, Grade } from './judge-reply.ts';
import { articlesIn } from './reply-kinds.ts';
import type { TestResult } from './ask-each.ts';
import type { TestQuestion } from './test-question.ts';

/** So much is shown of what was quoted, in columns. */
const MAX_QUOTE_COLUMNS = 160;

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  right: 'right',
  partly: 'partly right',
  unanswered: 'not answered',
  wrong: 'wrong',
};

const FLAW_WORDS: Readonly<Record<Flaw, string | undefined>> = {
  'other-kind': undefined,
  'other-article': 'from another article',
  'other-passage': 'from another passage',
  'other-sentence': 'from the right paragraph, but not what was to be quoted',
  'later-excerpt': 'what was wanted comes later',
};

/** A question whose reply isn’t right: what was wanted, and what came. */
export function drawFailure(result: TestResult, path: string, output: Output): string {
  const { line, wanted, reply, verdict } = result;
  const { bold, dim, red, yellow } = output.colors;
  const color = verdict.grade === 'wrong' ? red : yellow;
  const flaw = verdict.flaw && FLAW_WORDS[verdict.flaw];
  return [
    drawLine(`✗ ${wanted.question}`, output, bold),
    drawLine(`${onOneLine(path)}:${line} · ${GRADE_WORDS[verdict.grade]}`, output, color),
    drawLine(`wanted: ${describeWanted(wanted)}`, output),
    drawLine(`came: ${describeReply(reply)}${flaw ? `, ${flaw}` : ''}`, output),
    ...(wanted.right === undefined ? [] : [drawLine(`right: ${wanted.right}`, output, dim)]),
  ].join('\n');
}

function describeWanted({ expect, articles, evidence, answer }: TestQuestion): string {
  const isList = expect === 'route' || expect === 'articles';
  const parts = [
    ...(articles.length > 0 ? [`of ${articles.join(isList ? ', ' : ' or ')}`] : []),
    ...(evidence.length > 0
      ? [`with ${evidence.map((words) => shortened(words)).join(' or ')}`]
      : []),
    ...(answer ? [`that matches ${answer.source}`] : []),
  ];
  return [describeExpectation(expect), ...parts].join(' ');
}

function describeExpectation(expect: TestQuestion['expect']): string {
  switch (expect) {
    case 'related-or-not-found':
      return 'no answer';
    case 'route':
      return 'the thing itself, or the way to it';
    default:
      return KIND_WORDS[expect];
  }
}

function describeReply(reply: Outcome): string {
  const kind = KIND_WORDS[reply.kind];
  const [first] = excerptsOf(reply);
  if (!first) {
    const ids = articlesIn(reply).map(({ id }) => id);
    return ids.length > 0 ? `${kind} (${ids.join(', ')})` : kind;
  }
  const { quote, paragraph } = first;
  const place = drawPlaceIn(quote.article, placeIn(quote, paragraph));
  return `${kind}, ${shortened(quote.text)} (${place})`;
}

const KIND_WORDS: Readonly<Record<Outcome['kind'], string>> = {
  answered: 'an answer',
  related: 'related passages only',
  'not-found': 'no passage',
  articles: 'a list of articles',
  summarized: 'a summary',
  compared: 'passages side by side',
  several: 'answers to several questions',
  unclear: 'a question back',
};

/** In quotation marks, up to a word’s end; a cut stands outside of them. */
function shortened(words: string): string {
  const [first = '', ...others] = wrap(onOneLine(words), MAX_QUOTE_COLUMNS);
  return others.length === 0 ? `“${first}”` : `“${first}” […]`;
}

/** Wrapped, or on one line that programs read. */
export function drawLine(
  text: string,
  output: Output,
  color: (line: string) => string = String,
): string {
  return output.isTerminal ? drawLines(text, output, color) : color(onOneLine(text));
}
