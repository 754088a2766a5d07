import { ComponentType } from 'discord-api-types/v10';
import { placeOf } from '../../src/answers/place.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { cutToFit, type FittedExcerpt } from '../../src/presentation/quotes/fit-excerpts.ts';
import { drawSourceLine } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawRemoveButton } from '../ask/remove-action.ts';
import { drawCiteButton } from '../cite/cite-button.ts';
import { drawExcerpt } from '../in-context/draw-excerpt.ts';

const MAX_QUESTION_UNITS = 300;
const MAX_LINK_UNITS = 160;

/** What moderators chose to answer a question with, for a channel. */
export interface ChosenAnswer {
  readonly question: string;
  readonly quote: Quote;
  /** Stands for the moderator who posts it. */
  readonly ownerCode: string;
}

/** The question over the passage, marked as chosen by moderators; everyone sees it, nobody is told. */
export function drawChosenAnswer(
  { question, quote, ownerCode }: ChosenAnswer,
  voice: Voice,
): Reply {
  const { say } = voice;
  const { paragraph = 0 } = placeOf(quote.article, quote) ?? {};
  const source = drawSourceLine(quote.article, MAX_LINK_UNITS, voice);
  const draw = (excerpts: readonly FittedExcerpt[], drawWords = drawQuote) =>
    card(voice, 'ink', [
      text(say('answer.question', { question: drawLine(question, MAX_QUESTION_UNITS) })),
      text(`**${say('answer.chosen')}**`),
      ...excerpts.flatMap((one) =>
        drawExcerpt({ ...one, number: 1, count: 1 }, { source, drawWords }, voice),
      ),
      text(`-# ${say('quote.verbatim')} ${say('quote.opinions')}`),
      {
        type: ComponentType.ActionRow,
        components: [drawCiteButton(voice), drawRemoveButton(ownerCode, voice)],
      },
    ]);
  const excerpt = { quote, paragraph, context: quote, isCut: false };
  const shown = cutToFit([excerpt], (cut) => draw(cut, () => ''));
  return {
    visibility: 'public',
    components: draw(shown),
    quotes: shown.map((one) => one.quote),
  };
}
