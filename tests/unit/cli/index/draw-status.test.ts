import { expect, it } from 'vitest';
import { drawVersions } from '../../../../src/cli/index/draw-status.ts';
import type { VersionStatus } from '../../../../src/opensearch/filling/look-at-versions.ts';
import { fakeOutput } from '../fake-io.ts';

const NOW_MS = Date.parse('2024-02-29T12:00:00Z');
const MINUTE_MS = 60_000;

const ASKED: VersionStatus = {
  number: 2,
  isAsked: true,
  isClosed: false,
  isReady: true,
  isUsable: true,
  probe: 'abcdefghijklmnop',
  createdAtMs: NOW_MS - 90 * MINUTE_MS,
  articles: 1200,
  passages: 24_000,
  bytes: 68_000_000,
  shards: 2,
  replicas: 1,
  health: 'green',
};

const draw = (...versions: readonly VersionStatus[]): string =>
  drawVersions(
    versions,
    NOW_MS,
    fakeOutput(() => {}),
  );

it('tells of the version that is asked how large, how old and how well it is', () => {
  expect(draw(ASKED)).toBe(
    [
      '● version 2: asked',
      '  1,200 articles, 24,000 paragraphs to quote, 68 MB',
      '  2 shards, 1 replica, green',
      '  90 minutes old, probe abcdefghijkl',
      '',
    ].join('\n'),
  );
});

it('says what to do where there is no version, or none that can be asked', () => {
  expect(draw()).toBe('There is no index yet. Build one: npx pullquote index\n');
  expect(draw({ ...ASKED, isAsked: false })).toContain(
    '\nNo version is asked. Build one, or go on: npx pullquote index\n',
  );
  expect(draw({ ...ASKED, isUsable: false })).toContain(
    '\nThe version that is asked can’t be used. Build a new one: npx pullquote index\n',
  );
});

it('says how to go back to older versions', () => {
  const older = { ...ASKED, number: 1, isAsked: false };
  expect(draw(older, ASKED)).toContain(
    '\nTo go back: npx pullquote index use N; to remove for good: npx pullquote index drop N (1)\n',
  );
});

it('counts nothing of a version that is not all there, and says that nobody gets an answer', () => {
  const away = { ...ASKED, articles: undefined, passages: undefined, health: 'red' } as const;
  const drawn = draw({ ...ASKED, number: 1, isAsked: false }, away);
  expect(drawn).toContain(
    '\n  a part of it is on no node, so that its articles can’t be counted; 68 MB are there\n',
  );
  expect(drawn).toContain('\n  2 shards, 1 replica, red\n');
  expect(drawn).toContain('\nNot all of the version that is asked is there');
  expect(drawn).not.toContain('To go back');
});

it('tells of a version that is closed, and says that nobody gets an answer', () => {
  const closed = { ...ASKED, articles: undefined, passages: undefined, bytes: 0, isClosed: true };
  const drawn = draw(closed);
  expect(drawn).toContain(
    '\n  it is closed, so that its articles can be neither asked nor counted\n',
  );
  expect(drawn).toContain('\nThe version that is asked is closed');
  expect(draw({ ...closed, number: 1, isAsked: false }, ASKED)).toContain('\nTo go back');
});

it.each<[Partial<VersionStatus>, string]>([
  [{ isReady: true }, 'ready, not asked'],
  [{ isReady: false }, 'not filled to the end'],
  [{ isReady: undefined }, 'whether it is ready can’t be told'],
  [{ isUsable: false }, 'ready, not asked, made by another version of Pullquote or Node'],
])('tells of %o how far it has come', (status, stage) => {
  expect(draw({ ...ASKED, isAsked: false, ...status })).toContain(`○ version 2: ${stage}\n`);
});

it.each([
  [1, '1 minute old'],
  [150, '3 hours old'],
  [3 * 1440, '3 days old'],
])('tells the age of %d minutes', (minutes, age) => {
  expect(draw({ ...ASKED, createdAtMs: NOW_MS - minutes * MINUTE_MS })).toContain(`  ${age}, `);
});
