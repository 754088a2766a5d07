import type { VersionStatus } from '../../opensearch/filling/look-at-versions.ts';
import type { Output } from '../io.ts';
import { count, LOCALE, roughly, several } from '../terminal-text.ts';

export function drawVersions(
  versions: readonly VersionStatus[],
  nowMs: number,
  output: Pick<Output, 'colors'>,
): string {
  if (versions.length === 0) return 'There is no index yet. Build one: npx pullquote index\n';
  const lines = versions.flatMap((version) => drawVersion(version, nowMs, output));
  return `${[...lines, ...adviceOn(versions)].join('\n')}\n`;
}

function drawVersion(
  version: VersionStatus,
  nowMs: number,
  { colors }: Pick<Output, 'colors'>,
): readonly string[] {
  const { number, shards, replicas, health, probe, createdAtMs } = version;
  const mark = version.isAsked ? colors.green('●') : colors.dim('○');
  const colored = { green: colors.green, yellow: colors.yellow, red: colors.red }[health];
  return [
    `${mark} version ${number}: ${stageOf(version)}`,
    `  ${sizeOf(version)}`,
    `  ${several(shards, 'shard')}, ${several(replicas, 'replica')}, ${colored(health)}`,
    `  ${ageOf(nowMs - createdAtMs)} old, probe ${probe?.slice(0, PROBE_SHOWN) ?? 'unknown'}`,
  ];
}

const PROBE_SHOWN = 12;

function sizeOf({ articles, passages, bytes, isClosed }: VersionStatus): string {
  if (isClosed) return 'it is closed, so that its articles can be neither asked nor counted';
  if (articles === undefined || passages === undefined)
    return `a part of it is on no node, so that its articles can’t be counted; ${roughly(bytes)} are there`;
  return `${several(articles, 'article')}, ${several(passages, 'paragraph')} to quote, ${roughly(bytes)}`;
}

function stageOf({ isAsked, isReady, isUsable }: VersionStatus): string {
  const stage = isAsked
    ? 'asked'
    : isReady === undefined
      ? 'whether it is ready can’t be told'
      : isReady
        ? 'ready, not asked'
        : 'not filled to the end';
  return isUsable ? stage : `${stage}, made by another version of Pullquote or Node`;
}

function adviceOn(versions: readonly VersionStatus[]): readonly string[] {
  const asked = versions.find(({ isAsked }) => isAsked);
  if (!asked) return ['No version is asked. Build one, or go on: npx pullquote index'];
  if (!asked.isUsable)
    return ['The version that is asked can’t be used. Build a new one: npx pullquote index'];
  if (asked.isClosed)
    return [
      'The version that is asked is closed, so that no question is answered. Open it in the search engine, or have another one asked: npx pullquote index use N',
    ];
  if (asked.health === 'red')
    return [
      'Not all of the version that is asked is there, so that no question is answered. Bring back the nodes that are missing, or put a snapshot back',
    ];
  const older = versions.filter(({ number }) => number < asked.number);
  if (older.length === 0) return [];
  const numbers = older.map(({ number }) => count(number)).join(', ');
  return [
    `To go back: npx pullquote index use N; to remove for good: npx pullquote index drop N (${numbers})`,
  ];
}

function ageOf(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  const [number, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 2880
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(number);
}
