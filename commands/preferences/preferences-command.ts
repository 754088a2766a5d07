import { defineCommand } from '../../src/discord/define-command.ts';
import { choiceOption } from '../../src/discord/option.ts';
import { card, note, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { type Voice, voiceFor } from '../../src/presentation/wording/voice.ts';

export const preferences = defineCommand({
  name: 'preferences',
  options: { style: choiceOption({ rich: 'rich', plain: 'plain' }, {}) },
  isPrivate: true,

  async run({ style }, { records, asker, voice }) {
    if (style === undefined) return drawPreferences(voice);
    await records.preferences.change(asker.id, { style });
    return drawPreferences(voiceFor(voice.locale, style));
  },
});

/** What somebody prefers, drawn in just that way. */
export function drawPreferences(voice: Voice): Reply {
  const { say, style } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say(`preferences.${style}`)}**\n${say(`preferences.${style}.about`)}`),
      ...note(say('preferences.next')),
    ]),
  };
}
