import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { MAX_EXCERPTS } from '../../src/answers/answer.ts';
import type { Answer, Answered, Excerpt, Related } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { card, note, text, withDividers } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import { MAX_COMPONENTS, MAX_LINK_UNITS } from '../../src/presentation/cards/limits.ts';
import { measure } from '../../src/presentation/cards/measure.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawQuoteLink } from '../../src/presentation/links/draw-link.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import {
  type Drawing,
  cutToFit,
  type FittedExcerpt,
  uncut,
} from '../../src/presentation/quotes/fit-excerpts.ts';
import { fitScreens } from '../../src/presentation/quotes/fit-screens.ts';
import { type ExcerptGroup, groupExcerpts } from '../../src/presentation/quotes/group-excerpts.ts';
import { drawSourceLine } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawExcerpt } from '../in-context/draw-excerpt.ts';
import { drawAnswerButtons } from './answer-buttons.ts';
import type { AskedQuestion } from './asked-question.ts';
import { drawSharedQuestion } from './draw-question.ts';
import { drawAskedSources } from './asked-sources.ts';
import { excerptsBeside } from './kept-answer.ts';
import { type AfterNo, drawNotFound } from './not-found-card.ts';

/** How long links may be: those to the quoted words, and all of them once quotes have to be cut. */
const MAX_QUOTE_LINK_UNITS = 300;
const SHORT_LINK_UNITS = 160;

/** "Not found" is private whatever the audience. */
export interface AnswerCardOptions extends Audience {
  /** The question as its buttons remember it. */
  readonly asked: AskedQuestion;
  /** The article that was asked, if it was a single one. */
  readonly article?: Article | undefined;
  /** Who made a private answer public. */
  readonly sharedBy?: string | undefined;
  /** What the moderators of this server chose for the question; the first excerpt, then. Default: nothing. */
  readonly chosen?: Excerpt | undefined;
  /** What was done since, if nothing was found. */
  readonly afterNo?: AfterNo | undefined;
}

/**
 * The reply to a question: its excerpts as block quotes over their places, those of one article together
 * under its source, the article with the best one first. It keeps to the house budgets whatever the
 * articles hold, and to a screen and a half of a phone as far as whole sentences let it: long quotes are cut on
 * a sentence's edge, the longest first.
 */
export function drawAnswer(answer: Answer, options: AnswerCardOptions, voice: Voice): Reply {
  if (answer.kind === 'not-found') return drawNotFound(answer, options, voice);
  const { chosen } = options;
  const excerpts = groupsOf(answer.excerpts.slice(0, MAX_EXCERPTS), chosen).flat();
  const whole = { excerpts: fitScreens(excerpts.map(uncut)), maxLinkUnits: MAX_LINK_UNITS };
  const short = { ...whole, maxLinkUnits: SHORT_LINK_UNITS };
  const draw = (content: AnswerContent, drawWords = drawQuote) =>
    drawCard(answer, content, { options, voice, drawWords });
  const { content, components } = firstThatFits<AnswerContent>(
    [() => withQuoteLinks(whole, voice), () => whole, () => short],
    () => ({
      ...short,
      excerpts: cutToFit(excerpts, (cut) => draw({ ...short, excerpts: cut }, () => '')),
    }),
    draw,
  );
  return {
    visibility: options.visibility,
    components,
    quotes: content.excerpts.map(({ quote }) => quote),
  };
}

/** What moderators chose stands by itself. */
function groupsOf<E extends Excerpt>(
  excerpts: readonly E[],
  chosen: Excerpt | undefined,
): readonly ExcerptGroup<E>[] {
  const [first, ...others] = excerpts;
  return chosen && first ? [[first], ...groupExcerpts(others)] : groupExcerpts(excerpts);
}

interface AnswerContent {
  readonly excerpts: readonly LinkedExcerpt[];
  readonly maxLinkUnits: number;
}

interface LinkedExcerpt extends FittedExcerpt {
  /** Opens the article's page at the quoted words. */
  readonly quoteLink?: string | undefined;
}

function withQuoteLinks({ excerpts, maxLinkUnits }: AnswerContent, voice: Voice): AnswerContent {
  const linked = excerpts.map((excerpt) => ({
    ...excerpt,
    quoteLink: drawQuoteLink(excerpt.quote, MAX_QUOTE_LINK_UNITS, voice),
  }));
  return { excerpts: linked, maxLinkUnits };
}

function drawCard(
  answer: Answered | Related,
  { excerpts, maxLinkUnits }: AnswerContent,
  { options, voice, drawWords }: Drawing<AnswerCardOptions>,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const isCut = excerpts.some((excerpt) => excerpt.isCut);
  const promise = say(isCut ? 'quote.verbatim-with-cuts' : 'quote.verbatim');
  const groups = groupsOf(excerpts, options.chosen).map((group, index) => {
    const line = drawSourceLine(group[0].quote.article, maxLinkUnits, voice);
    const isChosen = index === 0 && options.chosen !== undefined;
    const source = isChosen ? `**${say('answer.chosen')}**\n${line}` : line;
    return group.flatMap((excerpt, nth) =>
      drawExcerpt(
        { ...excerpt, number: excerpts.indexOf(excerpt) + 1, count: excerpts.length },
        { source: nth === 0 ? source : undefined, drawWords },
        voice,
      ),
    );
  });
  const top = [
    text(drawHead(answer, options, voice)),
    ...drawAskedSources(options.asked, answer, voice),
    ...(answer.kind === 'related' ? [text(say(labelOf(options.asked)))] : []),
  ];
  const bottom = [
    text(`-# ${promise} ${say('quote.opinions')}`),
    ...note(options.note),
    ...drawAnswerButtons({ ...answer, limit: limitOf(options) }, options, voice),
  ];
  const accent = options.asked.isClosest ? 'amber' : 'ink';
  const { components } = measure(card(voice, accent, [...top, ...groups.flat(), ...bottom]));
  const divided = withDividers(groups, MAX_COMPONENTS - components);
  return card(voice, accent, [...top, ...divided, ...bottom]);
}

/** How many excerpts a page has of those that were found. */
function limitOf({ asked: { excerpts }, chosen }: AnswerCardOptions): number {
  return chosen ? excerptsBeside(excerpts) : excerpts;
}

function labelOf({ isClosest }: AskedQuestion): 'answer.closest' | 'answer.related' {
  return isClosest ? 'answer.closest' : 'answer.related';
}

/** The question; below it who shared the answer, and which excerpts these are if not the first. */
function drawHead(
  { question, excerpts, skipped = 0 }: Answered | Related,
  { sharedBy }: AnswerCardOptions,
  voice: Voice,
): string {
  if (skipped === 0) return drawSharedQuestion(question, { sharedBy }, voice);
  const [first, last] = [skipped + 1, skipped + excerpts.length];
  const about = voice.say('answer.further', { first, last });
  return drawSharedQuestion(question, { sharedBy, about }, voice);
}
