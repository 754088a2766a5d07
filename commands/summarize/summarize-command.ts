import { z } from 'zod';
import { shortenFocus } from '../../src/answers/summary/focus.ts';
import { SUMMARY_LENGTHS, type SummaryLength } from '../../src/answers/summary/summary.ts';
import type { Article } from '../../src/articles/article.ts';
import { BRIEFLY, readId, SOURCE, sourceId, SUMMARIZE } from '../../src/discord/article-buttons.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import { articleOption } from '../../src/discord/article-option.ts';
import { askerCode } from '../../src/discord/asker-code.ts';
import { inPlaceOrCopy } from '../../src/discord/clicked-message.ts';
import type { Context } from '../../src/discord/context.ts';
import { encodeCustomId, roomInCustomId } from '../../src/discord/custom-id.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, choiceOption, textOption } from '../../src/discord/option.ts';
import { parseInput } from '../../src/discord/options.ts';
import { drawArticleGone } from '../../src/presentation/sources/article-gone.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawSource } from './source-card.ts';
import { drawSummary } from './summary-card.ts';

const lengthSchema = z.enum(['short', 'medium', 'long']);

const stateSchema = z.union([
  z
    .tuple([z.string(), z.enum([SOURCE, BRIEFLY])])
    .transform(([reference, wanted]) => ({ reference, wanted })),
  z
    .tuple([z.string(), z.string(), lengthSchema, z.string()])
    .transform(([ownerCode, reference, wanted, focus]) => ({
      ownerCode,
      reference,
      wanted,
      focus,
    })),
  // Up to version 0.1, it was not told whose a summary was: such a one is nobody's.
  z
    .tuple([z.string(), lengthSchema, z.string()])
    .transform(([reference, wanted, focus]) => ({ ownerCode: '', reference, wanted, focus })),
]);

export const summarize = defineCommand({
  name: 'summarize',
  options: {
    article: articleOption({ required: true }),
    length: choiceOption(
      {
        short: 'short · 3 sentences',
        medium: 'medium · 5 sentences',
        long: 'long · 8 sentences',
      },
      { default: 'medium' },
    ),
    focus: textOption({ default: '', maxLength: 100 }),
    private: booleanOption(),
  },

  run: ({ article, length, focus }, context, audience) =>
    showSummary({ article, length, focus: focus.trim(), audience }, context),

  async press({ state, message }, context) {
    const pressed = parseInput(stateSchema, state);
    const article = await context.pullquote.articleByReference(pressed.reference);
    if (!article) return { kind: 'reply', reply: drawArticleGone(context.voice) };
    if (!('focus' in pressed)) {
      const isSource = pressed.wanted === SOURCE;
      const reply = isSource
        ? drawSource(article, context.voice)
        : await showBriefly(article, context);
      return { kind: 'reply', reply };
    }
    const { ownerCode, wanted: length, focus } = pressed;
    return inPlaceOrCopy({ message, ownerCode }, context, ({ ownerCode, ...audience }) =>
      showSummary({ article, length, focus, audience, ownerCode }, context),
    );
  },
});

function showBriefly(article: Article, context: Context): Promise<Reply> {
  const audience = { visibility: 'private' } as const;
  return showSummary({ article, length: 'medium', focus: '', audience }, context);
}

export interface SummaryWish {
  readonly article: Article;
  readonly length: SummaryLength;
  readonly focus: string;
  readonly audience: Audience;
  /** Whose summary it is. Default: the asker's. */
  readonly ownerCode?: string;
}

/** An article's summary, for its audience. */
export async function showSummary(
  { article, length, focus, audience, ownerCode: owner }: SummaryWish,
  { pullquote, voice, asker }: Context,
): Promise<Reply> {
  const reference = referenceTo(article);
  const ownerCode = owner ?? askerCode(asker);
  const summary = await pullquote.summarize(article.id, {
    sentences: SUMMARY_LENGTHS[length],
    focus,
  });
  const options = {
    ...audience,
    length,
    lengthId: (length: SummaryLength) => {
      const state = [ownerCode, reference, length];
      const room = roomInCustomId({ command: SUMMARIZE, state });
      return encodeCustomId({ command: SUMMARIZE, state: [...state, shortenFocus(focus, room)] });
    },
    readId: readId(article),
    sourceId: sourceId(article),
  };
  return drawSummary(summary, options, voice);
}
