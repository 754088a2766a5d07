import { describeFault } from '../../sources/describe-fault.ts';
import type { FetchReport } from '../../sources/fetch-control.ts';
import type { LookedAt } from '../../sources/fresh-sources.ts';
import { type Changes, NO_CHANGES, together } from '../../sources/source-changes.ts';
import type { Output } from '../io.ts';
import { capital, count, indented, onOneLine, several } from '../terminal-text.ts';
import { drawHeld, drawSourceHead } from './draw-source-lines.ts';

/** @param isByBot A running bot has done it. */
export function drawFetched(report: FetchReport, isByBot: boolean, output: Output): string {
  const { sources, problems, held } = report;
  const told = sources.filter(isTold);
  const sections = [
    ...told.map((one) => drawSource(one, output)),
    ...problems.map((problem) => drawTrouble(problem, output)),
    ...(held
      ? [
          [
            drawTrouble(
              `${held.missing} of ${several(held.of, 'source')} are gone from sources.yaml. That looks like an accident, and what they have brought stays. If they are meant to go:`,
              output,
            ),
            '  npx pullquote sources fetch --confirm',
          ].join('\n'),
        ]
      : []),
    drawTotals(report, isByBot, output),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Whether there is something to do about a source, or about the list of them. */
export function isWrong({ sources, problems, held }: FetchReport): boolean {
  const isAnyWrong = sources.some((one) => one.fault !== undefined || one.held !== undefined);
  return isAnyWrong || problems.length > 0 || held !== undefined;
}

/** Of the others, nothing has changed. */
function isTold({ changes, fault, held }: LookedAt): boolean {
  return fault !== undefined || held !== undefined || describeChanges(changes).length > 0;
}

function drawSource(looked: LookedAt, output: Output): string {
  const { url, changes, articles, fault, held } = looked;
  const { colors } = output;
  const changed = describeChanges(changes);
  const sign = fault || held ? colors.red('✗') : colors.green('✓');
  return [
    drawSourceHead(sign, looked, output),
    ...(changed.length > 0
      ? indented(`${changed.join(', ')}; ${several(articles, 'article')} now`, output)
      : []),
    ...(fault ? indented(capital(onOneLine(describeFault(url, fault.advice))), output) : []),
    ...drawHeld(looked, output),
  ].join('\n');
}

function drawTrouble(words: string, output: Output): string {
  const [first = '', ...others] = indented(onOneLine(words), output);
  return [`${output.colors.red('✗')} ${first.trimStart()}`, ...others].join('\n');
}

function describeChanges({ added, changed, removed }: Changes): readonly string[] {
  return [
    ...(added > 0 ? [`${count(added)} added`] : []),
    ...(changed > 0 ? [`${count(changed)} changed`] : []),
    ...(removed > 0 ? [`${count(removed)} removed`] : []),
  ];
}

function drawTotals(report: FetchReport, isByBot: boolean, { colors }: Output): string {
  const { sources, removed, problems, held } = report;
  if (sources.length === 0 && problems.length === 0 && !held && removed === 0)
    return 'There are no sources. To add one: npx pullquote add https://…';
  const sum = sources.map(({ changes }) => changes).reduce(together, NO_CHANGES);
  const all = { ...sum, removed: sum.removed + removed };
  const faults = sources.filter(({ fault }) => fault).length;
  const parts = [
    `${several(sources.length, 'source')} looked at`,
    `${several(all.added, 'article')} added`,
    `${count(all.changed)} changed`,
    `${count(all.removed)} removed`,
    ...(faults > 0 ? [colors.red(`${count(faults)} at fault`)] : []),
  ];
  const isNew = all.added + all.changed + all.removed > 0;
  return [
    `${isWrong(report) ? colors.red('✗') : colors.green('✓')} ${parts.join(', ')}`,
    ...(isNew && !isByBot
      ? [colors.dim('  no bot is running: it answers from them when it is started')]
      : []),
  ].join('\n');
}
