import { askerCode } from '../../src/discord/clicked-message.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, choiceOption, textOption } from '../../src/discord/option.ts';
import { SOURCE_OPTIONS, sourcesGiven } from '../../src/discord/source-options.ts';
import { briefAll } from './all-action.ts';
import { drawAllButton } from './all-button.ts';
import { drawBrief } from './brief-card.ts';

export const brief = defineCommand({
  name: 'brief',
  options: {
    topic: textOption({ required: true, minLength: 2, maxLength: 150 }),
    sort: choiceOption(
      { relevance: 'relevance', newest: 'newest', oldest: 'oldest' },
      { default: 'relevance' },
    ),
    ...SOURCE_OPTIONS,
    private: booleanOption(),
  },

  async run({ topic, sort, ...narrowing }, context, audience) {
    const given = await sourcesGiven(narrowing, context);
    if (given.kind === 'notice') return given.notice;
    const { sources, pullquote } = given;
    const { voice } = context;
    const ownerCode = askerCode(context.asker);
    const drawAll = () => drawAllButton({ topic, sort, ownerCode }, voice);
    const brief = await pullquote.brief({ topic, sort });
    return drawBrief(brief, { ...audience, sources, drawAll, ownerCode }, voice);
  },

  actions: [briefAll],
});
