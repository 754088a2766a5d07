import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, choiceOption, textOption } from '../../src/discord/option.ts';
import { drawBrief } from './brief-card.ts';

export const brief = defineCommand({
  name: 'brief',
  options: {
    topic: textOption({ required: true, minLength: 2, maxLength: 150 }),
    sort: choiceOption(
      { relevance: 'relevance', newest: 'newest', oldest: 'oldest' },
      { default: 'relevance' },
    ),
    private: booleanOption(),
  },

  async run({ topic, sort }, { pullquote, voice }, audience) {
    return drawBrief(await pullquote.brief({ topic, sort }), audience, voice);
  },
});
