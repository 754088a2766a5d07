import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callControl } from '../../../../src/living/control/call-control.ts';
import { findAddress } from '../../../../src/living/control/control-address.ts';
import { controlCommand } from '../../../../src/living/control/control-command.ts';
import { ControlError } from '../../../../src/living/control/control-error.ts';
import { type Control, openControl } from '../../../../src/living/control/open-control.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const ADD = {
  name: 'add',
  options: z.object({ numbers: z.array(z.number()) }),
  outcome: z.number(),
};

const COMMANDS = [
  controlCommand(ADD, async ({ numbers }) => numbers.reduce((sum, number) => sum + number, 0)),
  controlCommand({ name: 'refuse', options: z.unknown(), outcome: z.null() }, async () => {
    throw new ControlError('The well is dry. Wait for rain.');
  }),
  controlCommand({ name: 'break', options: z.unknown(), outcome: z.null() }, async () => {
    throw new TypeError('a secret');
  }),
];

const ADD_TWO = { numbers: [3, 4] };

let folder: string;
let opened: Control[];
let failures: unknown[];

beforeEach(async () => {
  folder = await scratchFolder('control-test');
  opened = [];
  failures = [];
});

afterEach(async () => {
  for (const control of opened) await control.close();
});

async function open(dataDir = folder): Promise<Control> {
  const control = await openControl({
    dataDir,
    commands: COMMANDS,
    onFailed: (error) => failures.push(error),
  });
  opened.push(control);
  return control;
}

/** What comes back for these bytes. */
async function say(text: string): Promise<readonly unknown[]> {
  const socket = connect(await findAddress(folder));
  let heard = '';
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.toString();
  });
  socket.on('error', () => {});
  const closed = new Promise((resolve) => void socket.once('close', resolve));
  socket.end(text);
  await closed;
  return heard
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

describe('The control of a running bot', () => {
  it('does what is asked, as often as it is asked', async () => {
    await open();
    expect(await callControl(folder, ADD, ADD_TWO)).toBe(7);
    const sums = Array.from({ length: 20 }, (_, number) =>
      callControl(folder, ADD, { numbers: [number, 1] }),
    );
    expect(await Promise.all(sums)).toEqual(Array.from({ length: 20 }, (_, number) => number + 1));
  });

  it('is told from no bot at all', async () => {
    expect(await callControl(folder, ADD, ADD_TWO)).toBeUndefined();
    expect(await callControl(join(folder, 'nowhere'), ADD, ADD_TWO)).toBeUndefined();
    await writeFile(join(folder, 'file'), '');
    expect(await callControl(join(folder, 'file'), ADD, ADD_TWO)).toBeUndefined();
    await (await open()).close();
    expect(await callControl(folder, ADD, ADD_TWO)).toBeUndefined();
  });

  it('lets nobody but its user in', async () => {
    await open();
    const path = await findAddress(folder);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'control'))).mode & 0o777).toBe(0o700);
  });

  it('says why something can’t be done, and of a bug no word', async () => {
    await open();
    const refuse = { name: 'refuse', options: z.unknown(), outcome: z.null() };
    await expect(callControl(folder, refuse, {})).rejects.toThrow('The well is dry.');
    await expect(callControl(folder, { ...refuse, name: 'break' }, {})).rejects.toThrow(
      /^The running bot has failed; its log says more\.$/u,
    );
    expect(failures).toEqual([new TypeError('a secret')]);
  });

  it('answers politely what it does not know', async () => {
    await open();
    const unknown = { name: 'fly', options: z.unknown(), outcome: z.null() };
    await expect(callControl(folder, unknown, {})).rejects.toThrow('it knows: add, break, refuse.');
    const options = z.object({ numbers: z.string() });
    await expect(callControl(folder, { ...ADD, options }, { numbers: 'x' })).rejects.toThrow(
      'does not understand',
    );
    const other = { version: 2, verb: 'add' };
    const lines = ['{}', 'hello', '[1]', JSON.stringify(other), '{"version":1,"command":7}'];
    const replies = await say(`${lines.join('\n')}\n`);
    const advice = replies.map((reply) => (reply as { advice: string }).advice);
    const misunderstood = 'The running bot does not understand this request.';
    expect(advice).toEqual([
      misunderstood,
      misunderstood,
      misunderstood,
      'The running bot is of another version than this command: restart it.',
      misunderstood,
    ]);
  });

  it('does not listen to what never ends', async () => {
    await open();
    expect(await say('x'.repeat(1_000_000))).toEqual([
      { kind: 'refused', advice: 'The request has more than 65536 bytes.' },
    ]);
    expect(await callControl(folder, ADD, ADD_TWO)).toBe(7);
  });

  it('takes the place of a socket that nobody listens at any more', async () => {
    await mkdir(join(folder, 'control'));
    await writeFile(await findAddress(folder), 'left behind');
    await open();
    expect(await callControl(folder, ADD, ADD_TWO)).toBe(7);
  });

  it('is found where the folder’s path is too long for a socket, and leaves nothing', async () => {
    const deep = join(folder, 'd'.repeat(80), 'e'.repeat(80));
    const control = await open(deep);
    const path = await findAddress(deep);
    expect(Buffer.byteLength(path)).toBeLessThan(104);
    expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700);
    expect(await callControl(deep, ADD, ADD_TWO)).toBe(7);
    await control.close();
    await expect(readdir(join(path, '..'))).rejects.toThrow('ENOENT');
    expect(await callControl(deep, ADD, ADD_TWO)).toBeUndefined();
  });

  it('removes nothing that it has not made, whatever the file says', async () => {
    await mkdir(join(folder, 'control'));
    await mkdir(join(folder, 'precious'));
    await writeFile(join(folder, 'control', 'path'), `${join(folder, 'precious', 'socket')}\n`);
    await open();
    expect(await callControl(folder, ADD, ADD_TWO)).toBe(7);
    expect(await readdir(folder)).toContain('precious');
  });
});
