import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { MAX_EXCERPTS } from '../answers/answer.ts';
import type { Answer, Answered, Excerpt, Related } from '../answers/answer.ts';
import type { Article } from '../articles/article.ts';
import { card, divider, note, text } from './card.ts';
import { drawByline, drawTitle, sideBySide } from './describe-article.ts';
import { drawLink } from './draw-link.ts';
import { drawPlace } from './draw-place.ts';
import { drawQuestion } from './draw-question.ts';
import { drawQuote } from './draw-quote.ts';
import { fitExcerpts, uncut } from './fit-excerpts.ts';
import type { FittedExcerpt, Room } from './fit-excerpts.ts';
import { MAX_LINK_UNITS, MAX_TEXT_BYTES, MAX_TEXT_UNITS } from './limits.ts';
import { fits, measure } from './measure.ts';
import { drawNotFound } from './not-found-card.ts';
import type { Audience, Reply } from './reply.ts';
import type { Voice } from './wording/voice.ts';

/** How long links may be once quotes have to be cut: room is for words first. */
const SHORT_LINK_UNITS = 160;

/** "Not found" is private whatever the audience. */
export interface AnswerCardOptions extends Audience {
  /** The article that was asked, if it was a single one. */
  readonly asked?: Article | undefined;
}

/**
 * The reply to a question: its excerpts, each as a block quote over its source. It keeps to the house
 * budgets whatever the articles hold: long quotes are cut on a sentence's edge, the longest first.
 */
export function drawAnswer(answer: Answer, options: AnswerCardOptions, voice: Voice): Reply {
  if (answer.kind === 'not-found') return drawNotFound(answer, options.asked, voice);
  return drawExcerpts(answer, options, voice);
}

function drawExcerpts(
  answer: Answered | Related,
  { visibility, note }: Audience,
  voice: Voice,
): Reply {
  const excerpts = answer.excerpts.slice(0, MAX_EXCERPTS);
  const { kind, question } = answer;
  const whole = {
    kind,
    question,
    note,
    excerpts: excerpts.map(uncut),
    maxLinkUnits: MAX_LINK_UNITS,
  };
  const short = { ...whole, maxLinkUnits: SHORT_LINK_UNITS };
  const cut = { ...short, excerpts: fitExcerpts(excerpts, roomForQuotes(short, voice)) };
  const content = [whole, short].find((each) => fits(measure(drawCard(each, voice)))) ?? cut;
  return {
    visibility,
    components: drawCard(content, voice),
    quotes: content.excerpts.map(({ quote }) => quote),
  };
}

interface Content {
  readonly kind: 'answered' | 'related';
  readonly question: string;
  readonly note: string | undefined;
  readonly excerpts: readonly FittedExcerpt[];
  readonly maxLinkUnits: number;
}

function drawCard(
  { kind, question, note: why, excerpts, maxLinkUnits }: Content,
  voice: Voice,
  draw = drawQuote,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const isCut = excerpts.some((excerpt) => excerpt.isCut);
  const promise = say(isCut ? 'quote.verbatim-with-cuts' : 'quote.verbatim');
  return card(voice, 'ink', [
    text(drawQuestion(question, voice)),
    ...(kind === 'related' ? [text(say('answer.related'))] : []),
    ...excerpts.flatMap((excerpt) => [
      text(draw(excerpt.quote, excerpt.isCut)),
      text(drawSource(excerpt, maxLinkUnits, voice)),
      divider(),
    ]),
    text(`-# ${promise} ${say('quote.opinions')}`),
    ...note(why),
  ]);
}

function drawSource(
  { quote: { article }, paragraph }: Excerpt,
  maxLinkUnits: number,
  voice: Voice,
): string {
  const { url } = article;
  const place = drawPlace(paragraph, voice);
  const link = url === undefined ? undefined : drawLink(url, maxLinkUnits, voice);
  return `-# ${sideBySide(drawTitle(article, voice), drawByline(article, voice), place, link)}`;
}

/** What is left of the budgets for the quotes, once all the rest is drawn. */
function roomForQuotes(content: Content, voice: Voice): Room {
  const excerpts = content.excerpts.map((excerpt) => ({ ...excerpt, isCut: true }));
  const { units, bytes } = measure(drawCard({ ...content, excerpts }, voice, () => ''));
  return { units: MAX_TEXT_UNITS - units, bytes: MAX_TEXT_BYTES - bytes };
}
