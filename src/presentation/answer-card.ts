import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { MAX_EXCERPTS } from '../answers/answer.ts';
import type { Answer, Answered, Excerpt, Related } from '../answers/answer.ts';
import type { Article } from '../articles/article.ts';
import { card, divider, text } from './card.ts';
import { drawByline, drawTitle, sideBySide } from './describe-article.ts';
import { drawLink } from './draw-link.ts';
import { drawQuestion } from './draw-question.ts';
import { drawQuote } from './draw-quote.ts';
import { fitExcerpts, uncut } from './fit-excerpts.ts';
import type { FittedExcerpt, Room } from './fit-excerpts.ts';
import { MAX_LINK_UNITS, MAX_TEXT_BYTES, MAX_TEXT_UNITS } from './limits.ts';
import { fits, measure } from './measure.ts';
import { drawNotFound } from './not-found-card.ts';
import type { Reply } from './reply.ts';

/** How long links may be once quotes have to be cut: room is for words first. */
const SHORT_LINK_UNITS = 160;

const RELATED = 'No article answers this clearly. The closest passages:';
const FOOTER = '-# Word for word from the articles. Opinions are their authors’.';
const FOOTER_WITH_CUTS =
  '-# Word for word from the articles; “[…]” stands where a quote was cut short. Opinions are their authors’.';

export interface AnswerCardOptions {
  /** "Not found" is private whatever stands here. */
  readonly visibility: Reply['visibility'];
  /** The article that was asked, if it was a single one. */
  readonly asked?: Article | undefined;
}

/**
 * The reply to a question: its excerpts, each as a block quote over its source. It keeps to the house
 * budgets whatever the articles hold: long quotes are cut on a sentence's edge, the longest first.
 */
export function drawAnswer(answer: Answer, { visibility, asked }: AnswerCardOptions): Reply {
  if (answer.kind === 'not-found') return drawNotFound(answer, asked);
  return drawExcerpts(answer, visibility);
}

function drawExcerpts(answer: Answered | Related, visibility: Reply['visibility']): Reply {
  const excerpts = answer.excerpts.slice(0, MAX_EXCERPTS);
  const { kind, question } = answer;
  const whole = { kind, question, excerpts: excerpts.map(uncut), maxLinkUnits: MAX_LINK_UNITS };
  const short = { ...whole, maxLinkUnits: SHORT_LINK_UNITS };
  const cut = { ...short, excerpts: fitExcerpts(excerpts, roomForQuotes(short)) };
  const content = [whole, short].find((each) => fits(measure(drawCard(each)))) ?? cut;
  return {
    visibility,
    components: drawCard(content),
    quotes: content.excerpts.map(({ quote }) => quote),
  };
}

interface Content {
  readonly kind: 'answered' | 'related';
  readonly question: string;
  readonly excerpts: readonly FittedExcerpt[];
  readonly maxLinkUnits: number;
}

function drawCard(
  { kind, question, excerpts, maxLinkUnits }: Content,
  draw = drawQuote,
): readonly APIMessageTopLevelComponent[] {
  return [
    card('ink', [
      text(drawQuestion(question)),
      ...(kind === 'related' ? [text(RELATED)] : []),
      ...excerpts.flatMap((excerpt) => [
        text(draw(excerpt.quote, excerpt.isCut)),
        text(drawSource(excerpt, maxLinkUnits)),
        divider(),
      ]),
      text(excerpts.some(({ isCut }) => isCut) ? FOOTER_WITH_CUTS : FOOTER),
    ]),
  ];
}

function drawSource({ quote: { article }, paragraph }: Excerpt, maxLinkUnits: number): string {
  const place = paragraph === 0 ? 'title and byline' : `¶ ${paragraph}`;
  const link = article.url === undefined ? undefined : drawLink(article.url, maxLinkUnits);
  return `-# ${sideBySide(drawTitle(article), drawByline(article), place, link)}`;
}

/** What is left of the budgets for the quotes, once all the rest is drawn. */
function roomForQuotes(content: Content): Room {
  const excerpts = content.excerpts.map((excerpt) => ({ ...excerpt, isCut: true }));
  const { units, bytes } = measure(drawCard({ ...content, excerpts }, () => ''));
  return { units: MAX_TEXT_UNITS - units, bytes: MAX_TEXT_BYTES - bytes };
}
