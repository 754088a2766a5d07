import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Correction, LostWords } from '../../src/alerts/corrections/correction.ts';
import { isWithinLimits } from '../../src/answers/quote-limit.ts';
import type { Comparison } from '../../src/answers/quote-check/quote-check.ts';
import { type Quote, quote } from '../../src/articles/quote.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawMarkedQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { listArticles } from '../../src/presentation/sources/describe-article.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import { listWords } from '../../src/presentation/wording/list-words.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { trim } from '../../src/text/sentences.ts';
import { drawGiven } from '../quote/draw-given.ts';

const MAX_LINK_UNITS = 160;

/** So many quotes of one article are shown; of the rest, how many there are. */
const MAX_SHOWN = 3;

/** So much of what was quoted, and of it where little has room. */
const MAX_OLD_UNITS = 700;
const FEW_UNITS = 300;

const MAX_CHANNELS = 5;
const MAX_NAMED = 10;

/** Tells a server what has become of words that were quoted there; it notifies nobody. */
export function drawCorrection(correction: Correction, voice: Voice): Reply {
  switch (correction.kind) {
    case 'changed':
      return drawChanged(correction, voice);
    case 'gone':
      return drawGone(correction, voice);
    case 'more':
      return drawMore(correction.articles, voice);
  }
}

type Changed = Extract<Correction, { readonly kind: 'changed' }>;

interface Content {
  readonly shown: readonly LostWords[];
  readonly maxOldUnits: number;
}

/**
 * What the article says now, with the new words in bold, over what was quoted, with the old ones struck
 * through; as a quote check shows a difference.
 */
function drawChanged(changed: Changed, voice: Voice): Reply {
  const { lost } = changed;
  const counts = [MAX_SHOWN, 2, 1]
    .map((count) => lost.slice(0, count))
    .filter((shown) => isWithinLimits(quotesOf(shown)))
    .map((shown) => (): Content => ({ shown, maxOldUnits: MAX_OLD_UNITS }));
  const bare = lost.slice(0, 1).map(({ words }) => ({ words, comparison: undefined }));
  const { content, components } = firstThatFits<Content>(
    counts,
    () => ({ shown: bare, maxOldUnits: FEW_UNITS }),
    (content) => drawCard(changed, content, voice),
  );
  return {
    visibility: 'public',
    components,
    quotes: quotesOf(content.shown),
    hasMarks: true,
  };
}

function quotesOf(shown: readonly LostWords[]): readonly Quote[] {
  return shown.flatMap(({ comparison }) => (comparison ? [nowOf(comparison)] : []));
}

function drawCard(
  { article, lost, channels }: Changed,
  { shown, maxOldUnits }: Content,
  voice: Voice,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const left = lost.length - shown.length;
  return card(voice, 'amber', [
    text(`**${say('correction.changed')}**\n${drawArticleHead(article, MAX_LINK_UNITS, voice)}`),
    ...shown.flatMap((one) => [divider(), ...drawLost(one, maxOldUnits, voice)]),
    divider(),
    ...note(left > 0 ? say('correction.more-quotes', { count: left }) : undefined),
    ...note(drawWhere(channels, voice)),
  ]);
}

function drawLost(
  { words, comparison }: LostWords,
  maxOldUnits: number,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const { say } = voice;
  const old = `**${say('correction.was')}**`;
  if (!comparison) {
    return [text(`${old} ${drawLine(words, maxOldUnits)}\n-# ${say('correction.missing')}`)];
  }
  const now = nowOf(comparison);
  const marks = comparison.runs.flatMap((run) =>
    run.kind === 'missing' ? trim(now.article.text, run) : [],
  );
  return [
    text(`**${say('correction.now')}**`),
    text(drawMarkedQuote(now, marks)),
    text(drawGiven(comparison, maxOldUnits, voice, old)),
  ];
}

function nowOf({ original, compared }: Comparison): Quote {
  return quote(original.quote.article, compared);
}

/** Its words aren't repeated: whoever took them back had reasons. */
function drawGone(
  { article, channels }: Extract<Correction, { readonly kind: 'gone' }>,
  voice: Voice,
): Reply {
  const { say } = voice;
  return {
    visibility: 'public',
    quotes: [],
    components: card(voice, 'amber', [
      text(`**${say('correction.gone')}**\n${drawArticleHead(article, MAX_LINK_UNITS, voice)}`),
      ...note(drawWhere(channels, voice)),
    ]),
  };
}

function drawMore(
  articles: Extract<Correction, { readonly kind: 'more' }>['articles'],
  voice: Voice,
): Reply {
  const { say } = voice;
  const left = articles.length - MAX_NAMED;
  return {
    visibility: 'public',
    quotes: [],
    components: card(voice, 'amber', [
      text(
        `**${say('correction.more', { count: articles.length })}**\n${listArticles(articles.slice(0, MAX_NAMED), voice)}`,
      ),
      ...note(left > 0 ? say('alert.more', { count: left }) : undefined),
    ]),
  };
}

function drawWhere(channels: readonly string[], voice: Voice): string {
  const named = channels.slice(0, MAX_CHANNELS).map((id) => `<#${id}>`);
  return voice.say('correction.where', { channels: listWords(named, voice) });
}
