import type { Explanation, Share } from '../answers/explain.ts';
import type { Need } from '../retrieval/query.ts';
import { type Output, textColumns } from './io.ts';
import { cut, onOneLine } from './terminal-text.ts';

/** A page of figures for whoever tunes the search or wonders at an answer. */
export function drawExplanation(explanation: Explanation, output: Output): string {
  const { query, candidates } = explanation;
  const { bold } = output.colors;
  const lines = [
    bold('Terms'),
    ...(query.needs.length === 0
      ? ['  none: the question has stop words only']
      : query.needs.map(drawNeed)),
    `  asks for: ${query.answerTypes.join(', ') || 'nothing in particular'}`,
    '',
    bold('Confidence'),
    ...drawConfidence(explanation),
    '',
    bold('Candidates'),
    ...candidates.flatMap((candidate, index) => drawCandidate(candidate, index + 1, output)),
  ];
  return `${lines.join('\n')}\n`;
}

function drawNeed({ term, weight, isProper, alternatives, similar }: Need): string {
  const others = [
    ...(isProper ? ['a name or figure'] : []),
    ...alternatives.map((words) => `= ${words.join(' ')}`),
    ...(similar.size > 0 ? [`~ ${[...similar.keys()].join(', ')}`] : []),
  ];
  return `  ${weight.toFixed(2)}  ${term}${others.length > 0 ? `  (${others.join('; ')})` : ''}`;
}

function drawConfidence(explanation: Explanation): readonly string[] {
  const { confidence, confidenceShares, minToAnswer, minToRelate } = explanation;
  const kind =
    confidence >= minToAnswer ? 'answered' : confidence >= minToRelate ? 'related' : 'not found';
  const margin = confidence - minToAnswer;
  return [
    `  ${confidence.toFixed(3)}: ${kind} (answered from ${minToAnswer}, margin ${signed(margin)}; related from ${minToRelate})`,
    `  ${drawShares(confidenceShares)}`,
  ];
}

function drawCandidate(
  { passage, excerpt, shares }: Explanation['candidates'][number],
  place: number,
  output: Output,
): readonly string[] {
  const { article, paragraph, score } = passage;
  return [
    `  ${place}. ${score.toFixed(2)}  ${onOneLine(article.id)} ¶ ${paragraph.number}`,
    `     ${cut(onOneLine(excerpt.quote.text), textColumns(output) - 5)}`,
    `     ${drawShares(shares)}`,
  ];
}

function drawShares(shares: readonly Share[]): string {
  return shares.map(({ feature, share }) => `${feature} ${signed(share)}`).join('  ');
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
