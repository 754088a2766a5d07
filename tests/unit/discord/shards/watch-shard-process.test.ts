import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  type ProcessEnd,
  type ShardProcess,
  type WatchParts,
  watchShardProcess,
} from '../../../../src/discord/shards/watch-shard-process.ts';

const SCRIPT = new URL('../../../support/bad-shard-process.mjs', import.meta.url);

const fails = (): never => {
  throw new Error('no memory');
};

const missing = (): ChildProcess => fork(SCRIPT, [], { execPath: '/nowhere/node', execArgv: [] });

const ignore = (): void => {};

function watch(
  how: string,
  parts: Partial<WatchParts> = {},
): { readonly watched: ShardProcess; readonly ended: Promise<ProcessEnd> } {
  let onEnd: (end: ProcessEnd) => void = ignore;
  const ended = new Promise<ProcessEnd>((resolve) => (onEnd = resolve));
  const watched = watchShardProcess({
    fork: () => fork(SCRIPT, [how], { execArgv: [] }),
    hangMs: 20_000,
    waitForIdentify: async () => {},
    onEvent: () => {},
    onEnd,
    ...parts,
  });
  return { watched, ended };
}

describe('a process that holds connections', () => {
  it('is ended when it tells nothing for too long', async () => {
    const { ended } = watch('hangs', { hangMs: 100 });
    expect(await ended).toEqual({ how: 'hung', error: undefined });
  });

  it('tells what has failed in it', async () => {
    const { ended } = watch('fails');
    expect(await ended).toEqual({ how: 'code 1', error: { name: 'TypeError' } });
  });

  it('is told of as ended where it can’t be started at all', async () => {
    expect((await watch('', { fork: fails }).ended).how).toBe('no memory');
    expect((await watch('', { fork: missing }).ended).how).toContain('ENOENT');
  });

  it('is ended when it doesn’t leave in time', async () => {
    const { watched, ended } = watch('hangs');
    await watched.leave(50);
    expect((await ended).how).toBe('late');
  });

  it('is told whose turn to identify it is, and waits no more for those it gave up', async () => {
    const asked: number[] = [];
    let onGivenUp: () => void = ignore;
    const othersGivenUp = new Promise<void>((resolve) => (onGivenUp = resolve));
    const { ended } = watch('identifies', {
      async waitForIdentify(shard, signal) {
        asked.push(shard);
        if (shard === 3) return othersGivenUp;
        await once(signal, 'abort');
        onGivenUp();
        throw signal.reason;
      },
    });
    expect((await ended).how).toBe('code 41');
    expect(asked).toEqual([3, 4]);
  });
});
