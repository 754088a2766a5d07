import type { BuildStep } from '../../opensearch/filling/build-version.ts';
import type { Output } from '../io.ts';
import { count, several } from '../terminal-text.ts';

const REDRAW_MS = 100;

/** Elsewhere than on a terminal, how far it is gets a line so often. */
const LINE_MS = 10_000;

/** Over so long the rate is measured: what was fast at first tells nothing of now. */
const RATE_MS = 10_000;

/** Shows how far filling has come: on a terminal in one line that goes, elsewhere now and then in a line of its own. */
export async function tellSteps<Result>(
  output: Output,
  work: (onStep: (step: BuildStep) => void) => Promise<Result>,
  now: () => number = performance.now.bind(performance),
): Promise<Result> {
  const rate = rateOver(RATE_MS, now);
  let toldAt = -Infinity;
  let isDrawn = false;
  const onStep = (step: BuildStep): void => {
    const text = drawStep(step, rate);
    const everyMs = output.isTerminal ? REDRAW_MS : LINE_MS;
    if (step.kind === 'filling' && now() - toldAt < everyMs) return;
    if (step.kind === 'filling') toldAt = now();
    if (output.isTerminal) void output.write(`\r${output.colors.dim(text)}\x1b[K`);
    else void output.write(`${text}\n`);
    isDrawn = output.isTerminal;
  };
  try {
    return await work(onStep);
  } finally {
    if (isDrawn) await output.write('\r\x1b[K');
  }
}

function drawStep(step: BuildStep, rate: (total: number) => number): string {
  switch (step.kind) {
    case 'begun':
      return step.isResumed
        ? `Going on with version ${step.number}`
        : `Filling version ${step.number}`;
    case 'filling': {
      const { done, total, paragraphs } = step;
      return `Filling: ${count(done)} of ${several(total, 'article')}, ${several(paragraphs, 'paragraph')}, ${count(Math.round(rate(paragraphs)))} a second`;
    }
    case 'merging':
      return 'Putting together what was written in pieces';
    case 'copying':
      return `Making ${several(step.replicas, 'copy').replace('copys', 'copies')} of each part`;
    case 'checking':
      return 'Checking counts and texts';
    case 'catching-up':
      return 'Taking in what has changed meanwhile';
  }
}

/** How much a number that only grows has grown a second, lately. */
function rateOver(windowMs: number, now: () => number): (total: number) => number {
  let seen: { readonly atMs: number; readonly total: number }[] = [];
  return (total) => {
    const atMs = now();
    if (total < (seen.at(-1)?.total ?? 0)) seen = [];
    const last = seen.at(-1);
    if (!last || atMs - last.atMs >= REDRAW_MS) seen.push({ atMs, total });
    while (seen.length > 2 && atMs - (seen[0]?.atMs ?? atMs) > windowMs) seen.shift();
    const [first] = seen;
    if (!first || atMs === first.atMs) return 0;
    return ((total - first.total) * 1000) / (atMs - first.atMs);
  };
}
