import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openKept } from '../../src/open-kept.ts';
import { scheduleTimeout } from '../../src/schedule.ts';
import { recordingLog } from '../support/recording-log.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

/** PostgreSQL's refusal of a password, as its protocol has it. */
const REFUSAL = refusal({ S: 'FATAL', C: '28P01', M: 'no' });

it('waits for a database that is away, and for none that refuses the bot', async () => {
  const log = recordingLog();
  const database = createServer((socket) => {
    socket
      .on('error', () => {})
      .on('data', () => {
        if (log.lines.length === 0) socket.destroy();
        else socket.end(REFUSAL);
      });
  });
  await once(database.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void database.close());
  const { port } = database.address() as AddressInfo;
  const folder = await scratchFolder('kept');

  const opening = openKept(
    {
      corpusDir: folder,
      dataDir: folder,
      databaseUrl: `postgresql://bot:secret@127.0.0.1:${port}/kept`,
      keepQuestions: false,
    },
    log,
    { tell() {}, schedule: scheduleTimeout },
  );
  await expect(opening).rejects.toThrow('refuses the user or the password');
  expect(log.lines).toMatchObject([
    {
      level: 'warn',
      message: expect.stringMatching(/the connection was lost.*once it is there$/u),
    },
  ]);
});

function refusal(fields: Readonly<Record<string, string>>): Buffer {
  const told = Object.entries(fields).map(([field, value]) => `${field}${value}\0`);
  const body = Buffer.from(`${told.join('')}\0`);
  const head = Buffer.alloc(5, 'E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
