import type { APIButtonComponent, APIComponentInContainer } from 'discord-api-types/v10';
import type { Sources } from '../../src/answers/understanding/sources.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { drawSources } from '../../src/presentation/sources/draw-sources.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { type AskedQuestion, keep, moreId } from './asked-question.ts';

/**
 * Whose articles a question was asked of, as far as that is not all, with a button that asks all of them.
 *
 * @param understood Those that the question itself names.
 */
export function drawAskedSources(
  asked: AskedQuestion,
  understood: Sources | undefined,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const sources = { ...asked.sources, ...understood };
  return drawSources(sources, () => drawAskAllButton(asked, voice), voice);
}

/** Asks all articles, whatever the question names. */
export function drawAskAllButton(asked: AskedQuestion, { say }: Voice): APIButtonComponent {
  const wide = { ...asked, articleReference: undefined, sources: {}, isWide: true, skip: 0 };
  return button(say('sources.ask-all'), moreId.of(keep(wide)));
}
