import { describe, expect, it } from 'vitest';
import { urgentFirst } from '../../../src/thread/urgent-first.ts';

describe('urgentFirst', () => {
  it('begins what is urgent before what came earlier, and else goes by the order', async () => {
    const { take } = urgentFirst();
    const begun: string[] = [];
    const begin = (name: string) => async () => void begun.push(name);
    await Promise.all([
      take(begin('question'), false),
      take(begin('other question'), false),
      take(begin('suggestion'), true),
      take(begin('other suggestion'), true),
    ]);
    expect(begun).toEqual(['suggestion', 'other suggestion', 'question', 'other question']);
  });

  it('does what is urgent while a long piece of work rests, but begins no other', async () => {
    let nowMs = 0;
    const turns = urgentFirst(() => nowMs);
    const begun: string[] = [];
    let others: Promise<unknown> | undefined;
    await turns.take(async () => {
      begun.push('question');
      others = Promise.all([
        turns.take(async () => void begun.push('other question'), false),
        turns.take(async () => void begun.push('suggestion'), true),
      ]);
      nowMs += 100;
      await turns.rest();
      begun.push('question goes on');
    }, false);
    await others;
    expect(begun).toEqual(['question', 'suggestion', 'question goes on', 'other question']);
  });

  it('rests only where something has taken long', async () => {
    let nowMs = 0;
    const { take, rest } = urgentFirst(() => nowMs);
    await take(async () => {
      expect(rest()).toBeUndefined();
      nowMs += 100;
      const resting = rest();
      expect(resting).toBeInstanceOf(Promise);
      await resting;
      expect(rest()).toBeUndefined();
    }, false);
  });

  it('begins other work while some waits for what takes no turns', async () => {
    const { take } = urgentFirst();
    let finish: (() => void) | undefined;
    const waiting = take(() => new Promise<void>((resolve) => void (finish = resolve)), false);
    expect(await take(async () => 'answered', false)).toBe('answered');
    finish?.();
    await waiting;
  });

  it('passes on what fails', async () => {
    const { take } = urgentFirst();
    await expect(take(() => Promise.reject(new Error('torn')), false)).rejects.toThrow('torn');
    expect(await take(async () => 1, true)).toBe(1);
  });
});
