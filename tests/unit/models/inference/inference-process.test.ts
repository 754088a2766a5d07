import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { startInference } from '../../../../src/models/inference/start-inference.ts';
import { startProcess } from '../../../../src/start-process.ts';
import { startWorker } from '../../../../src/start-worker.ts';
import { fakeModel } from '../../../support/fake-inference.ts';

const OWNER = new URL('../../../support/inference-owner.ts', import.meta.url);
const ENTRY = new URL('../../../../src/models/inference/inference-process.ts', import.meta.url);
const TSX = import.meta.resolve('tsx');

describe('The process that runs models', () => {
  it('keeps nobody from ending, and ends with whoever started it', async () => {
    const owner = startOwner();
    const [pid] = (await once(owner.stdout, 'data')) as [Buffer];
    expect(await once(owner, 'exit')).toEqual([0, null]);
    await hasEnded(Number(pid));
  });

  it('ends when whoever started it is killed', async () => {
    const owner = startOwner('stay');
    const [pid] = (await once(owner.stdout, 'data')) as [Buffer];
    expect(await isThere(Number(pid))).toBe(true);
    owner.kill('SIGKILL');
    await hasEnded(Number(pid));
  });

  it('may be started by a thread, and ends with it', async () => {
    const owner: Worker = startWorker(OWNER, 'stay');
    const [pid] = (await once(owner, 'message')) as [number];
    expect(await isThere(pid)).toBe(true);
    await owner.terminate();
    await hasEnded(pid);
  });

  it('isn’t ended by what ends others in the same terminal', async () => {
    const child = startProcess(ENTRY);
    const faults: unknown[] = [];
    const inference = startInference([], {
      threads: 1,
      onFault: ({ fault }) => faults.push(fault),
      fork: () => child,
    });
    expect(await inference.ready(120_000)).toBe(true);
    child.kill('SIGINT');
    child.kill('SIGTERM');
    // It has no such model.
    expect(await inference.embed('clay', 'question', ['Who?'], 120_000)).toBeUndefined();
    expect(faults).toEqual([{ kind: 'failed', model: 'clay' }]);
    await inference.close();
    expect(child.signalCode).toBe('SIGKILL');
  });

  it('says why it can’t run a model', async () => {
    const faults: string[] = [];
    const inference = startInference([fakeModel('clay')], {
      threads: 1,
      onFault: ({ fault, advice }) => faults.push(fault.kind, advice),
    });
    expect(await inference.ready(120_000)).toBe(false);
    const [kind, advice] = faults;
    expect(['not-installed', 'unusable-model']).toContain(kind);
    expect(advice).toMatch(/Run: npm install|clay can’t be used: .*no such file/);
    await inference.close();
  });
});

function startOwner(...args: readonly string[]) {
  return spawn(process.execPath, ['--import', TSX, fileURLToPath(OWNER), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function hasEnded(pid: number): Promise<void> {
  while (await isThere(pid)) await setTimeout(20);
}

async function isThere(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Linux counts those that have ended until somebody asks how.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !stat.includes(') Z');
}
