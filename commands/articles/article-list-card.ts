import { ComponentType } from 'discord-api-types/v10';
import type {
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Sources } from '../../src/answers/understanding/sources.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { areKeptSources, keepSources } from '../../src/discord/kept-sources.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import {
  MAX_LINK_UNITS,
  MAX_TEXT_BYTES,
  MAX_TEXT_UNITS,
} from '../../src/presentation/cards/limits.ts';
import { measure } from '../../src/presentation/cards/measure.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawSources } from '../../src/presentation/sources/draw-sources.ts';
import { drawListedHead } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawReplyRow } from '../ask/reply-row.ts';
import { drawCiteArticlesButton } from '../cite/cite-article-button.ts';
import { drawArticleSelect } from './article-select.ts';

const kept = { ownerCode: z.string(), query: z.string(), page: wholeNumber() } as const;

/**
 * Leads to a page of a list, and remembers whose list it is, what was searched for, and whose articles they
 * are unless all.
 */
export const listId = actionId(
  'articles',
  z.union([
    stateOf(kept),
    stateOf({ ...kept, sources: z.string().refine(areKeptSources) }),
    // Up to version 0.1, it was not told whose a list was: such a one is nobody's.
    stateOf({ query: z.string(), page: wholeNumber() }).transform((state) => ({
      ...state,
      ownerCode: '',
    })),
  ]),
);

/** So many articles are on a page. */
export const PAGE_LENGTH = 10;

const MAX_QUERY_UNITS = 120;

/** The page that stands for one that may be out of range, counted from 1. */
export function nearestPage(wanted: number, total: number): number {
  const pages = Math.max(1, Math.ceil(total / PAGE_LENGTH));
  return Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
}

/** No link is so short, so that hosts stand for all of them: the least that links take. */
const HOSTS_ONLY = 1;

export interface ArticleList extends Audience {
  /** How many articles there are on all pages together. */
  readonly total: number;
  /** Those on this page. */
  readonly articles: readonly ArticleSource[];
  /** What was searched for; empty if nothing. */
  readonly query: string;
  /** Whose articles they are; all unless told. */
  readonly sources?: Sources;
  /** Counted from 1. */
  readonly page: number;
  /** Stands for the one whose list it is. */
  readonly ownerCode: string;
}

/**
 * A page of articles with their sources, a select that opens one of them, and buttons to the pages around;
 * a private notice if there are none.
 */
export function drawArticleList(list: ArticleList, voice: Voice): Reply {
  const { total, articles, query } = list;
  if (articles.length === 0) return drawEmptyList(query, voice);
  const pages = Math.ceil(total / PAGE_LENGTH);
  const draw = (maxLinkUnits: number): readonly APIMessageTopLevelComponent[] =>
    card(voice, 'ink', [
      text(drawHeading(total, query, voice)),
      ...drawSources(list.sources ?? {}, () => drawAllButton(list, voice), voice),
      divider(),
      ...articles.map((article) => text(drawListedHead(article, maxLinkUnits, voice))),
      drawArticleSelect(articles, voice),
      ...note(list.note),
      ...(pages === 1 ? [] : drawPaging(list, pages, voice)),
      drawReplyRow({ ...list, cite: drawCiteArticlesButton(voice), subject: query }, voice),
    ]);
  return {
    visibility: list.visibility,
    quotes: [],
    components: draw(linkUnitsLeft(draw(HOSTS_ONLY), articles.length)),
  };
}

function drawEmptyList(query: string, voice: Voice): Reply {
  const { say } = voice;
  if (query === '') {
    const notice = { happened: say('articles.none'), next: say('articles.none-next') };
    return drawNotice(notice, voice);
  }
  return drawNotice(
    {
      happened: say('articles.no-match', { query: drawLine(query, MAX_QUERY_UNITS) }),
      next: say('articles.no-match-next'),
    },
    voice,
  );
}

function drawHeading(total: number, query: string, { say }: Voice): string {
  const count = `**${say('article.count', { count: total })}**`;
  if (query === '') return count;
  return say('articles.for-query', { count, query: drawLine(query, MAX_QUERY_UNITS) });
}

const MAX_OUTLET_UNITS = 44;

/** Leads to all articles of these sources; an outlet, of which an id keeps nothing, is searched for. */
export function drawListButton(
  { ownerCode, sources, total }: Required<Pick<ArticleList, 'ownerCode' | 'sources' | 'total'>>,
  { say }: Voice,
): APIButtonComponentWithCustomId {
  const [outlet = ''] = sources.publications ?? [];
  const query = outlet.length <= MAX_OUTLET_UNITS ? outlet : '';
  const whose = keepSources(sources);
  const state = { ownerCode, query, ...(whose !== '' && { sources: whose }), page: 1 };
  return button(say('listed.all', { count: total }), listId.of(state));
}

function drawAllButton({ ownerCode, query }: ArticleList, { say }: Voice) {
  return button(say('articles.list-all'), listId.of({ ownerCode, query, page: 1 }));
}

function drawPaging(
  { ownerCode, query, page, sources = {} }: ArticleList,
  pages: number,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  const whose = keepSources(sources);
  const state = { ownerCode, query, ...(whose !== '' && { sources: whose }) };
  const turn = (label: string, to: number) =>
    button(label, listId.of({ ...state, page: to }), to < 1 || to > pages);
  return [
    divider(),
    text(`-# ${say('paging.page', { page, pages })}`),
    {
      type: ComponentType.ActionRow,
      components: [turn(say('paging.previous'), page - 1), turn(say('paging.next'), page + 1)],
    },
  ];
}

/** How long each link may be so that all of them find room beside the rest. */
function linkUnitsLeft(rest: readonly APIMessageTopLevelComponent[], links: number): number {
  const { units, bytes } = measure(rest);
  const left = Math.min(MAX_TEXT_UNITS - units, MAX_TEXT_BYTES - bytes);
  return Math.min(MAX_LINK_UNITS, Math.floor(left / links));
}
