import type { AsideKind } from '../articles/article.ts';
import type { Position } from '../articles/position.ts';
import type { Place } from './place.ts';

/** Where words begin by their file's own positions; none of these where it tells none. */
export interface PositionJson {
  /** As it is printed. */
  readonly page?: string;
  readonly chapter?: string;
  /** How long after the beginning it is said. */
  readonly seconds?: number;
}

export interface PlaceInArticleJson extends PositionJson {
  /** Counted from 1; 0 is the article's head. */
  readonly paragraph: number;
  readonly lastParagraph: number;
  /** What stands beside the running text; absent if nothing does. It then stands at the paragraph. */
  readonly kind?: KindJson;
}

/** What people call them. */
const KINDS = {
  heading: 'heading',
  caption: 'caption',
  table: 'table',
  code: 'code',
  note: 'footnote',
} as const satisfies Readonly<Record<AsideKind, string>>;

export type KindJson = (typeof KINDS)[AsideKind];

export function placeJson({
  asides,
  paragraph,
  lastParagraph,
  position,
}: Place): PlaceInArticleJson {
  return {
    ...(asides && { kind: kindJson(asides[0]) }),
    paragraph,
    lastParagraph,
    ...positionJson(position),
  };
}

export function kindJson(kind: AsideKind): KindJson {
  return KINDS[kind];
}

export function positionJson(position: Position | undefined): PositionJson {
  switch (position?.kind) {
    case 'page':
      return { page: position.page };
    case 'chapter':
      return { chapter: position.chapter };
    case 'time':
      return { seconds: position.seconds };
    case undefined:
      return {};
  }
}
