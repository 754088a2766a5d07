import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { OperationalError } from '../../../src/operational-error.ts';
import { fakeOutput, runCli } from './fake-io.ts';

/** What is told of a command whose output can't be written. */
async function failing(
  environment: Readonly<Record<string, string>>,
  error: Error = new TypeError('out of\npaper'),
): Promise<string> {
  let stderr = '';
  const io: Io = {
    settingsInFile: [],
    stdin: (async function* () {})(),
    stdout: {
      ...fakeOutput(() => {}),
      write: () => Promise.reject(error),
    },
    stderr: fakeOutput((text) => (stderr += text)),
    environment,
    setExitCode: (code) => expect(code).toBe(1),
    interruption: () => new AbortController().signal,
  };
  await run(['corpus', 'check', '--corpus', 'corpus'], io);
  return stderr;
}

describe('pullquote', () => {
  it.each([[[]], [['--help']], [['help']]])('explains itself when called with %j', async (args) => {
    const { stdout, stderr, exitCode } = await runCli(args);
    for (const command of ['ask', 'article', 'corpus', 'test', 'feedback', 'register'])
      expect(stdout).toContain(`  ${command} `);
    expect(stdout).toContain('CORPUS_DIR');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('keeps from a command the options of the one that it belongs to', async () => {
    const refused = await runCli(['index', 'drop', '1', '--dry-run']);
    expect(refused).toMatchObject({ stderr: "error: unknown option '--dry-run'\n", exitCode: 2 });
    const taken = await runCli(['index', 'drop', '1', '--confirm']);
    expect(taken.stderr).toContain('SEARCH_URL is not set');
  });

  it.each(['ask', 'article', 'corpus', 'test', 'feedback', 'register'])(
    'explains the command %s',
    async (command) => {
      const { stdout, stderr, exitCode } = await runCli([command, '--help']);
      expect(stdout).toContain(`Usage: pullquote ${command}`);
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    },
  );

  it.each(['--version', '-V'])('tells its version when called with %s', async (flag) => {
    const manifest = new URL('../../../package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
    expect(await runCli([flag])).toEqual({ stdout: `${version}\n`, stderr: '', exitCode: 0 });
  });

  it('says in the help of "ask" what it makes of empty and faulty lines', async () => {
    const { stdout } = await runCli(['ask', '--help']);
    expect(stdout).toContain('Empty lines are skipped');
    expect(stdout).toContain('"kind": "error"');
  });

  it('tells a bug in one line, and where it is only to those who look for it', async () => {
    const line = 'error: this is a bug in Pullquote: out of paper (LOG_LEVEL=debug shows where)\n';
    expect(await failing({})).toBe(line);
    expect(await failing({ LOG_LEVEL: 'debug' })).toMatch(
      /paper \(LOG_LEVEL.*\nTypeError: out of\npaper\n +at /su,
    );
  });

  it('tells of a bug nothing that is secret in an address', async () => {
    const bug = new TypeError('Failed to parse https://ann:canary@feeds.example/list?key=canary');
    const told = await failing({ LOG_LEVEL: 'debug' }, bug);
    expect(told).toContain('Failed to parse https://…@feeds.example/list?key=… (LOG_LEVEL');
    expect(told).not.toContain('canary');
  });

  it('tells what to do about any error that is no bug, and no more', async () => {
    class PrinterError extends OperationalError {
      override get advice(): string {
        return 'The printer\u0007 is out of paper.\n  Put in some.';
      }
    }
    expect(await failing({ LOG_LEVEL: 'debug' }, new PrinterError('empty'))).toBe(
      'error: The printer␇ is out of paper.\n  Put in some.\n',
    );
  });
});
