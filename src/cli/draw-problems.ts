import type { CorpusError } from '../articles/corpus-error.ts';
import { describeEndings } from '../articles/formats.ts';
import { isCompanion } from '../articles/unread-format.ts';
import type { Output } from './io.ts';
import { count, indented, onOneLine, several, wrap } from './terminal-text.ts';

const MAX_IGNORED_SHOWN = 10;

/** Of more problems, the kinds are told. */
const MAX_PROBLEMS_SHOWN = 20;

/** Files that aren't read: what nobody takes for articles, and what may well hold some. */
export function drawIgnored(ignored: readonly string[], { colors }: Output): string {
  const companions = ignored.filter(isCompanion);
  const others = ignored.filter((file) => !isCompanion(file));
  return [
    ...(companions.length > 0
      ? [`Not read, as they are no articles: ${nameSome(companions)}`]
      : []),
    ...(others.length > 0
      ? [`Not read, as they aren’t ${describeEndings()} files: ${nameSome(others)}`]
      : []),
  ]
    .map((line) => colors.dim(line))
    .join('\n');
}

function nameSome(files: readonly string[]): string {
  const others = files.length - MAX_IGNORED_SHOWN;
  const named = files.slice(0, MAX_IGNORED_SHOWN).map(onOneLine);
  return [...named, ...(others > 0 ? [`${count(others)} more`] : [])].join(', ');
}

/** What keeps files out, each with what to do; of many, the first ones, and how often what is wrong with the others. */
export function drawProblems(
  problems: readonly CorpusError[],
  isVerbose: boolean,
  output: Output,
): readonly string[] {
  const shown = isVerbose ? problems : problems.slice(0, MAX_PROBLEMS_SHOWN);
  const others = problems.slice(shown.length);
  const drawn = shown.map((problem) => drawProblem(problem, output));
  if (others.length === 0) return drawn;
  const times = new Map<string, number>();
  for (const { message } of others) times.set(message, (times.get(message) ?? 0) + 1);
  const kinds = [...times].map(([message, number]) => `  ${count(number)} × ${onOneLine(message)}`);
  const lead = `and ${several(others.length, 'other problem')}, which --verbose lists:`;
  return [...drawn, [lead, ...kinds].map((line) => output.colors.dim(line)).join('\n')];
}

function drawProblem({ file, line, message, remedy }: CorpusError, output: Output): string {
  const { columns, colors } = output;
  const path = onOneLine(file);
  const place = line === undefined ? path : `${path}:${line}`;
  return [
    `${colors.red('✗')} ${colors.bold(place)}`,
    ...indented(onOneLine(`${message}.`), output),
    ...wrap(remedy, columns - 2).map((words) => `  ${colors.dim(words)}`),
  ].join('\n');
}
