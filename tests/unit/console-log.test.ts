import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { LogLevel } from '../../src/config.ts';
import { createConsoleLog } from '../../src/console-log.ts';
import type { Log } from '../../src/discord/log.ts';

/** What comes out of a log that is no terminal. */
async function piped(level: LogLevel, use: (log: Log) => void): Promise<string> {
  const stream = new PassThrough();
  use(createConsoleLog({ level, stream: stream as unknown as NodeJS.WriteStream }));
  stream.end();
  return text(stream);
}

describe('the log, when it is piped', () => {
  it('writes one plain line a message: time, level, words and fields', async () => {
    const written = await piped('info', (log) => {
      log.info('Loaded the articles', { articles: 2, from: './corpus', note: 'two words' });
    });
    expect(written).toMatch(
      /^\d{4}-\d\d-\d\dT[\d:.]+Z info Loaded the articles articles=2 from=\.\/corpus note="two words"\n$/,
    );
  });

  it('keeps to one line whatever the message and its fields hold', async () => {
    const written = await piped('info', (log) => {
      log.warn('First\n  second', { error: { name: 'Error', stack: ['at a\nb'] } });
    });
    expect(written.trimEnd()).not.toContain('\n');
    expect(written).toContain('First second error={"name":"Error","stack":["at a\\nb"]}');
  });

  it('leaves out fields that are not known', async () => {
    const written = await piped('info', (log) => log.info('Connected', { server: undefined }));
    expect(written).toMatch(/ info Connected\n$/);
  });

  it.each([
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'warn', 'info']],
    ['debug', ['error', 'warn', 'info', 'debug']],
  ] as const)('writes at level %s only what matters as much', async (level, expected) => {
    const written = await piped(level, (log) => {
      for (const each of ['error', 'warn', 'info', 'debug'] as const) log[each](`of ${each}`);
    });
    const levels = written.match(/(?<=of )\w+/g);
    expect(levels).toEqual(expected);
  });
});
