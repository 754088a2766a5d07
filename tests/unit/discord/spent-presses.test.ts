import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { ALONE, type AskOthers } from '../../../src/discord/ask-others.ts';
import { createSpentPresses } from '../../../src/discord/spent-presses.ts';
import { buttonInteraction } from '../../support/interactions.ts';
import { memoryOfAll } from '../../support/memory-of-all.ts';

const MINUTE_MS = 60_000;

const pressOf = (customId: string) => buttonInteraction(customId) as APIMessageComponentInteraction;

describe('a press that is shown to everyone', () => {
  it('is made once, for as long as its message may still change', async () => {
    let nowMs = 0;
    const presses = createSpentPresses(ALONE, () => nowMs);
    expect(await presses.spend(pressOf('one'))).toBe(true);
    expect(await presses.spend(pressOf('one'))).toBe(false);
    expect(await presses.spend(pressOf('other'))).toBe(true);
    nowMs = 14 * MINUTE_MS;
    expect(await presses.spend(pressOf('one'))).toBe(false);
  });

  it('is made once by all processes together, unless nothing came of it', async () => {
    const memory = memoryOfAll(Date.now);
    const askOthers: AskOthers = (question) => question(memory);
    const [here, there] = [
      createSpentPresses(askOthers, Date.now),
      createSpentPresses(askOthers, Date.now),
    ];
    expect(await here.spend(pressOf('one'))).toBe(true);
    expect(await there.spend(pressOf('one'))).toBe(false);
    here.giveBack(pressOf('one'));
    expect(await there.spend(pressOf('one'))).toBe(true);
    expect(await here.spend(pressOf('one'))).toBe(false);
  });
});
