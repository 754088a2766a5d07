import { InteractionResponseType as Type } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Completion } from '../../../src/discord/bot.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { responseFaults } from '../../../src/playground/validation/payload-faults.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { DRAWN, GOLDEN, type Golden, READER } from '../../support/golden-ids.ts';
import { GOLDEN_ARTICLES } from '../../support/golden-messages.ts';
import {
  buttonInteraction,
  modalInteraction,
  selectInteraction,
} from '../../support/interactions.ts';
import { keepRecords } from '../../support/records.ts';
import { as } from '../../support/occasion.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { servicesOf } from '../../support/services.ts';
import { unhurried } from '../../support/unhurried.ts';

async function openBot() {
  const records = await keepRecords({ now: () => 0 });
  const services = servicesOf({ pullquote: await createPullquote(GOLDEN_ARTICLES), records });
  const bot = createBot({
    commands,
    services,
    log: recordingLog(),
    now: () => 0,
    schedule: unhurried,
  });
  return { bot, records };
}

async function press(golden: Golden) {
  const { bot } = await openBot();
  const { response, completion } = await bot(as(golden.by ?? READER, clickOn(golden)));
  expect(responseFaults(response)).toEqual([]);
  const done = await completion;
  return { does: doesOf(done) ?? DOES[response.type], said: JSON.stringify([response, done]) };
}

function doesOf(done: Completion | undefined): Golden['does'] | undefined {
  if (done?.kind === 'delete') return 'remove';
  return done?.kind === 'edit' ? 'update' : undefined;
}

const DOES: Readonly<Partial<Record<Type, Golden['does']>>> = {
  [Type.ChannelMessageWithSource]: 'reply',
  [Type.UpdateMessage]: 'update',
  [Type.Modal]: 'form',
};

function clickOn({ id, on, values, fields }: Golden): APIInteraction {
  if (values) return selectInteraction(id, values, on);
  if (!fields) return buttonInteraction(id, on);
  const filled = Object.entries(fields).map(([custom_id, value]) => ({
    type: 18,
    component: { type: 4, custom_id, value },
  }));
  return modalInteraction(id, filled, on);
}

describe.each(Object.entries(GOLDEN))('a component of %s that was sent once', (_, goldens) => {
  it.each(goldens)('still works: $id', async (golden) => {
    const { does, said } = await press(golden);
    expect(does).toBe(golden.does);
    expect(said).toContain(golden.says);
  });
});

describe('what remembers something', () => {
  it.each(Object.entries(DRAWN))('remembers it as ever in %s', async (_, [interaction, ids]) => {
    const { bot, records } = await openBot();
    await records.preferences.change(READER.userId, { style: 'plain' });
    const { response, completion } = await bot(interaction);
    const done = await completion;
    expect(customIdsIn(done?.kind === 'edit' ? done.message : response)).toEqual(ids);
  });
});

function customIdsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'custom_id' ? [String(inner)] : customIdsIn(inner),
  );
}
