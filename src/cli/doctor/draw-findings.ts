import type { Io, Output } from '../io.ts';
import { textColumns } from '../io.ts';
import { onOneLine, several, wrap } from '../terminal-text.ts';
import type { Finding } from './finding.ts';

const MARKS: Readonly<Record<Finding['state'], string>> = { well: '✓', note: '!', fault: '✗' };

/** A line for each finding; on a terminal, what to do stands below it. */
export function drawFindings(findings: readonly Finding[], output: Io['stdout']): string {
  const lines = findings.map((finding) => drawFinding(finding, output));
  const text = [...lines, '', drawSum(findings, output)].join('\n');
  return output.isTerminal ? `\n${text}\n\n` : `${text}\n`;
}

function drawFinding({ about, state, message, remedy }: Finding, output: Output): string {
  const { bold, dim, green, red, yellow } = output.colors;
  const color = { well: green, note: yellow, fault: red }[state];
  const mark = color(MARKS[state]);
  const words = onOneLine(message);
  if (!output.isTerminal) {
    return `${mark} ${about}: ${words}.${remedy === undefined ? '' : ` ${onOneLine(remedy)}`}`;
  }
  const width = textColumns(output) - 2;
  const [first = '', ...more] = wrap(`${about}: ${words}`, width);
  const head = first.startsWith(`${about}:`)
    ? bold(`${about}:`) + first.slice(about.length + 1)
    : first;
  return [
    `${mark} ${head}`,
    ...more.map((line) => `  ${line}`),
    ...(remedy === undefined ? [] : wrap(onOneLine(remedy), width).map((line) => `  ${dim(line)}`)),
  ].join('\n');
}

function drawSum(findings: readonly Finding[], { colors }: Output): string {
  const faults = findings.filter(({ state }) => state === 'fault').length;
  const notes = findings.filter(({ state }) => state === 'note').length;
  const look = `${several(notes, 'thing')} to know of`;
  if (faults > 0) {
    const mend = colors.red(`${several(faults, 'thing')} to mend`);
    return notes > 0 ? `${mend}, ${look}.` : `${mend}.`;
  }
  return notes > 0 ? `Nothing to mend, ${look}.` : colors.green('All is well.');
}

/** As other programs read it. */
export function findingsJson(findings: readonly Finding[]): object {
  return {
    ok: findings.every(({ state }) => state !== 'fault'),
    checks: findings.map(({ about, state, message, remedy }) => ({
      check: about,
      state: state === 'well' ? 'ok' : state,
      message,
      ...(remedy !== undefined && { remedy }),
    })),
  };
}
