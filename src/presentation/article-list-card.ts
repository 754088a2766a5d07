import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Article } from '../articles/article.ts';
import { card, divider, text } from './card.ts';
import { countArticles, drawByline, drawTitle, sideBySide } from './describe-article.ts';
import { drawLine } from './draw-line.ts';
import { drawLink } from './draw-link.ts';
import { MAX_LINK_UNITS, MAX_TEXT_BYTES, MAX_TEXT_UNITS } from './limits.ts';
import { measure } from './measure.ts';
import { drawNotice } from './notice-card.ts';
import type { Reply } from './reply.ts';

const PAGE_LENGTH = 10;
const MAX_QUERY_UNITS = 120;

export interface ArticleList {
  /** All articles that the list runs through, in its order. */
  readonly articles: readonly Article[];
  /** What was searched for; empty if nothing. */
  readonly query: string;
  /** Counted from 1; one that is out of range stands for the nearest there is. */
  readonly page: number;
  /** The custom id of a button that leads to another page. */
  readonly pageId: (page: number) => string;
}

/** Ten articles with their sources, and buttons to the pages around; a private notice if there are none. */
export function drawArticleList(list: ArticleList): Reply {
  const { articles, query } = list;
  if (articles.length === 0) return drawEmptyList(query);
  const pages = Math.ceil(articles.length / PAGE_LENGTH);
  const page = Math.min(Math.max(1, Math.trunc(list.page) || 1), pages);
  const shown = articles.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  const draw = (maxLinkUnits: number): readonly APIMessageTopLevelComponent[] => [
    card('ink', [
      text(drawHeading(articles.length, query)),
      divider(),
      ...shown.map((article) => text(drawEntry(article, maxLinkUnits))),
      ...(pages === 1 ? [] : drawPaging(page, pages, list.pageId)),
    ]),
  ];
  return {
    visibility: 'public',
    quotes: [],
    components: draw(linkUnitsLeft(draw(0), shown.length)),
  };
}

function drawEmptyList(query: string): Reply {
  if (query === '') {
    return drawNotice({
      happened: 'There are no articles yet.',
      next: 'Whoever runs this bot has to add some before it can answer.',
    });
  }
  return drawNotice({
    happened: `No article matches “${drawLine(query, MAX_QUERY_UNITS)}”.`,
    next: 'Try part of a title, an author or an outlet, or use `/articles` without a query to see all.',
  });
}

function drawHeading(count: number, query: string): string {
  const heading = `**${countArticles(count)}**`;
  return query === '' ? heading : `${heading} for “${drawLine(query, MAX_QUERY_UNITS)}”`;
}

function drawEntry(article: Article, maxLinkUnits: number): string {
  const link = article.url === undefined ? undefined : drawLink(article.url, maxLinkUnits);
  const source = sideBySide(drawByline(article), link);
  return source === '' ? drawTitle(article) : `${drawTitle(article)}\n-# ${source}`;
}

function drawPaging(
  page: number,
  pages: number,
  pageId: ArticleList['pageId'],
): readonly APIComponentInContainer[] {
  const button = (label: string, to: number): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: pageId(to),
    disabled: to < 1 || to > pages,
  });
  return [
    divider(),
    text(`-# Page ${page} of ${pages}`),
    {
      type: ComponentType.ActionRow,
      components: [button('Previous', page - 1), button('Next', page + 1)],
    },
  ];
}

/** How long each link may be so that all of them find room beside the rest. */
function linkUnitsLeft(rest: readonly APIMessageTopLevelComponent[], links: number): number {
  const { units, bytes } = measure(rest);
  const left = Math.min(MAX_TEXT_UNITS - units, MAX_TEXT_BYTES - bytes);
  return Math.min(MAX_LINK_UNITS, Math.floor(left / links));
}
