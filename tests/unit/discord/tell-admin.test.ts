import { expect, it } from 'vitest';
import { adminTeller } from '../../../src/discord/tell-admin.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { recordingOutbox } from '../../support/recording-outbox.ts';

const CHANNEL = '223456789012345678';

it('tells the admin in the log and in a channel of theirs', () => {
  const [log, outbox] = [recordingLog(), recordingOutbox()];
  adminTeller(log, outbox, CHANNEL)('a_b_c.md is empty. Remove it.');
  expect(log.lines).toMatchObject([{ level: 'warn', message: 'a_b_c.md is empty. Remove it.' }]);
  expect(outbox.posts).toMatchObject([{ channelId: CHANNEL }]);
  expect(JSON.stringify(outbox.posts[0]?.reply)).toContain('a\\\\_b\\\\_c.md is empty. Remove it.');
});

it('tells it in the log alone where no channel is set', () => {
  const [log, outbox] = [recordingLog(), recordingOutbox()];
  adminTeller(log, outbox, undefined)('A file is empty.');
  expect(log.lines).toHaveLength(1);
  expect(outbox.posts).toEqual([]);
});

it('cuts short what no message has room for, and leaves the log whole', () => {
  const [log, outbox] = [recordingLog(), recordingOutbox()];
  const advice = '*'.repeat(20_000);
  adminTeller(log, outbox, CHANNEL)(advice);
  expect(log.lines[0]?.message).toBe(advice);
  expect(JSON.stringify(outbox.posts[0]?.reply.components).length).toBeLessThan(5000);
});
