import { indented } from '../draw-answer.ts';
import type { Output } from '../io.ts';
import { count, onOneLine, several, widthOf } from '../terminal-text.ts';
import { drawFailure, drawLine, GRADE_WORDS } from './draw-failure.ts';
import type { ComparedResult } from './last-run.ts';
import type { Placed } from './placed.ts';
import type { QuestionFile } from './read-questions.ts';
import { countsOf, type Group, tallyOf, TOLD } from './tally.ts';
import { FIELDS } from './test-question.ts';

export interface DrawnRun {
  readonly path: string;
  readonly results: readonly ComparedResult[];
  /** There is no run to compare it with. */
  readonly isFirst: boolean;
  /** How many questions could not be asked. */
  readonly faults: number;
}

/** What came of questions, for people: what failed, what has changed, and how many there are of each. */
export function drawTestRun(run: DrawnRun, output: Output): string {
  const { results, path } = run;
  const failures = results.filter(({ verdict }) => verdict.grade !== 'right');
  const blocks = [
    ...failures.map((failure) => drawFailure(failure, path, output)),
    ...drawChanged('worse', results, output),
    ...drawChanged('better', results, output),
    ...(results.length > 0 ? [drawTable(results, output)] : []),
    drawTotals(run, output),
  ];
  const text = blocks.join('\n\n');
  return output.isTerminal ? `\n${indented(text)}\n\n` : `${text}\n`;
}

/** What is wrong with lines of the file, each with what to do. */
export function drawFaults(
  path: string,
  faults: readonly Placed<string>[],
  { colors }: Output,
): string {
  return faults
    .map(
      ({ line, value }) => `${colors.red('✗')} ${onOneLine(path)}:${line}: ${onOneLine(value)}\n`,
    )
    .join('');
}

/** Fields that mean nothing, each once. */
export function drawUnread({ path, unread }: QuestionFile, { colors }: Output): string {
  return [...new Set(unread.map(({ value }) => value))]
    .map((field) => {
      const [first, ...others] = unread.filter(({ value }) => value === field);
      const also = others.length > 0 ? ` and ${several(others.length, 'other line')}` : '';
      const where = `${onOneLine(path)}:${first?.line}${also}`;
      return `${colors.yellow('note:')} ${where}: ${onOneLine(field)} is not read; what is: ${FIELDS.join(', ')}\n`;
    })
    .join('');
}

function drawChanged(
  change: 'better' | 'worse',
  results: readonly ComparedResult[],
  output: Output,
): readonly string[] {
  const changed = results.filter((result) => result.change === change);
  if (changed.length === 0) return [];
  const { bold, green, red } = output.colors;
  const color = change === 'better' ? green : red;
  const lines = changed.map(({ wanted: { question }, before, verdict: { grade } }) => {
    const way = `${before === undefined ? '' : GRADE_WORDS[before]} → ${GRADE_WORDS[grade]}`;
    return drawLine(`${question} (${way})`, output, color);
  });
  const title = change === 'better' ? 'Better than in the last run' : 'Worse than in the last run';
  return [[bold(title), ...lines].join('\n')];
}

/** A group a row, an grade a column. */
function drawTable(results: readonly ComparedResult[], output: Output): string {
  const groups = tallyOf(results);
  const all = { name: 'all', counts: countsOf(results) };
  const rows = [
    ['', ...TOLD.map((grade) => GRADE_WORDS[grade]), 'of'],
    ...(groups.length > 1 ? [...groups, all] : groups).map(cellsOf),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row, index) => {
      const cells = row.map((cell, column) => {
        const gap = ' '.repeat((widths?.[column] ?? 0) - widthOf(cell));
        return column === 0 ? cell + gap : gap + cell;
      });
      const line = cells.join('  ').trimEnd();
      return index === 0 ? output.colors.dim(line) : line;
    })
    .join('\n');
}

function cellsOf({ name, counts }: Group): readonly string[] {
  const numbers = TOLD.map((grade) => counts[grade]);
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return [onOneLine(name)].concat(numbers.map(count), count(total));
}

function drawTotals({ results, isFirst, faults }: DrawnRun, output: Output): string {
  const { right, ...others } = countsOf(results);
  const failing = others.partly + others.unanswered + others.wrong;
  const changes = (['better', 'worse'] as const).map(
    (change) => `${count(results.filter((result) => result.change === change).length)} ${change}`,
  );
  const since = isFirst
    ? 'There is no earlier run to compare it with.'
    : `Since the last run: ${changes.join(', ')}.`;
  const unasked = faults > 0 ? ` ${several(faults, 'line')} can’t be used.` : '';
  const summary = `${several(results.length, 'question')}: ${count(right)} right, ${count(failing)} not.${unasked} ${since}`;
  const { green, red } = output.colors;
  return drawLine(summary, output, failing + faults > 0 ? red : green);
}
