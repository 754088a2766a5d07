import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SimpleCommand } from '../../../src/discord/command.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { encodeCustomId } from '../../../src/discord/custom-id.ts';
import { createRateLimiter } from '../../../src/discord/rate-limit.ts';
import { voiceFor } from '../../../src/presentation/wording/voice.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
  messageCommandInteraction,
} from '../../support/interactions.ts';
import { as } from '../../support/occasion.ts';
import { RECORDS } from '../../support/records.ts';
import { replyFaults } from '../../support/reply-faults.ts';
import { readMessage, type SentMessage } from '../../support/sent-message.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { servicesOf } from '../../support/services.ts';
import { drawComeAgain } from '../../../src/presentation/cards/notice-card.ts';
import { unhurried } from '../../support/unhurried.ts';

const LIMIT = { commands: 3, windowMs: 10_000 };

describe('a limit on commands', () => {
  it('lets each person use so many in any window, and says when the next is possible', () => {
    const limiter = createRateLimiter(LIMIT);
    expect([0, 4000, 9000].map((at) => limiter.admit('ann', at))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(limiter.admit('ann', 9999)).toBe(10_000);
    expect(limiter.admit('ben', 9999)).toBeUndefined();
    expect(limiter.admit('ann', 10_000)).toBeUndefined();
    expect(limiter.admit('ann', 10_001)).toBe(14_000);
  });

  it('keeps nobody waiting because a clock was put back', () => {
    const limiter = createRateLimiter({ commands: 1, windowMs: 10_000 });
    limiter.admit('ann', 3_600_000);
    expect(limiter.admit('ann', 5_000)).toBeUndefined();
    expect(limiter.admit('ann', 6_000)).toBe(15_000);
    expect(limiter.size).toBe(1);
  });

  it('lets no more through whatever happens, and names the time at which the oldest leaves', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('ann', 'ben'), fc.nat({ max: 6000 })));
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (steps, commands) => {
        const limiter = createRateLimiter({ commands, windowMs: 10_000 });
        const admitted: { readonly who: string; readonly at: number }[] = [];
        let now = 0;
        for (const [who, pause] of steps) {
          now += pause;
          const recent = admitted.filter((use) => use.who === who && use.at + 10_000 > now);
          const until = limiter.admit(who, now);
          const next = (recent[0]?.at ?? 0) + 10_000;
          expect(until).toBe(recent.length < commands ? undefined : next);
          if (until === undefined) admitted.push({ who, at: now });
        }
      }),
    );
  });

  it('forgets people whose window has passed', () => {
    const limiter = createRateLimiter(LIMIT);
    for (let person = 0; person < 1000; person++) limiter.admit(`person ${person}`, person);
    expect(limiter.size).toBe(1000);
    limiter.admit('person 0', 9999);
    limiter.admit('ann', 10_500);
    // Those of 501 to 999, person 0 again, and Ann.
    expect(limiter.size).toBe(501);
    limiter.admit('ann', 30_000);
    expect(limiter.size).toBe(1);
  });

  it('is told with the time until the next command, never too soon, and fits in both styles', () => {
    for (const style of ['rich', 'plain'] as const) {
      const reply = drawComeAgain('rate-limit', 1_700_000_000_001, voiceFor('en-GB', style));
      expect(readMessage(reply).texts.join()).toContain('<t:1700000001:R>');
      expect(reply.visibility).toBe('private');
      expect(replyFaults(reply)).toEqual([]);
    }
  });
});

/** What a response says. */
async function said(response: Promise<{ readonly response: object }>): Promise<SentMessage> {
  const { data = {} } = (await response).response as { readonly data?: object };
  return readMessage(data);
}

describe('a bot with such a limit', () => {
  const hello = { visibility: 'public', quotes: [], components: [] } as const;

  function limitedBot() {
    let runs = 0;
    const run = async () => {
      runs += 1;
      return hello;
    };
    const slash: SimpleCommand = {
      declaration: { name: 'say', description: 'Says something' },
      run,
      actions: [{ name: 'say', press: async () => ({ kind: 'update', reply: hello }) }],
      suggest: async () => [{ name: 'a', value: 'a' }],
    };
    const bot = createBot({
      schedule: unhurried,
      commands: [slash, { declaration: { name: 'Find', type: 3 }, run }],
      services: servicesOf({ pullquote: fakePullquote(), records: RECORDS }),
      log: recordingLog(),
      rateLimit: { commands: 2, windowMs: 60_000 },
      now: () => 1_700_000_000_000,
    });
    return { bot, runs: () => runs };
  }

  it('runs no command beyond it, typed or from a message’s menu, and says so privately', async () => {
    const { bot, runs } = limitedBot();
    await bot(commandInteraction('say'));
    await bot(messageCommandInteraction('Find'));
    for (const interaction of [commandInteraction('say'), messageCommandInteraction('Find')]) {
      const { isPrivate, texts } = await said(bot(interaction));
      expect(isPrivate).toBe(true);
      expect(texts.join()).toContain('<t:1700000060:R>');
    }
    expect(runs()).toBe(2);
    await bot(as({ userId: '1200000000000000099' }, commandInteraction('say')));
    expect(runs()).toBe(3);
  });

  it('counts neither clicks nor suggestions, and keeps answering them', async () => {
    const { bot, runs } = limitedBot();
    const click = buttonInteraction(encodeCustomId({ action: 'say', state: [] }));
    const typing = autocompleteInteraction('say', 'a', { a: 'x' });
    for (const interaction of [click, click, typing, typing]) await bot(interaction);
    await bot(commandInteraction('say'));
    await bot(commandInteraction('say'));
    expect(runs()).toBe(2);
    expect((await bot(click)).response).toMatchObject({ type: 7 });
    expect((await bot(typing)).response).toMatchObject({ data: { choices: [{ name: 'a' }] } });
  });
});
