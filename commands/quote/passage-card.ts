import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type {
  FoundPassage,
  NumberedParagraph,
  PassageLookup,
} from '../../src/answers/passage/passage-lookup.ts';
import { placeIn } from '../../src/answers/place.ts';
import type { Article } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/quote.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawLabel } from '../../src/presentation/quotes/draw-place.ts';
import { drawQuote, withLabel } from '../../src/presentation/quotes/draw-quote.ts';
import {
  cutToFit,
  type Drawing,
  type FittedExcerpt,
} from '../../src/presentation/quotes/fit-excerpts.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import { drawUnclearArticle } from '../../src/presentation/sources/unclear-article-card.ts';
import { describeParagraphs } from '../../src/presentation/wording/describe-place.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawCiteButton } from '../cite/cite-button.ts';
import { drawContextButton } from '../in-context/context-button.ts';
import { drawHeading } from '../read/draw-heading.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawSourceButton } from '../summarize/summary-button.ts';

const MAX_LINK_UNITS = 160;
const MAX_TITLE_UNITS = 120;

/** More paragraphs find no room on a card, however short they are. */
const MAX_PARAGRAPHS = 20;

/** The passage that somebody refers to, or why there is none to show; that is for the asker alone. */
export function drawPassageLookup(lookup: PassageLookup, options: Audience, voice: Voice): Reply {
  const { say } = voice;
  switch (lookup.kind) {
    case 'passage':
      return drawPassage(lookup, options, voice);
    case 'no-such-paragraph': {
      const { number, last } = lookup;
      const place = describeParagraphs(number, number, voice);
      const title = titleOf(lookup.article, voice);
      const happened = say('passage.none', { place, title });
      return drawNotice({ happened, next: say('passage.range', { last }) }, voice);
    }
    case 'withheld': {
      const happened = say('article.link-only-named', { title: titleOf(lookup.article, voice) });
      return drawNotice(
        { happened, next: drawArticleHead(lookup.article, MAX_LINK_UNITS, voice) },
        voice,
      );
    }
    case 'unclear': {
      if (lookup.named !== '') return drawUnclearArticle({ ...lookup, isOptional: false }, voice);
      return drawNotice({ happened: say('passage.which'), next: say('passage.which-next') }, voice);
    }
  }
}

/**
 * Paragraphs of an article as they stand there, each behind its number. Of so many that they don't fit, the first
 * ones; of one that doesn't, its beginning.
 */
function drawPassage(passage: FoundPassage, options: Audience, voice: Voice): Reply {
  const [first] = passage.paragraphs;
  const all = passage.paragraphs.slice(0, MAX_PARAGRAPHS).map(excerptOf);
  const draw = (shown: readonly FittedExcerpt[], drawWords = drawQuote) =>
    drawCard(passage, shown, { options, voice, drawWords });
  const { content, components } = firstThatFits<readonly FittedExcerpt[]>(
    all.map((_, left) => () => all.slice(0, all.length - left).map(asFound)),
    () => cutToFit([excerptOf(first)], (cut) => draw(cut, () => '> ')),
    draw,
  );
  return {
    visibility: options.visibility,
    components,
    quotes: content.map(({ quote }) => quote),
  };
}

/** Of a paragraph that may not be shown whole, its beginning was found. */
function asFound(excerpt: ReturnType<typeof excerptOf>): FittedExcerpt {
  const { article, end } = excerpt.quote;
  const whole = article.paragraphs.find(({ number }) => number === excerpt.paragraph);
  return { ...excerpt, isCut: whole !== undefined && end < whole.end };
}

function excerptOf({ number, quote }: NumberedParagraph) {
  return { quote, paragraph: number, context: quote };
}

function drawCard(
  { article, paragraphs }: FoundPassage,
  shown: readonly FittedExcerpt[],
  { options, voice, drawWords }: Drawing<Audience>,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const [first] = paragraphs;
  const last = shown.at(-1)?.paragraph ?? first.number;
  const rest = paragraphs.filter(({ number }) => number > last);
  const isCut = shown.some((excerpt) => excerpt.isCut);
  const extent = describeParagraphs(first.number, last, voice);
  const count = article.paragraphs.length;
  const sentences = [
    say('passage.place', { extent, count }),
    say('read.verbatim'),
    ...(isCut ? [say('quote.cuts')] : []),
    say('quote.opinions'),
  ];
  return card(voice, 'ink', [
    text(drawArticleHead(article, MAX_LINK_UNITS, voice)),
    divider(),
    ...shown.flatMap((excerpt, index) =>
      drawParagraph(excerpt, shown[index - 1], { voice, drawWords }),
    ),
    divider(),
    text(`-# ${sentences.join(' ')}`),
    ...note(rest.length > 0 ? sayRest(rest, voice) : undefined),
    ...note(options.note),
    drawButtons(article, shown, voice),
  ]);
}

/** Under its heading, if that is another one than that of the paragraph before. */
function drawParagraph(
  { quote, paragraph, isCut }: FittedExcerpt,
  before: FittedExcerpt | undefined,
  { voice, drawWords }: Pick<Drawing<Audience>, 'voice' | 'drawWords'>,
): readonly APIComponentInContainer[] {
  const { article } = quote;
  const [heading, last] = [paragraph, before?.paragraph].map(
    (wanted) => article.paragraphs.find(({ number }) => number === wanted)?.heading,
  );
  const above =
    heading?.start === last?.start ? '' : drawHeading(article, { ...(heading && { heading }) });
  const label = drawLabel(placeIn(quote, paragraph), voice);
  return [...(above === '' ? [] : [text(above)]), text(withLabel(drawWords(quote, isCut), label))];
}

function sayRest(rest: readonly NumberedParagraph[], voice: Voice): string {
  const numbers = rest.map(({ number }) => number);
  const extent = describeParagraphs(numbers[0] ?? 0, numbers.at(-1) ?? 0, voice);
  return voice.say('passage.rest', { extent, button: voice.say('article.read-here') });
}

/** What is cited, and shown in context, is all that the card shows. */
function drawButtons(
  article: Article,
  shown: readonly FittedExcerpt[],
  voice: Voice,
): APIComponentInContainer {
  const [first] = shown;
  const last = shown.at(-1) ?? first;
  const whole = first && last && quote(article, { start: first.quote.start, end: last.quote.end });
  return {
    type: ComponentType.ActionRow,
    components: [
      ...(whole ? [drawContextButton(whole, 0, voice), drawCiteButton(voice, whole)] : []),
      drawReadButton(article, first?.paragraph ?? 1, voice),
      drawSourceButton(article, voice),
    ],
  };
}

function titleOf({ title }: Article, { say }: Voice): string {
  return drawLine(title, MAX_TITLE_UNITS) || say('article.untitled');
}
