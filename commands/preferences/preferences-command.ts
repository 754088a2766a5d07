import { defineCommand } from '../../src/discord/define-command.ts';
import { choiceOption } from '../../src/discord/option.ts';
import { drawPreferences } from './preferences-card.ts';
import { voiceFor } from '../../src/presentation/wording/voice.ts';

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
