import type { Article } from '../../src/articles/article.ts';
import type { Span } from '../../src/text/span.ts';
import { type ArticlePage, articlePages } from './article-pages.ts';

/** A heading of an article, and where it is read. */
export interface Section {
  readonly heading: Span;
  /** From 1. */
  readonly page: number;
  /** The paragraph that it opens, or the nearest. */
  readonly paragraph: number;
}

/** Discord's limit for a select (its component reference). */
const MAX_OPTIONS = 25;

/** Of more sections than that, so many around the page; the others lead into the rest of the article. */
const AROUND = 12;

const sectionsIn = new WeakMap<Article, readonly Section[]>();

/** The headings of an article as its pages show them, in its order. */
export function sectionsOf(article: Article): readonly Section[] {
  const sections = sectionsIn.get(article) ?? onceEach(articlePages(article).flatMap(sectionsOn));
  sectionsIn.set(article, sections);
  return sections;
}

/** The section whose heading stands at an offset of the text, or else the last one before it. */
export function sectionAt(article: Article, offset: number): Section | undefined {
  const sections = sectionsOf(article);
  return sections.findLast(({ heading }) => heading.start <= offset) ?? sections[0];
}

/**
 * The sections to choose from on a page: all, or of too many those around the page, and others evenly from the
 * first to the last.
 */
export function sectionsAround(sections: readonly Section[], page: number): readonly Section[] {
  if (sections.length <= MAX_OPTIONS) return sections;
  const here = Math.max(
    0,
    sections.findLastIndex((section) => section.page <= page),
  );
  const from = Math.min(Math.max(0, here - AROUND / 2), sections.length - AROUND);
  const isNear = (index: number): boolean => index >= from && index < from + AROUND;
  const far = sections.filter((_, index) => !isNear(index));
  const chosen = new Set([...sections.slice(from, from + AROUND), ...evenly(far)]);
  return sections.filter((section) => chosen.has(section));
}

function evenly(far: readonly Section[]): readonly Section[] {
  const count = MAX_OPTIONS - AROUND;
  const step = (far.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, nth) => far[Math.round(nth * step)]).filter(
    (section) => section !== undefined,
  );
}

/** A heading that stands over more than one part opens the first of them. */
function onceEach(sections: readonly Section[]): readonly Section[] {
  const seen = new Set<number>();
  return sections.filter(({ heading }) => !seen.has(heading.start) && seen.add(heading.start));
}

function sectionsOn(parts: ArticlePage, index: number): readonly Section[] {
  return parts
    .filter(({ isContinued }) => !isContinued)
    .flatMap(({ start, end, kind, opening, paragraph }) => {
      const headings = kind === 'heading' ? [...opening, { start, end }] : opening;
      return headings.map((heading) => ({ heading, page: index + 1, paragraph }));
    });
}
