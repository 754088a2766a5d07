import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startInference } from '../../../../src/models/inference/start-inference.ts';
import type { ProcessLimits } from '../../../../src/models/inference/watched-process.ts';
import { type FakeInference, fakeInference, fakeModel } from '../../../support/fake-inference.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const LONG_MS = 120_000;

let fake: FakeInference;

async function start(name?: string, limits?: Partial<ProcessLimits>): Promise<FakeInference> {
  fake = fakeInference(name, limits);
  await fake.inference.ready(LONG_MS);
  return fake;
}

afterEach(() => fake.inference.close());

const ask = (text: string, timeoutMs = LONG_MS) =>
  fake.inference.embed('fake', 'question', [text], timeoutMs);

const embed = (texts: readonly string[], timeoutMs = LONG_MS) =>
  fake.inference.embed('fake', 'passage', texts, timeoutMs);

const judge = (...texts: readonly string[]) =>
  fake.inference.judge(
    'fake',
    'Who?',
    texts.map((text) => ({ heading: '', text, sentences: [] })),
    LONG_MS,
  );

async function started(count: number): Promise<void> {
  while (fake.children.length < count) await setTimeout(5);
}

const lengthOf = (text: string) => [new Float32Array([text.length])];

describe('Inference', () => {
  it('gives what a model gives, in the order that was asked for', async () => {
    await start();
    expect(await embed(['a', 'a stone', ''])).toEqual(
      ['passage: a', 'passage: a stone', 'passage: '].flatMap(lengthOf),
    );
    expect(await judge('a stone', 'a')).toEqual([{ relevance: 7 }, { relevance: 1 }]);
    expect(await embed([])).toEqual([]);
  });

  it('puts before a text what the model wants there', async () => {
    await start();
    expect(await ask('stone')).toEqual(lengthOf('query: stone'));
    expect(await embed(['stone'])).toEqual(lengthOf('passage: stone'));
  });

  it('gives vectors that hold on to nothing else', async () => {
    await start();
    const [vector] = (await ask('stone')) ?? [];
    expect(vector?.buffer.byteLength).toBe(4);
  });

  it('has questions and judging go before passages', async () => {
    await start();
    const done: string[] = [];
    await Promise.all([
      embed(['wait 50', 'wait 1', 'wait 1']).then(() => done.push('passages')),
      embed(['more']).then(() => done.push('more passages')),
      ask('wait 50').then(() => done.push('question')),
      judge('a', 'b', 'c').then(() => done.push('judging')),
    ]);
    expect(done).toEqual(['question', 'judging', 'passages', 'more passages']);
  });

  it('answers in time, whatever is under way', async () => {
    await start();
    let isDone = false;
    const late = embed(['wait 500', 'wait 500']).finally(() => {
      isDone = true;
    });
    expect(await ask('in a hurry', 50)).toBeUndefined();
    expect(isDone).toBe(false);
    expect(await late).toHaveLength(2);
    expect(fake.faults).toEqual([]);
  });

  it('takes nobody for late because its own thread was busy', async () => {
    await start('fake', { maxRunMs: 100 });
    const written = join(await scratchFolder('inference'), 'written');
    const answer = ask(`write ${written}`, 100);
    const longestMs = performance.now() + LONG_MS;
    while (!existsSync(written) && performance.now() < longestMs);
    const untilMs = performance.now() + 300;
    while (performance.now() < untilMs);
    expect(await answer).toBeDefined();
    expect(fake.faults).toEqual([]);
  });

  it('leaves undone what nobody waits for any more', async () => {
    await start();
    const given = join(await scratchFolder('inference'), 'given');
    const slow = embed([`until ${given}`]);
    const hurried = Array.from({ length: 20 }, () => embed(['stone', 'stone'], 20));
    expect(await Promise.all(hurried)).toEqual(hurried.map(() => undefined));
    await writeFile(given, '');
    await slow;
    expect(await embed(['count'])).toEqual([new Float32Array([1])]);
  });

  it('gives undefined of what fails, tells of it once, and goes on', async () => {
    await start();
    expect(await ask('fail')).toBeUndefined();
    expect(await embed(['good', 'fail', 'good'])).toBeUndefined();
    expect(await ask('good')).toBeDefined();
    expect(fake.faults).toEqual([{ kind: 'failed', model: 'fake' }]);
    expect(fake.children).toHaveLength(1);
  });

  it('keeps passages waiting until it is there, and nobody else', async () => {
    fake = fakeInference();
    const passage = embed(['early']);
    expect(await ask('early')).toBeUndefined();
    expect(await judge('early')).toBeUndefined();
    expect(await passage).toEqual(lengthOf('passage: early'));
  });

  it('keeps passages waiting no longer than they have time', async () => {
    fake = fakeInference('never-ready', { maxLoadMs: LONG_MS });
    expect(await embed(['early'], 30)).toBeUndefined();
    expect(await fake.inference.ready(10)).toBe(false);
  });

  it('has nothing to say once it is closed, to whoever waits as well', async () => {
    await start();
    const waiting = [ask('wait 5000'), ask('behind'), embed(['behind'])];
    await fake.inference.close();
    expect(await Promise.all(waiting)).toEqual([undefined, undefined, undefined]);
    expect(await embed(['later'])).toBeUndefined();
    expect(await fake.inference.ready(LONG_MS)).toBe(false);
    expect(fake.children[0]?.signalCode).toBe('SIGKILL');
    await setTimeout(50);
    expect(fake.children).toHaveLength(1);
    expect(fake.faults).toEqual([]);
  });
});

describe('The process that runs models', () => {
  it('is started again when it ends, and what it had under way is given up at once', async () => {
    await start();
    expect(await ask('die')).toBeUndefined();
    expect(await fake.inference.ready(LONG_MS)).toBe(true);
    expect(await ask('again')).toBeDefined();
    expect(fake.faults).toEqual([{ kind: 'ended', how: 'code 1' }]);
    expect(fake.children).toHaveLength(2);
  });

  it('is started again when it hangs', async () => {
    await start('fake', { maxRunMs: 3000 });
    const hung = ask('hang');
    const behind = embed(['behind']);
    expect(await hung).toBeUndefined();
    expect(await behind).toBeDefined();
    expect(fake.faults).toEqual([{ kind: 'hung' }]);
    expect(fake.children).toHaveLength(2);
  });

  it('is started again when it never gets ready', async () => {
    fake = fakeInference('never-ready', { maxLoadMs: 30 });
    await started(3);
    expect(fake.faults).toEqual([{ kind: 'hung' }]);
  });

  it('is replaced when it has grown too much, once it has answered', async () => {
    await start();
    expect(await ask('grow 150')).toBeDefined();
    expect(fake.children).toHaveLength(1);
    expect(await ask('grow 250')).toBeDefined();
    expect(await fake.inference.ready(LONG_MS)).toBe(true);
    expect(fake.children).toHaveLength(2);
    expect(fake.faults).toEqual([{ kind: 'too-large', megabytes: 350 }]);
  });

  it('is started more and more rarely while it only ends', async () => {
    fake = fakeInference('stillborn', { firstPauseMs: 20, maxPauseMs: LONG_MS });
    await started(6);
    const pauses = fake.startedAt.slice(1).map((at, before) => at - (fake.startedAt[before] ?? 0));
    for (const [number, pause] of pauses.entries()) {
      // A timer may be a millisecond early.
      expect(pause).toBeGreaterThan(20 * 2 ** number - 2);
    }
    expect(fake.faults).toEqual([{ kind: 'ended', how: 'code 3' }]);
  });

  it('is started soon after it had done well', async () => {
    await start('fake', { firstPauseMs: 20, maxPauseMs: LONG_MS, steadyMs: 0 });
    const before = performance.now();
    // It would take most of a minute if pauses grew.
    for (let time = 0; time < 12; time += 1) {
      await ask('die');
      await fake.inference.ready(LONG_MS);
    }
    expect(performance.now() - before).toBeLessThan(20 * 2 ** 11);
  });

  it('stays away when it says that it can’t do its work', async () => {
    await start('unable');
    expect(await embed(['stone'])).toBeUndefined();
    expect(await fake.inference.ready(LONG_MS)).toBe(false);
    await setTimeout(50);
    expect(fake.children).toHaveLength(1);
    expect(fake.faults).toEqual([
      { kind: 'unusable-model', model: 'unable', reason: 'it is of clay' },
    ]);
  });

  it('may be one that can’t be started', async () => {
    const inference = startInference([fakeModel('fake')], {
      threads: 1,
      fork() {
        throw new Error('there is no more room');
      },
    });
    expect(await inference.ready(50)).toBe(false);
    expect(await inference.embed('fake', 'question', ['stone'], LONG_MS)).toBeUndefined();
    await inference.close();
  });

  it('may be killed at a hundred random moments, and nobody waits in vain', async () => {
    await start();
    let given = 0;
    const end = new AbortController();
    const answers: unknown[] = [];
    const load = async (once: () => Promise<unknown>): Promise<void> => {
      while (!end.signal.aborted) {
        given += 1;
        answers.push(await once());
        await setTimeout(1);
      }
    };
    const loads = [
      load(() => ask('wait 2')),
      load(() => ask('stone')),
      load(() => judge('a', 'b', 'c', 'd')),
      load(() => embed(Array.from({ length: 8 }, () => 'wait 1'))),
    ];
    const answered = (): number => answers.filter(Boolean).length;
    for (let kills = 0; kills < 100;) {
      // Some are killed before they are ready, and some once they have answered.
      if (kills % 4 > 0) await fake.inference.ready(LONG_MS);
      if (kills % 4 === 3)
        for (const before = answered(); answered() < before + 5;) await setTimeout(1);
      await setTimeout(30 * Math.random());
      if (fake.children.at(-1)?.kill('SIGKILL')) kills += 1;
    }
    end.abort();
    await Promise.all(loads);
    expect(answers).toHaveLength(given);
    expect(answered()).toBeGreaterThan(100);
    expect(answers.filter((answer) => !answer).length).toBeGreaterThan(20);
    expect(fake.faults).toEqual([{ kind: 'ended', how: 'SIGKILL' }]);
    expect(await fake.inference.ready(LONG_MS)).toBe(true);
    expect(await ask('after all')).toBeDefined();
  });
});
