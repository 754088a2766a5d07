import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { NotFound } from '../answers/answer.ts';
import type { Brief } from '../answers/brief.ts';
import type { Article } from '../articles/article.ts';
import { card, divider, text } from './card.ts';
import { drawByline, drawTitle, listArticles, sideBySide } from './describe-article.ts';
import { drawLine } from './draw-line.ts';
import { drawLink } from './draw-link.ts';
import { drawQuote } from './draw-quote.ts';
import { fitExcerpts, uncut } from './fit-excerpts.ts';
import type { FittedExcerpt } from './fit-excerpts.ts';
import { fits, measure, roomBeside } from './measure.ts';
import { drawNotice } from './notice-card.ts';
import type { Reply } from './reply.ts';

const MAX_TOPIC_UNITS = 160;
const MAX_LINK_UNITS = 160;

/**
 * What the articles say of a topic: under each article's source one or two block quotes with their
 * paragraphs' numbers. It keeps to the house budgets: the longest quotes are cut. If the articles say
 * nothing of it, a private notice.
 */
export function drawBrief(brief: Brief | NotFound, visibility: Reply['visibility']): Reply {
  if (brief.kind === 'not-found') return drawNothing(brief);
  const excerpts = brief.articles.flatMap((each) => each.excerpts);
  const draw = (shown: readonly FittedExcerpt[], drawWords = drawQuote) =>
    drawCard(brief.topic, shown, drawWords);
  const whole = excerpts.map(uncut);
  const rest = draw(
    whole.map((excerpt) => ({ ...excerpt, isCut: true })),
    () => '',
  );
  const shown = fits(measure(draw(whole))) ? whole : fitExcerpts(excerpts, roomBeside(rest));
  return { visibility, components: draw(shown), quotes: shown.map(({ quote }) => quote) };
}

function drawCard(
  topic: string,
  excerpts: readonly FittedExcerpt[],
  drawWords: typeof drawQuote,
): readonly APIMessageTopLevelComponent[] {
  const isCut = excerpts.some((excerpt) => excerpt.isCut);
  const cut = isCut ? ' A quote that ends in “[…]” was cut short.' : '';
  return [
    card('ink', [
      text(`-# What the articles say about: ${drawLine(topic, MAX_TOPIC_UNITS)}`),
      ...excerpts.flatMap((excerpt, index) => {
        const { article } = excerpt.quote;
        const isNext = excerpts[index - 1]?.quote.article === article;
        return [
          ...(isNext ? [] : [divider(), text(drawHead(article))]),
          text(drawWords(excerpt.quote, excerpt.isCut)),
          text(`-# ¶ ${excerpt.paragraph}`),
        ];
      }),
      divider(),
      text(`-# Word for word from the articles.${cut} Opinions are their authors’.`),
    ]),
  ];
}

function drawHead(article: Article): string {
  const link = article.url === undefined ? undefined : drawLink(article.url, MAX_LINK_UNITS);
  const source = sideBySide(drawByline(article), link);
  return source === '' ? drawTitle(article) : `${drawTitle(article)}\n-# ${source}`;
}

function drawNothing({ question, nearest }: NotFound): Reply {
  const topic = drawLine(question, MAX_TOPIC_UNITS);
  return drawNotice({
    happened: `The articles say nothing about “${topic}”.`,
    next:
      nearest.length === 0
        ? 'Try other words. `/articles` lists what there is.'
        : `Nearest to your words:\n${listArticles(nearest)}\nTry other words, or \`/ask\` one of these.`,
  });
}
