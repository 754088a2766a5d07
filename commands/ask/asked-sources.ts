import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Sources } from '../../src/answers/understanding/sources.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { text } from '../../src/presentation/cards/card.ts';
import { describeSources } from '../../src/presentation/sources/describe-sources.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { type AskedQuestion, keep, moreId } from './asked-question.ts';

/**
 * Whose articles a question was asked of, in small print, as far as that is not all; beside it a button that
 * asks all of them.
 *
 * @param understood Those that the question itself names.
 */
export function drawAskedSources(
  asked: AskedQuestion,
  understood: Sources | undefined,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const line = describeSources({ ...asked.sources, ...understood }, voice);
  if (line === '') return [];
  const wide = { ...asked, articleReference: undefined, sources: {}, isWide: true, skip: 0 };
  return [
    {
      type: ComponentType.Section,
      components: [text(`-# ${line}`)],
      accessory: button(voice.say('sources.ask-all'), moreId.of(keep(wide))),
    },
  ];
}
