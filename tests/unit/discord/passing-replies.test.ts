import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createPassingReplies } from '../../../src/discord/passing-replies.ts';

const MINUTE_MS = 60_000;

/** A click on a message, with a token of its own. */
function click(token: string, messageId = 'answer') {
  return { token, message: { id: messageId } as APIMessage };
}

describe('passing replies', () => {
  it('make room for the next one to the same person about the same message', () => {
    const passing = createPassingReplies();
    expect(passing.succeed(click('a'), 'ada', 0)).toBeUndefined();
    expect(passing.succeed(click('b'), 'ada', 1)).toBe('a');
    expect(passing.succeed(click('c'), 'ada', 2)).toBe('b');
  });

  it('leave those alone that others got, or that are about something else', () => {
    const passing = createPassingReplies();
    passing.succeed(click('a'), 'ada', 0);
    expect(passing.succeed(click('b'), 'ben', 1)).toBeUndefined();
    expect(passing.succeed(click('c', 'another answer'), 'ada', 2)).toBeUndefined();
    expect(passing.succeed({ token: 'd' }, 'ada', 3)).toBeUndefined();
    expect(passing.succeed({ token: 'e' }, 'ada', 4)).toBeUndefined();
    expect(passing.succeed(click('f'), 'ada', 5)).toBe('a');
  });

  it('stay once Discord lets nobody take them away', () => {
    const passing = createPassingReplies();
    passing.succeed(click('a'), 'ada', 0);
    passing.succeed(click('b', 'another answer'), 'ada', 10 * MINUTE_MS);
    expect(passing.succeed(click('c'), 'ada', 14 * MINUTE_MS)).toBeUndefined();
    expect(passing.succeed(click('d', 'another answer'), 'ada', 15 * MINUTE_MS)).toBe('b');
    expect(passing.succeed(click('e'), 'ada', 15 * MINUTE_MS)).toBe('c');
  });
});
