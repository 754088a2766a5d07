import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { LOG_FORMATS, type LogFormat, type LogLevel } from '../../src/config.ts';
import { createConsoleLog } from '../../src/console-log.ts';
import type { Log } from '../../src/discord/log.ts';

/** What comes out of a log that is no terminal. */
async function piped(
  level: LogLevel,
  use: (log: Log) => void,
  format: LogFormat = 'text',
): Promise<string> {
  const stream = new PassThrough();
  use(createConsoleLog({ level, format, stream: stream as unknown as NodeJS.WriteStream }));
  stream.end();
  return text(stream);
}

function writeEach(log: Log): void {
  for (const each of ['error', 'warn', 'info', 'debug'] as const) log[each](`of ${each}`);
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
    for (const format of LOG_FORMATS) {
      const written = await piped(level, writeEach, format);
      expect(written.match(/(?<=of )\w+/g)).toEqual(expected);
    }
  });
});

describe('the log in JSON', () => {
  it('writes one object a line: time, level, message and fields, whatever they hold', async () => {
    const written = await piped(
      'info',
      (log) => {
        log.info('Loaded the articles', { articles: 2, server: undefined, note: 'two\nlines' });
        log.warn('First\n  second', { bytes: 9n, message: 'no', level: 'no', time: 'no' });
      },
      'json',
    );
    const lines = written.trimEnd().split('\n');
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/) as unknown;
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { time, level: 'info', message: 'Loaded the articles', articles: 2, note: 'two\nlines' },
      { time, level: 'warn', message: 'First\n  second', bytes: '9' },
    ]);
    expect(lines[0]).toMatch(/^\{"time":"[^"]+","level":"info","message":/);
  });
});
