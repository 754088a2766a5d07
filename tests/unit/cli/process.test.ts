import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rmdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/scratch-folder.ts';
import { makeCorpus } from './marsh-corpus.ts';

const CLI = fileURLToPath(new URL('../../../src/cli/pullquote.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

let folder: string;

beforeAll(async () => {
  folder = await makeCorpus();
});

afterAll(() => removeFolder(folder));

/** The real program, in a folder of its own. */
function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', TSX, CLI, ...args], {
    cwd: folder,
    env: { PATH, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  return { child, exit: once(child, 'exit').then(([code]) => code as number | null) };
}

async function finish(
  args: readonly string[],
  stdin = '',
  environment: Readonly<Record<string, string>> = {},
) {
  const { child, exit } = start(args, environment);
  child.stdin.end(stdin);
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exit,
  ]);
  return { stdout, stderr, exitCode };
}

/** A server that begins to give a model's file, and never ends. */
async function openSlowHub() {
  const server = createServer((_, response) => response.write(Buffer.alloc(1000)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url, close };
}

const QUESTION = `${JSON.stringify({ question: 'How many herons nest in the alders?' })}\n`;

describe('the program', () => {
  it('keeps what has come of a model when it is interrupted', async () => {
    const hub = await openSlowHub();
    const environment = { MODEL_SOURCE: hub.url, DATA_DIR: join(folder, 'data') };
    const { child, exit } = start(['model', 'fetch', 'e5-small-v2'], environment);
    const stderr = text(child.stderr);
    const place = join(folder, 'data', 'models', 'e5-small-v2');
    const size = async () => (await stat(join(place, 'model.onnx.part'))).size;
    await expect.poll(() => size().catch(() => 0)).toBe(1000);
    child.kill('SIGINT');
    expect(await exit).toBe(1);
    expect(await stderr).toBe(
      'error: stopped; what has come is kept. To go on from there, run the command again.\n',
    );
    expect(await readdir(place)).toEqual(['model.onnx.part']);
    expect(await size()).toBe(1000);
    hub.close();
  });

  it('checks a draft from standard input, and its exit code says whether all is right', async () => {
    const args = ['verify', '--corpus', '.'];
    const right = await finish(args, '“Nineteen herons nest in the alders above the gate.”');
    expect(right).toMatchObject({ stderr: '', exitCode: 0 });
    expect(right.stdout).toContain('1 quotation: 1 right.');
    const wrong = await finish(args, '“Nineteen swans nest in the alders above the gate.”');
    expect(wrong).toMatchObject({ stderr: '', exitCode: 1 });
  });

  it('asks questions of its own, and its exit code says whether all are right', async () => {
    const herons = { question: 'How many herons nest in the alders?', answer: 'nineteen' };
    await writeFile(join(folder, 'own.jsonl'), JSON.stringify(herons));
    await writeFile(join(folder, 'own.yaml'), '- question: How many herons?\n  answer: 19\n');
    const [right, wrong] = await Promise.all([
      finish(['test', 'own.jsonl', '--corpus', '.', '--no-save']),
      finish(['test', 'own.yaml', '--corpus', '.', '--no-save']),
    ]);
    expect(right).toMatchObject({ stderr: '', exitCode: 0 });
    expect(right.stdout).toContain('1 question: 1 right');
    expect(wrong).toMatchObject({ stderr: '', exitCode: 1 });
    expect(wrong.stdout).toContain('✗ How many herons?\nown.yaml:1 · ');
    await Promise.all(['own.jsonl', 'own.yaml'].map((name) => removeFolder(join(folder, name))));
  });

  it('answers in plain words where it is piped', async () => {
    const { stdout, stderr, exitCode } = await finish([
      'ask',
      'How many herons nest?',
      '--corpus',
      '.',
    ]);
    expect(stdout).toContain('Nineteen herons nest');
    expect(stdout).not.toContain('\u001B');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('says what to do where .env is a folder', async () => {
    await mkdir(join(folder, '.env'));
    const { stdout, stderr, exitCode } = await finish(['corpus', 'check']);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(
      /^error: \.env can’t be used: .*Make it a file that this user may read/u,
    );
    expect(stderr).not.toContain('    at ');
    await rmdir(join(folder, '.env'));
  });

  it('reads .env, over which the environment wins', async () => {
    await writeFile(join(folder, '.env'), 'CORPUS_DIR=news\nDISCORD_TOKEN=not a token\n');
    const [fromFile, fromEnvironment] = await Promise.all([
      finish(['corpus', 'check', '--json']),
      finish(['corpus', 'check', '--json'], '', { CORPUS_DIR: '.' }),
    ]);
    expect(JSON.parse(fromFile.stdout)).toMatchObject({
      directory: 'news',
      articles: [{ articleId: 'flood' }],
    });
    expect(JSON.parse(fromEnvironment.stdout)).toMatchObject({ directory: '.' });
  });

  it('exits with 2 when called wrongly, and with 1 when a line could not be answered', async () => {
    const [misused, failed] = await Promise.all([
      finish(['ask', '--jsn']),
      finish(['ask', '--jsonl', '--corpus', '.'], `no JSON\n${QUESTION}`),
    ]);
    expect(misused).toMatchObject({ stdout: '', exitCode: 2 });
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout.split('\n')).toHaveLength(3);
  });

  it('adds what it can and asks nothing, and exits with 1 if something can’t be used', async () => {
    await writeFile(join(folder, 'reeds.md'), '# Reeds\n\nThe reeds bend low in the wind.\n');
    await writeFile(join(folder, 'reeds.rtf'), String.raw`{\rtf1 The reeds bend low.}`);
    const [good, bad] = await Promise.all([
      finish(['add', 'reeds.md', '--corpus', 'good']),
      finish(['add', 'reeds.md', 'reeds.rtf', '--corpus', 'bad']),
    ]);
    expect(good).toMatchObject({ stderr: '', exitCode: 0 });
    expect(good.stdout).not.toContain('\u001B');
    expect(bad).toMatchObject({ stderr: '', exitCode: 1 });
    expect(bad.stdout).toContain('✗ reeds.rtf\n');
    expect(await readdir(join(folder, 'bad'))).toEqual(['reeds.md']);
    await Promise.all(['good', 'bad'].map((name) => removeFolder(join(folder, name))));
  });

  it('answers from a thread of its own, and ends with what it was asked', async () => {
    const { stdout, stderr, exitCode } = await finish(
      ['ask', 'How many herons nest?', '--corpus', '.'],
      '',
      { SEARCH_THREAD: 'worker' },
    );
    expect(stdout).toContain('Nineteen herons nest');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('answers a line before the next one comes', async () => {
    const { child, exit } = start(['ask', '--jsonl', '--corpus', '.']);
    for (let round = 0; round < 2; round += 1) {
      child.stdin.write(QUESTION);
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      expect(JSON.parse(chunk.toString())).toMatchObject({ kind: 'answered' });
    }
    child.stdin.end();
    expect(await exit).toBe(0);
  });

  it('answers thousands of lines in their order', async () => {
    const count = 3000;
    const questions = Array.from(
      { length: count },
      (_, index) => `How many herons nest in alder ${index}?`,
    );
    const { stdout, exitCode } = await finish(
      ['ask', '--jsonl', '--corpus', '.', '--excerpts', '1'],
      questions.map((question) => JSON.stringify({ question })).join('\n'),
    );
    const answered = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { question: string }).question);
    expect(answered).toEqual(questions);
    expect(exitCode).toBe(0);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const { child, exit } = start(['ask', '--jsonl', '--corpus', '.']);
    child.stdin.on('error', () => {});
    child.stdin.end(QUESTION.repeat(3000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [stderr, exitCode] = await Promise.all([text(child.stderr), exit]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });
});
