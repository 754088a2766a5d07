import type { BuiltVersion } from '../../opensearch/filling/build-version.ts';
import type { PlannedBuild } from '../../opensearch/filling/plan-build.ts';
import type { VersionSize } from '../../opensearch/filling/versions.ts';
import type { Output } from '../io.ts';
import { count, onOneLine, several } from '../terminal-text.ts';

/** More are counted. */
const MAX_PROBLEMS_SHOWN = 20;

export function drawBuilt(built: BuiltVersion, { colors }: Output): string {
  const { number, articles, passages, written, filledMs, copiedMs, isGreen } = built;
  const { problems, leftOut, unfinished, compared } = built;
  const rate = Math.round((written * 1000) / Math.max(1, filledMs));
  const more = leftOut - Math.min(problems.length, MAX_PROBLEMS_SHOWN);
  return [
    `${colors.green('✓')} Version ${number} is asked from now on: ${several(articles, 'article')}, ${several(passages, 'paragraph')} to quote`,
    ...(written > 0
      ? [
          `  ${several(written, 'paragraph')} written in ${seconds(filledMs)}: ${count(rate)} a second`,
        ]
      : []),
    ...(copiedMs === undefined ? [] : [`  copies made in ${seconds(copiedMs)}`]),
    `  counts are right; the text of ${several(compared, 'article')} was compared`,
    ...(isGreen
      ? []
      : [
          `${colors.yellow('!')} Not all copies are made yet: look with “pullquote index status”. A cluster of one node has room for none (--replicas 0).`,
        ]),
    ...(unfinished > 0
      ? [`${several(unfinished, 'file')} that somebody is writing will be taken in the next time`]
      : []),
    ...problems
      .slice(0, MAX_PROBLEMS_SHOWN)
      .map((problem) => `${colors.red('✗')} ${onOneLine(problem.advice)}`),
    ...(more > 0
      ? [`and ${several(more, 'other file')} left out; see: pullquote corpus check`]
      : []),
    '',
  ].join('\n');
}

export function drawPlan(
  { target, asked, articles, toRead, gone }: PlannedBuild,
  { shards, replicas }: VersionSize,
): string {
  const before = asked ? `; version ${asked.number} is asked until then` : '';
  const how = target.isBegun
    ? `Version ${target.number} was begun and would be gone on with${before}.`
    : `Version ${target.number} would be filled, in ${several(shards, 'shard')} with ${several(replicas, 'replica')}${before}.`;
  return [
    how,
    `${several(articles, 'article')}, of which ${count(toRead)} would be read${gone > 0 ? ` and ${count(gone)} removed` : ''}.`,
    'Nothing was changed.',
    '',
  ].join('\n');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`;
}
