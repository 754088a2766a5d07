import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { SimpleCommand } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { choice, described } from '../src/discord/localize.ts';
import { parseInput } from '../src/discord/options.ts';
import { drawPreferences } from '../src/presentation/preferences-card.ts';
import { STYLES, voiceFor } from '../src/presentation/wording/voice.ts';

const optionsSchema = z.object({ style: z.enum(STYLES).optional() });

export const preferences: SimpleCommand = {
  declaration: {
    ...described('command.preferences'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.preferences.style'),
        choices: STYLES.map((style) => choice(`command.preferences.style.${style}`, style)),
      },
    ],
    ...EVERYWHERE,
  },

  isPrivate: () => true,

  async run(options, { records, asker, voice }) {
    const { style } = parseInput(optionsSchema, options);
    if (style === undefined) return drawPreferences(voice);
    await records.preferences.change(asker.id, { style });
    return drawPreferences(voiceFor(voice.locale, style));
  },
};
