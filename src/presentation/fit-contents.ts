import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { fits, measure } from './measure.ts';

/**
 * The first of several contents of a card that keeps to the house budgets; the last one, which has to
 * fit, is not measured. None is made before it is tried.
 */
export function firstThatFits<Content>(
  contents: readonly (() => Content)[],
  last: () => Content,
  draw: (content: Content) => readonly APIMessageTopLevelComponent[],
): Content {
  for (const make of contents) {
    const content = make();
    if (fits(measure(draw(content)))) return content;
  }
  return last();
}
