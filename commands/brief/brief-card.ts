import type { APIButtonComponent, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { NotFound } from '../../src/answers/answer.ts';
import type { Brief } from '../../src/answers/answer.ts';
import type { Sources } from '../../src/answers/understanding/sources.ts';
import { placeIn } from '../../src/answers/place.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawPlace } from '../../src/presentation/quotes/draw-place.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { type Drawing, cutToFit, uncut } from '../../src/presentation/quotes/fit-excerpts.ts';
import type { FittedExcerpt } from '../../src/presentation/quotes/fit-excerpts.ts';
import { listArticles } from '../../src/presentation/sources/describe-article.ts';
import { describeSources } from '../../src/presentation/sources/describe-sources.ts';
import { drawSources } from '../../src/presentation/sources/draw-sources.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import { describeLanguages } from '../../src/presentation/wording/describe-languages.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawReplyRow, type RepliedTo } from '../ask/reply-row.ts';
import { drawCiteShownButton } from '../cite/cite-button.ts';

/** Any topic of 150 characters is shown whole, because a button reads it there. */
const MAX_TOPIC_UNITS = 300;
const MAX_LINK_UNITS = 160;

export interface BriefOptions extends Audience {
  /** Whose articles were asked; all unless told. */
  readonly sources?: Sources;
  /** What leads to a brief of all, if it isn't one. */
  readonly drawAll?: () => APIButtonComponent;
  /** What it is of, each line as it stands on top. Default: its topic, as of a brief. */
  readonly head?: readonly string[];
  /** Lines of small print below the quotes. */
  readonly remarks?: readonly string[];
  /** What it was asked for, as its head shows it. Default: its topic. */
  readonly subject?: string;
  /** Stands for the one whose brief it is. */
  readonly ownerCode: string;
  /** What makes it public, if it is private. Default: nothing does. */
  readonly share?: RepliedTo['share'];
}

/**
 * What the articles say of a topic: under each article's source one or two block quotes with their
 * paragraphs' numbers. It keeps to the house budgets: the longest quotes are cut. If the articles say
 * nothing of it, a private notice.
 */
export function drawBrief(brief: Brief | NotFound, options: BriefOptions, voice: Voice): Reply {
  if (brief.kind === 'not-found') return drawNothing(brief, options.sources ?? {}, voice);
  const excerpts = brief.articles.flatMap((each) => each.excerpts);
  const draw = (shown: readonly FittedExcerpt[], drawWords = drawQuote) =>
    drawCard(brief, shown, { options, voice, drawWords });
  const { content, components } = firstThatFits<readonly FittedExcerpt[]>(
    [() => excerpts.map(uncut)],
    () => cutToFit(excerpts, (cut) => draw(cut, () => '')),
    draw,
  );
  return { visibility: options.visibility, components, quotes: content.map(({ quote }) => quote) };
}

function drawCard(
  { topic, articles }: Brief,
  excerpts: readonly FittedExcerpt[],
  { options, voice, drawWords }: Drawing<BriefOptions>,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const quoted = articles.map(({ article }) => article);
  const { sources = {}, drawAll, remarks = [], subject = topic } = options;
  const { head = [drawTopic('brief.topic', topic, voice)] } = options;
  const isCut = excerpts.some((excerpt) => excerpt.isCut);
  const promise = [
    say('quote.verbatim'),
    ...(isCut ? [say('quote.cuts')] : []),
    say('quote.opinions'),
  ];
  return card(voice, 'ink', [
    text(head.join('\n')),
    ...(drawAll ? drawSources(sources, drawAll, voice) : []),
    ...excerpts.flatMap((excerpt, index) => {
      const { article } = excerpt.quote;
      const isNext = excerpts[index - 1]?.quote.article === article;
      return [
        ...(isNext ? [] : [divider(), text(drawArticleHead(article, MAX_LINK_UNITS, voice))]),
        text(drawWords(excerpt.quote, excerpt.isCut)),
        text(`-# ${drawPlace(placeIn(excerpt.quote, excerpt.paragraph), voice)}`),
      ];
    }),
    divider(),
    text([...remarks, promise.join(' ')].map((line) => `-# ${line}`).join('\n')),
    ...note(options.note),
    drawReplyRow({ ...options, cite: drawCiteShownButton(quoted, voice), subject }, voice),
  ]);
}

export function drawTopic(
  heading: 'brief.topic' | 'brief.compared',
  topic: string,
  { say }: Voice,
): string {
  return `-# ${say(heading, { topic: drawLine(topic, MAX_TOPIC_UNITS) })}`;
}

function drawNothing(
  { question, nearest, languages }: NotFound,
  sources: Sources,
  voice: Voice,
): Reply {
  const { say } = voice;
  const topic = drawLine(question, MAX_TOPIC_UNITS);
  const whose = describeSources(sources, voice);
  const next = [
    ...(whose === '' ? [] : [`-# ${whose}`]),
    ...(languages ? [describeLanguages(languages, voice)] : []),
    ...(nearest.length === 0
      ? [say('brief.nothing-next')]
      : [
          say('not-found.nearest'),
          listArticles(nearest, voice),
          say('brief.nothing-next-nearest'),
        ]),
  ];
  return drawNotice(
    {
      happened: say('brief.nothing', { topic }),
      next: next.join('\n'),
      outcome: 'not-found',
    },
    voice,
  );
}
