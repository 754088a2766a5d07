import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../src/articles/account.ts';
import { type ArticleReader, openArticleReader } from '../../../src/articles/article-reader.ts';

const LONG = Buffer.from(`# The Marsh\n\n${'The tide came in. '.repeat(10_000)}`);
const SHORT = Buffer.from('The tide came in.');

/** Long before ten times as long as a file may take there. */
const SOON = { timeout: 45_000 };

let reader: ArticleReader | undefined;

afterEach(() => reader?.close());

/** Answers with the name of the file as its problem, unless that says what is to happen instead. */
function threadThat(): Worker {
  const code = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ file }) => {
      if (file.startsWith('hangs')) for (;;);
      if (file === 'waits.html') return;
      const endMs = Date.now() + (file === 'slow.html' ? 2_000 : 0);
      while (Date.now() < endMs);
      if (file === 'exits.md') process.exit(7);
      if (file === 'throws.md') throw new Error('no tide');
      if (file === 'fills.md') { const all = []; for (;;) all.push(new Array(1e5).fill({})); }
      const reply = { problem: { file, message: 'read ' + file, remedy: 'None.' } };
      parentPort.postMessage(reply);
    });`;
  return new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
}

describe('a reader of articles', () => {
  it('reads large files in a thread as it reads small ones', async () => {
    reader = openArticleReader();
    const article = await reader.read('marsh.md', LONG);
    expect(article).toMatchObject({ id: 'marsh', title: 'The Marsh' });
    expect(article.paragraphs[0]?.sentences).toHaveLength(10_000);
    expect(await reader.read('tide.md', Buffer.from('# Tide\n\nThe tide came in.'))).toMatchObject({
      id: 'tide',
    });
  });

  it('sends a thread the bytes of a file, and not all of the room that they were read into', async () => {
    const code = `
      const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ file, bytes }) => {
        const message = String(bytes.buffer.byteLength);
        parentPort.postMessage({ problem: { file, message, remedy: 'None.' } });
      });`;
    reader = openArticleReader(10_000, () => new Worker(code, { eval: true }));
    const room = new Uint8Array(20_000_000);
    const read = reader.read('page.html', room.subarray(0, 3));
    await expect(read).rejects.toThrow('3');
  });

  it('tells how a file was read, in a thread as well', async () => {
    reader = openArticleReader();
    const told: Account[] = [];
    const source = `---\nlanguage: en\ncreated: 2024\n---\n# The Marsh\n\nBy Ann Lee\n\n`;
    for (const times of [10, 10_000]) {
      const text = `${'The tide came in. '.repeat(times)}\n\nSubscribe to our newsletter\n`;
      await reader.read('marsh.md', Buffer.from(source + text), (account) => told.push(account));
    }
    expect(told.map(({ origins, notes }) => ({ origins, notes }))).toEqual(
      Array.from({ length: 2 }, () => ({
        origins: { title: 'first line', authors: 'byline', language: 'front matter' },
        notes: [{ message: 'created is not read: it isn’t when the article appeared', line: 3 }],
      })),
    );
    expect(told.map(({ notQuoted }) => notQuoted.map(({ takenFor }) => takenFor))).toEqual([
      ['page'],
      ['page'],
    ]);
  });

  it('says what is wrong with a file as the format does', async () => {
    reader = openArticleReader();
    const empty = Buffer.from(' '.repeat(100_000));
    await expect(reader.read('empty.md', empty)).rejects.toMatchObject({
      name: 'CorpusError',
      file: 'empty.md',
      message: 'the file is empty',
    });
  });

  it.each([
    ['hangs.md', 'reading it takes more than 2 seconds'],
    ['exits.md', 'reading it fails'],
    ['throws.md', 'reading it fails'],
    ['fills.md', 'reading it takes too much memory'],
  ])('goes on behind a file that %s', async (file, message) => {
    const limitMs = file === 'hangs.md' ? 1000 : 60_000;
    reader = openArticleReader(limitMs, threadThat);
    for (const again of [file, file]) {
      await expect(reader.read(again, LONG)).rejects.toMatchObject({ file, message });
    }
    await expect(reader.read('next.md', LONG)).rejects.toThrow('read next.md');
  });

  it('gives a file more time while the machine is too busy to read it', async () => {
    reader = openArticleReader(1_000, threadThat, () => 0);
    await expect(reader.read('slow.html', SHORT)).rejects.toThrow('read slow.html');
    await reader.close();
    reader = openArticleReader(1_000, threadThat, () => performance.now());
    const read = reader.read('slow.html', SHORT);
    await expect(read).rejects.toThrow('reading it takes more than');
  });

  it('gives it no time without end, however busy the machine is', async () => {
    reader = openArticleReader(20, threadThat, () => 0);
    const read = reader.read('hangs.html', SHORT);
    await expect(read).rejects.toThrow('reading it takes more than');
  });

  it('gives no more time to a file that its thread has stopped reading', SOON, async () => {
    reader = openArticleReader(5_000, threadThat, () => 0);
    const read = reader.read('waits.html', SHORT);
    await expect(read).rejects.toThrow('reading it takes more than');
  });

  it('names a file in which things are nested too deeply', async () => {
    reader = openArticleReader();
    const nested = Buffer.from('> '.repeat(20_000));
    const outcome = await reader.read('nested.md', nested).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: 'CorpusError', file: 'nested.md' });
  });
});
