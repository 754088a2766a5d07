import type { ArticleSource } from '../../src/articles/article.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import {
  drawAuthors,
  drawTitle,
  sideBySide,
} from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** What a server may hide. */
export type Hideable = HideableArticle | HideableTag;

export interface HideableArticle {
  readonly kind: 'article';
  readonly id: string;
  /** undefined if it is no longer among the articles. */
  readonly article: ArticleSource | undefined;
}

/** It stands for all articles that have it. */
export interface HideableTag {
  readonly kind: 'tag';
  readonly tag: string;
  readonly articleCount: number;
}

const MAX_TAG_UNITS = 60;
const MAX_ID_UNITS = 100;

/** A thing on a line, so that articles and tags are told apart. */
export function drawHideable(thing: Hideable, voice: Voice): string {
  if (thing.kind === 'tag') {
    const tag = `**${drawLine(thing.tag, MAX_TAG_UNITS) || voice.say('hideable.nameless')}**`;
    return voice.say('hideable.tag', { tag, count: thing.articleCount });
  }
  const { id, article } = thing;
  if (!article) return voice.say('hideable.gone', { id: drawLine(id, MAX_ID_UNITS) });
  return sideBySide(drawTitle(article, voice), drawAuthors(article, voice));
}
