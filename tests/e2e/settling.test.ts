import { describe, expect, it } from 'vitest';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
  selectInteraction,
} from '../support/interactions.ts';
import { as, MANAGER } from '../support/occasion.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };
const ROOTS = { question: 'How deep do old rootstocks reach?' };

const settings = (subcommand: string, options = {}) =>
  as(MANAGER, commandInteraction('settings', options, subcommand));

describe('a server that settles how the bot works', () => {
  it('is obeyed, also after a restart, until it changes its mind', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const offered = await discord.interact(
      as(MANAGER, autocompleteInteraction('settings', 'what', { what: 'orch' }, 'hide')),
    );
    expect(offered.choices).toEqual([
      {
        name: 'Article: Why the old orchards are coming back · Tomas Birch · 2023-09',
        value: 'orchard',
      },
    ]);
    const hidden = await discord.interact(settings('hide', { what: 'orchard' }));
    expect(hidden.message?.isPrivate).toBe(true);
    expect(hidden.message?.text).toContain('Hidden in this server');

    const { message: panel } = await discord.interact(settings('show'));
    const id = encodeCustomId({ action: 'settings', state: ['visibility'] });
    const select = selectInteraction(id, ['private'], { id: panel?.id ?? '' });
    const changed = await discord.interact(as(MANAGER, select));
    expect(changed.isInPlace).toBe(true);
    expect(changed.message?.isPrivate).toBe(true);

    await restart();
    const inVain = await use('ask', ROOTS);
    expect(inVain.message?.text).not.toContain('four metres');
    const lamp = await use('ask', { question: 'When was the lighthouse first lit?' });
    expect(lamp.message?.text).toContain('> The lighthouse at Hollow Point');
    expect(lamp.message?.isPrivate).toBe(true);

    const { message: question } = await discord.interact(settings('reset'));
    const reset = question?.buttons.find(({ label }) => label === 'Reset')?.customId ?? '';
    await discord.interact(as(MANAGER, buttonInteraction(reset, { id: question?.id ?? '' })));
    const found = await use('ask', ROOTS);
    expect(found.message?.text).toContain('four metres');
    expect(found.message?.isPrivate).toBe(false);
  });

  it('lets no member settle anything', async () => {
    const { discord, use } = await beginStory({ corpus });
    const seen = await discord.interact(
      commandInteraction('settings', { what: 'orchard' }, 'hide'),
    );
    expect(seen.message?.isPrivate).toBe(true);
    expect(seen.message?.text).toContain('for those who may manage the server');
    expect((await use('ask', ROOTS)).message?.text).toContain('four metres');
  });
});

describe('a reader with wishes', () => {
  it('gets plain replies until what is kept is deleted', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    await use('preferences', { style: 'plain' });
    await restart();
    expect((await use('ask', ROOTS)).message?.text).toContain('paragraph 2');
    const { message } = await use('privacy');
    expect(message?.text).toContain('your preferences');
    const deleted = await discord.press(message, 'Delete');
    expect(deleted.isInPlace).toBe(true);
    expect(deleted.message?.text).toContain('Nothing is kept about you right now.');
    await restart();
    expect((await use('ask', ROOTS)).message?.text).toContain('¶ 2');
  });

  it('who uses a lot of commands is asked to wait', async () => {
    const rateLimit = { commands: 2, windowMs: 600_000 };
    const { use } = await beginStory({ corpus, rateLimit });
    await use('about');
    await use('about');
    const seen = await use('ask', ROOTS);
    expect(seen.isInPlace).toBe(false);
    expect(seen.message?.isPrivate).toBe(true);
    expect(seen.message?.text).toMatch(/The next one works <t:\d+:R>/);
  });
});
