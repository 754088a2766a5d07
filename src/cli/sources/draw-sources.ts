import { describeFault } from '../../sources/describe-fault.ts';
import { LEFT_OUT_WORDS } from '../../sources/left-out-reason.ts';
import { isAtFault, LEFT_OUT_REASONS, type SourceStatus } from '../../sources/source-status.ts';
import { drawProblems } from '../draw-problems.ts';
import type { Output } from '../io.ts';
import { count, indented, LOCALE, onOneLine, several } from '../terminal-text.ts';
import { drawHeld, drawSourceHead } from './draw-source-lines.ts';
import type { KnownSource, KnownSources } from './known-sources.ts';

/** Each source, and what is wrong with the list. */
export function drawSources(
  { path, sources, problems, ...list }: KnownSources,
  output: Output,
  now: number,
): string {
  const sections = [
    ...sources.map((source) => drawSource(source, list, output, now)),
    ...drawProblems(problems, true, output),
    drawTotals(sources, path, output),
  ];
  return `${sections.join('\n\n')}\n`;
}

function drawSource(
  known: KnownSource,
  { isUnreadable, hasUnknown }: Pick<KnownSources, 'isUnreadable' | 'hasUnknown'>,
  output: Output,
  now: number,
): string {
  const { url, source, status } = known;
  const title = source?.title ?? status?.title;
  const isGone = !source && !known.isAddedInDiscord && !known.isFaulty && !isUnreadable;
  return [
    drawSourceHead(signOf(known, isGone, output), { title, url }, output),
    ...indented(describeState(known, now), output),
    ...(isGone
      ? indented(
          hasUnknown
            ? 'It isn’t in sources.yaml, as far as that can be read. Until all of it can be, what it has brought stays.'
            : 'It is no longer in sources.yaml. What it has brought goes with the next look, or once that is confirmed.',
          output,
        )
      : []),
    ...(status ? drawTroubles(status, output, now) : []),
  ].join('\n');
}

function signOf({ status }: KnownSource, isGone: boolean, { colors }: Output): string {
  if (status && isAtFault(status)) return colors.red('✗');
  if (status?.held || isGone) return colors.yellow('!');
  return status?.succeededAt === undefined ? colors.dim('·') : colors.green('✓');
}

function describeState(known: KnownSource, now: number): string {
  const { status, source, collection, isAddedInDiscord } = known;
  const kind = status?.kind ?? source?.kind;
  const what = kind === undefined || kind === 'auto' ? 'source' : kind;
  const lead = `${what === 'links' ? 'list of links' : what} → ${onOneLine(collection)}`;
  const added = isAddedInDiscord ? ['added in Discord'] : [];
  if (status?.lookedAt === undefined) return [lead, ...added, 'not looked at yet'].join(' · ');
  const { succeededAt, articles, waiting, nextAt } = status;
  return [
    lead,
    ...added,
    several(articles, 'article'),
    ...(waiting > 0 ? [`${several(waiting, 'page')} to go`] : []),
    succeededAt === undefined ? 'no success yet' : `last success ${ago(succeededAt, now)}`,
    nextAt <= now ? 'next as soon as the bot runs' : `next ${ago(nextAt, now)}`,
  ].join(' · ');
}

function drawTroubles(status: SourceStatus, output: Output, now: number): readonly string[] {
  const { url, fault, leftOut, movedTo, notes = [] } = status;
  const reasons = LEFT_OUT_REASONS.flatMap((reason) => {
    const times = leftOut[reason] ?? 0;
    const which = times === 1 ? 'which' : 'each of which';
    return times > 0 ? [`${count(times)}, ${which} ${LEFT_OUT_WORDS[reason]}`] : [];
  });
  return [
    ...(fault
      ? indented(
          `${isAtFault(status) ? 'At fault' : 'Waiting for its server'} since ${dateAndTime(fault.since)}, ${ago(fault.since, now)}: ${onOneLine(describeFault(url, fault.advice))}`,
          output,
        )
      : []),
    ...drawHeld(status, output),
    ...(movedTo === undefined ? [] : indented(`It has moved to ${onOneLine(movedTo)}`, output)),
    ...notes.flatMap((note) =>
      indented(`Of its list: ${onOneLine(note)}`, output).map(output.colors.dim),
    ),
    ...(reasons.length > 0
      ? indented(`Pages left out: ${reasons.join('; ')}`, output).map(output.colors.dim)
      : []),
  ];
}

function drawTotals(sources: readonly KnownSource[], path: string, { colors }: Output): string {
  if (sources.length === 0)
    return `There are no sources in ${onOneLine(path)}. To add one: npx pullquote add https://…`;
  const articles = sources.reduce((sum, { status }) => sum + (status?.articles ?? 0), 0);
  const faults = sources.filter(({ status }) => status && isAtFault(status)).length;
  const parts = [
    several(sources.length, 'source'),
    several(articles, 'article'),
    ...(faults > 0 ? [colors.red(`${faults} at fault`)] : []),
  ];
  return `${faults > 0 ? colors.red('✗') : colors.green('✓')} ${parts.join(', ')}`;
}

const UNITS = [
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
] as const;

/** "2 hours ago", "in 5 minutes" */
function ago(atMs: number, now: number): string {
  const difference = atMs - now;
  const [unit, unitMs] =
    UNITS.find(([, ms]) => Math.abs(difference) >= ms) ?? (['minute', 60_000] as const);
  const amount = Math.round(difference / unitMs);
  if (amount === 0) return difference <= 0 ? 'just now' : 'within a minute';
  return new Intl.RelativeTimeFormat(LOCALE).format(amount, unit);
}

function dateAndTime(ms: number): string {
  return new Date(ms).toLocaleString(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
}
