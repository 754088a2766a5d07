import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ComponentType,
} from 'discord-api-types/v10';
import type { Sources } from '../../answers/understanding/sources.ts';
import { text } from '../cards/card.ts';
import type { Voice } from '../wording/voice.ts';
import { describeSources } from './describe-sources.ts';

/**
 * Whose articles a reply is of, in small print, and nothing if it is of all.
 *
 * @param drawAll What stands beside it, and leads to all of them.
 * @param below Further lines of small print, of what else narrows it.
 */
export function drawSources(
  sources: Sources,
  drawAll: () => APIButtonComponent,
  voice: Voice,
  below: readonly string[] = [],
): readonly APIComponentInContainer[] {
  const line = describeSources(sources, voice);
  if (line === '') return [];
  return [
    {
      type: ComponentType.Section,
      components: [text([`-# ${line}`, ...below].join('\n'))],
      accessory: drawAll(),
    },
  ];
}
