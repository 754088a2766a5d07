import { describe, expect, it } from 'vitest';
import { withProgress } from '../../../src/cli/with-progress.ts';
import { fakeOutput } from './fake-io.ts';

/** Loads 3,000 articles, for each of which the clock goes on so far. */
async function load(msEach: number, terminal?: number): Promise<string> {
  let written = '';
  let now = 0;
  const output = fakeOutput((text) => (written += text), terminal);
  const total = 3000;
  await withProgress(
    output,
    async (onProgress) => {
      for (let done = 0; done <= total; done += 1) {
        onProgress({ done, total });
        now += msEach;
      }
    },
    () => now,
  );
  return written;
}

/** What is drawn if the index is built `now` milliseconds after the beginning. */
async function drawnOnceBuilding(now: number): Promise<string> {
  let written = '';
  let time = 0;
  await withProgress(
    fakeOutput((text) => (written += text), 80),
    async (onProgress) => {
      time = now;
      onProgress({ isIndexing: true, done: 20_000, total: 20_000 });
      onProgress({ isBuilding: true });
    },
    () => time,
  );
  return written;
}

describe('the progress of loading', () => {
  it('is not shown if it takes no second', async () => {
    expect(await load(0.3, 80)).toBe('');
  });

  it('is shown on a terminal if it takes longer, not too often, and leaves nothing behind', async () => {
    const written = await load(1, 80);
    const [first, ...others] = written.slice(1).split('\r');
    expect(first).toBe('Reading articles: 1,000 of 3,000\u001B[K');
    expect(others[0]).toBe('Reading articles: 1,100 of 3,000\u001B[K');
    expect(written.endsWith('\r\u001B[K')).toBe(true);
    expect(written.split('\r').length).toBeLessThan(25);
  });

  it('is told in lines where nobody sees it grow, of embedding alone, and not in the first second', async () => {
    let written = '';
    let now = 0;
    await withProgress(
      fakeOutput((text) => (written += text)),
      async (onProgress) => {
        onProgress({ done: 1, total: 1 });
        for (let done = 0; done <= 24_000; done += 10) {
          now = 5_000 + done;
          onProgress({ done, total: 24_000 });
          onProgress({ isEmbedding: true, done, total: 24_000 });
        }
      },
      () => now,
    );
    expect(written.split('\n')).toEqual([
      'Embedding passages: 1,000 of 24,000',
      'Embedding passages: 11,000 of 24,000',
      'Embedding passages: 21,000 of 24,000',
      '',
    ]);
  });

  it('says when the paragraphs are being indexed', async () => {
    let written = '';
    let now = 0;
    const output = fakeOutput((text) => (written += text), 80);
    await withProgress(
      output,
      async (onProgress) => {
        now = 2000;
        onProgress({ isIndexing: true, done: 1000, total: 20_000 });
      },
      () => now,
    );
    expect(written).toBe('\rIndexing paragraphs: 1,000 of 20,000\u001B[K\r\u001B[K');
  });

  it('is told of questions, too', async () => {
    let written = '';
    let now = 0;
    const output = fakeOutput((text) => (written += text), 80);
    await withProgress(
      output,
      async (onProgress) => {
        now = 2000;
        onProgress({ isAsking: true, done: 3, total: 1500 });
      },
      () => now,
    );
    expect(written).toBe('\rAsking questions: 3 of 1,500\u001B[K\r\u001B[K');
  });

  it('says at once that the index is being built, if loading takes long', async () => {
    expect(await drawnOnceBuilding(2000)).toContain('\rBuilding the index\u001B[K');
    expect(await drawnOnceBuilding(500)).toBe('');
  });

  it('is not shown to programs', async () => {
    expect(await load(10)).toBe('');
  });

  it('leaves nothing behind if loading fails', async () => {
    let written = '';
    let now = 0;
    const output = fakeOutput((text) => (written += text), 80);
    const failing = withProgress(
      output,
      async (onProgress) => {
        now = 2000;
        onProgress({ done: 1, total: 2 });
        throw new Error('no');
      },
      () => now,
    );
    await expect(failing).rejects.toThrow('no');
    expect(written.endsWith('\r\u001B[K')).toBe(true);
  });
});
