import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { fits, measure } from './measure.ts';

/** What goes on a card, and how it looks there. */
export interface Drawn<Content> {
  readonly content: Content;
  readonly components: readonly APIMessageTopLevelComponent[];
}

/**
 * The first of several contents of a card that keeps to the house budgets; the last one, which has to
 * fit, is not measured. None is made before it is tried, and each is drawn once.
 */
export function firstThatFits<Content>(
  contents: readonly (() => Content)[],
  last: () => Content,
  draw: (content: Content) => readonly APIMessageTopLevelComponent[],
): Drawn<Content> {
  for (const make of contents) {
    const content = make();
    const components = draw(content);
    if (fits(measure(components))) return { content, components };
  }
  const content = last();
  return { content, components: draw(content) };
}
