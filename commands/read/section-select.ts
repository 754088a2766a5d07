import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Article } from '../../src/articles/article.ts';
import { plainLine } from '../../src/presentation/markdown/draw-line.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import { describeParagraphs } from '../../src/presentation/wording/describe-place.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { type OpenPage, readId } from './read-button.ts';
import { type Section, sectionsAround, sectionsOf } from './sections.ts';

/** Discord's limit for what a select offers (its component reference). */
const MAX_LABEL_UNITS = 100;

/**
 * The headings of an article to choose from, each standing for its place in the text; nothing if there is but
 * one page or one heading.
 */
export function drawSectionSelect(
  article: Article,
  place: OpenPage,
  voice: Voice,
): readonly APIActionRowComponent<APIStringSelectComponent>[] {
  const sections = sectionsOf(article).filter((section) => labelOf(section, article) !== '');
  if (place.pages === 1 || sections.length < 2) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    // With the page in it, Discord's clients forget on the next one what was chosen here.
    custom_id: readId.of({ article: referenceTo(article), wanted: 'section', place: place.page }),
    placeholder: voice.say('read.sections'),
    options: sectionsAround(sections, place.page).map((section) => ({
      label: labelOf(section, article),
      value: String(section.heading.start),
      description: describeSection(section, place, voice),
    })),
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function labelOf({ heading: { start, end } }: Section, { text }: Article): string {
  return plainLine(text.slice(start, end), MAX_LABEL_UNITS);
}

function describeSection({ page, paragraph }: Section, { pages }: OpenPage, voice: Voice): string {
  const extent = describeParagraphs(paragraph, paragraph, voice);
  return sideBySide(extent, voice.say('paging.page', { page, pages }));
}
