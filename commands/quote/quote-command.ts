import { articleOption } from '../../src/discord/article-option.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, textOption, userOption } from '../../src/discord/option.ts';
import { showQuote } from './show-quote.ts';

export const quote = defineCommand({
  name: 'quote',
  options: {
    text: textOption({ required: true, maxLength: 2000 }),
    article: articleOption({}),
    private: booleanOption(),
    mention: userOption(),
  },
  run: (given, context, audience) => showQuote(given, audience, context),
});
