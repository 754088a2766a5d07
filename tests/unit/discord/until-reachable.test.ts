import { expect, it } from 'vitest';
import { DiscordUnreachableError } from '../../../src/discord/access-error.ts';
import { untilReachable } from '../../../src/discord/until-reachable.ts';
import { recordingLog } from '../../support/recording-log.ts';

it.each([
  ['its own pace where Discord says nothing', 0, 1],
  ['as long as Discord says', 90_000, 90],
  ['no longer than an hour', Number.MAX_SAFE_INTEGER, 3_600],
])('tries again at %s', async (_, retryAfterMs, seconds) => {
  const log = recordingLog();
  const leaving = new AbortController();
  const reason = new Error('leaving');
  const tried = untilReachable(
    async () => {
      setImmediate(() => leaving.abort(reason));
      throw new DiscordUnreachableError('Away.', { retryAfterMs });
    },
    { log, firstPauseMs: 1_000, longestPauseMs: 60_000, signal: leaving.signal },
  );
  await expect(tried).rejects.toBe(reason);
  expect(log.lines).toMatchObject([
    { message: 'Away. It is tried again by itself', fields: { seconds } },
  ]);
});
