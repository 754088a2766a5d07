import type { APIButtonComponent, APIComponentInContainer } from 'discord-api-types/v10';
import type { Asked } from '../../src/answers/answer.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { drawSources } from '../../src/presentation/sources/draw-sources.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { type AskedQuestion, keep, moreId } from './asked-question.ts';
import { drawFollows } from './draw-question.ts';

/**
 * Whose articles a question was asked of, as far as that is not all, and which question it was taken to follow,
 * with a button that asks all of them.
 *
 * @param understood What was understood of the question itself.
 */
export function drawAskedSources(
  asked: AskedQuestion,
  { sources: understood, follows }: Pick<Asked, 'sources' | 'follows'>,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const sources = { ...asked.sources, ...understood };
  const below = drawFollows(follows, voice);
  return drawSources(sources, () => drawAskAllButton(asked, voice), voice, below);
}

/** Asks all articles, whatever the question names or follows. */
function drawAskAllButton(asked: AskedQuestion, { say }: Voice): APIButtonComponent {
  const wide = {
    ...asked,
    articleReference: undefined,
    follows: undefined,
    sources: {},
    isWide: true,
    skip: 0,
  };
  return button(say('sources.ask-all'), moreId.of(keep(wide)));
}
