import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, textOption, userOption } from '../../src/discord/option.ts';
import { showQuoteCheck } from './show-quote-check.ts';

export const quote = defineCommand({
  name: 'quote',
  options: {
    text: textOption({ required: true, maxLength: 2000 }),
    private: booleanOption(),
    mention: userOption(),
  },
  run: ({ text }, context, audience) => showQuoteCheck(text, audience, context),
});
