import { HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Patience, sendPatiently } from '../../../src/discord/send-patiently.ts';

const PATIENCE: Patience = {
  isRepeatable: true,
  untilMs: 60_000,
  attemptMs: () => 1_000,
  maxFailures: 4,
};

const serverError = (status: number): Error => new HTTPError(status, '', 'POST', '', {});
const networkError = (code: string, syscall?: string): Error =>
  Object.assign(new Error(code), { code, syscall });

/** Meets these errors, and then an answer; time passes only while it is waited. */
async function send(errors: readonly Error[], patience: Partial<Patience> = {}) {
  let nowMs = 0;
  const pauses: number[] = [];
  const faults: string[] = [];
  const left = [...errors];
  const outcome = await sendPatiently(
    async () => {
      const error = left.shift();
      if (error) throw error;
      return 'answered';
    },
    { ...PATIENCE, ...patience },
    {
      now: () => nowMs,
      random: () => 0.5,
      onFault: ({ kind }) => faults.push(kind),
      async wait(ms) {
        nowMs += ms;
        pauses.push(ms);
      },
    },
  ).catch((error: unknown) => error);
  return { outcome, pauses, faults };
}

describe('something that is asked of Discord', () => {
  it('is asked again while it fails in passing, with longer and longer pauses', async () => {
    const errors = ['ECONNRESET', 'UND_ERR_SOCKET', 'ENOTFOUND', 'UND_ERR_HEADERS_TIMEOUT'];
    const { outcome, pauses, faults } = await send(errors.map((code) => networkError(code)));
    expect(outcome).toBe('answered');
    expect(pauses).toEqual([112.5, 225, 450, 900]);
    expect(faults).toEqual(['network', 'network', 'network', 'timeout']);
  });

  it.each([networkError('EODD'), new TypeError('a bug')])(
    'is not asked again after %s',
    async (error) => {
      expect(await send([error])).toMatchObject({ outcome: error, pauses: [] });
    },
  );

  it.each([
    ['ECONNRESET', networkError('ECONNRESET'), false],
    ['a timeout', networkError('UND_ERR_HEADERS_TIMEOUT'), false],
    ['500', serverError(500), false],
    ['502', serverError(502), false],
    ['503', serverError(503), true],
    ['ECONNREFUSED', networkError('ECONNREFUSED'), true],
    ['a connection that wasn’t made', networkError('UND_ERR_CONNECT_TIMEOUT'), true],
    ['one that a firewall forbids', networkError('EPERM', 'connect'), true],
    ['none of several', new AggregateError([networkError('EPERM', 'connect')]), true],
    ['a certificate of another time', networkError('CERT_NOT_YET_VALID'), true],
    ['half an answer', networkError('HPE_INVALID_EOF_STATE'), false],
    ['TLS that can’t be read', networkError('ERR_SSL_BAD_RECORD_TYPE'), false],
  ])(
    'is asked again, where it may be done once only, after %s: %3$s',
    async (_, error, isAgain) => {
      const { outcome } = await send([error], { isRepeatable: false });
      expect(outcome === 'answered').toBe(isAgain);
    },
  );

  it('is given up once it is of no use', async () => {
    const errors = Array.from({ length: 50 }, () => serverError(503));
    const { outcome, pauses } = await send(errors, { untilMs: 2_000 });
    expect(outcome).toBeInstanceOf(HTTPError);
    expect(pauses.reduce((sum, ms) => sum + ms)).toBeLessThan(2_000);
  });

  it('is given up after Discord has failed on it often in a row', async () => {
    const failed = serverError(500);
    expect((await send([failed, failed, failed, failed])).outcome).toBe(failed);
    const between = [failed, failed, serverError(502), failed, failed, failed];
    expect((await send(between)).outcome).toBe('answered');
  });
});
