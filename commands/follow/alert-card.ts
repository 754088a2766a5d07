import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Alert, NewsItem } from '../../src/alerts/alert.ts';
import type { Excerpt } from '../../src/answers/answer.ts';
import { button, linkButton } from '../../src/presentation/cards/button.ts';
import { card, note, text, withDividers } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import { MAX_COMPONENTS } from '../../src/presentation/cards/limits.ts';
import { measure } from '../../src/presentation/cards/measure.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import {
  cutToFit,
  type Drawing,
  type FittedExcerpt,
  uncut,
} from '../../src/presentation/quotes/fit-excerpts.ts';
import { fitScreens } from '../../src/presentation/quotes/fit-screens.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import { drawSourceLine } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { endOf, type KeptFollow } from '../../src/records/follow.ts';
import { followCode } from '../../src/records/follow-key.ts';
import { drawExcerpt } from '../in-context/draw-excerpt.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawFollowed } from './draw-followed.ts';
import { followId } from './follow-ids.ts';

const MAX_LINK_UNITS = 160;

/** So many articles of a digest are quoted; so many more are named. */
const MAX_QUOTED = 5;
const MAX_NAMED = 10;

/** What the bot tells of its own accord to those who follow something. It notifies nobody. */
export function drawAlert(alert: Alert, voice: Voice): Reply {
  switch (alert.kind) {
    case 'news':
      return drawNews(alert, voice);
    case 'ending':
      return drawEnding(alert.follow, voice);
    case 'ended':
      return drawEnded(alert.follows, voice);
  }
}

type News = Extract<Alert, { readonly kind: 'news' }>;

/** An excerpt of an article that is quoted. */
interface QuotedNews extends FittedExcerpt {
  readonly item: NewsItem;
}

function drawNews(news: News, voice: Voice): Reply {
  const { items, isDigest } = news;
  const perItem = isDigest ? 1 : 2;
  const quotedIn = (count: number): readonly QuotedNews[] =>
    items
      .slice(0, count)
      .flatMap((item) => item.excerpts.slice(0, perItem).map((excerpt) => quotedOf(item, excerpt)));
  const draw = (quoted: readonly QuotedNews[], drawWords = drawQuote) =>
    drawNewsCard(news, quoted, { options: undefined, voice, drawWords });
  const counts = Array.from({ length: MAX_QUOTED }, (_, less) => MAX_QUOTED - less);
  const { content, components } = firstThatFits<readonly QuotedNews[]>(
    counts.map((count) => () => fitScreens(quotedIn(count))),
    () => cutToFit(quotedIn(1), (cut) => draw(cut, () => '')),
    draw,
  );
  return { visibility: 'public', components, quotes: content.map(({ quote }) => quote) };
}

function quotedOf(item: NewsItem, excerpt: Excerpt): QuotedNews {
  return { ...uncut(excerpt), item };
}

function drawNewsCard(
  { follow, items, more, isDigest }: News,
  quoted: readonly QuotedNews[],
  { voice, drawWords }: Drawing<undefined>,
): readonly APIMessageTopLevelComponent[] {
  const { say } = voice;
  const what = drawFollowed(follow.what, voice);
  const count = items.length + more;
  const groups = items
    .map((item) => quoted.filter((one) => one.item === item))
    .filter((group) => group.length > 0)
    .map((group) => drawItem(group, quoted, { voice, drawWords }));
  const unquoted = items.filter((item) => !quoted.some((one) => one.item === item));
  const named = unquoted.slice(0, MAX_NAMED);
  const left = unquoted.length - named.length + more;
  const isCut = quoted.some((one) => one.isCut);
  const promise = say(isCut ? 'quote.verbatim-with-cuts' : 'quote.verbatim');
  const top = [text(`-# ${say(isDigest ? 'alert.digest' : 'alert.new', { what, count })}`)];
  const bottom = [
    ...named.map((item) => text(drawSourceLine(item.article, MAX_LINK_UNITS, voice))),
    ...note(left > 0 ? say('alert.more', { count: left }) : undefined),
    ...note(quoted.length > 0 ? `${promise} ${say('quote.opinions')}` : undefined),
    drawNewsRow(follow, isDigest ? undefined : items[0], voice),
  ];
  const { components } = measure(card(voice, 'ink', [...top, ...groups.flat(), ...bottom]));
  return card(voice, 'ink', [
    ...top,
    ...withDividers(groups, MAX_COMPONENTS - components),
    ...bottom,
  ]);
}

function drawItem(
  group: readonly QuotedNews[],
  all: readonly QuotedNews[],
  { voice, drawWords }: Pick<Drawing<undefined>, 'voice' | 'drawWords'>,
): readonly APIComponentInContainer[] {
  return group.flatMap((excerpt, nth) => {
    const source = drawSourceLine(excerpt.quote.article, MAX_LINK_UNITS, voice);
    return drawExcerpt(
      { ...excerpt, number: all.indexOf(excerpt) + 1, count: all.length },
      { source: nth === 0 ? source : undefined, drawWords },
      voice,
    );
  });
}

/** Of a single article what leads into it; Unfollow. */
function drawNewsRow(
  follow: KeptFollow,
  item: NewsItem | undefined,
  voice: Voice,
): APIActionRowComponent<APIButtonComponent> {
  const { say } = voice;
  const { url, linkOnly } = item?.article ?? {};
  const link = url === undefined ? undefined : linkButton(say('article.open'), url);
  return row(
    ...(item && !linkOnly ? [drawReadButton(item.article, 1, voice)] : []),
    ...(link ? [link] : []),
    button(
      say('follow.unfollow'),
      followId.of({ wanted: 'unfollow', code: followCode(follow.key) }),
    ),
  );
}

function drawEnding(follow: KeptFollow, voice: Voice): Reply {
  const { say } = voice;
  const code = followCode(follow.key);
  const when = `<t:${Math.floor(endOf(follow) / 1000)}:D>`;
  return {
    visibility: 'public',
    quotes: [],
    components: card(voice, 'amber', [
      text(say('alert.ending', { what: drawFollowed(follow.what, voice), when })),
      row(
        {
          type: ComponentType.Button,
          style: ButtonStyle.Primary,
          label: say('follow.renew'),
          custom_id: followId.of({ wanted: 'renew', code }),
        },
        button(say('follow.unfollow'), followId.of({ wanted: 'unfollow', code })),
      ),
    ]),
  };
}

/** To the one who made them, in direct messages. */
function drawEnded(follows: readonly KeptFollow[], voice: Voice): Reply {
  const { say } = voice;
  const lines = follows
    .slice(0, MAX_NAMED)
    .map(
      ({ what, place }) =>
        `- ${sideBySide(drawFollowed(what, voice), place.kind === 'channel' ? `<#${place.channelId}>` : undefined)}`,
    );
  const left = follows.length - lines.length;
  return {
    visibility: 'public',
    quotes: [],
    components: card(voice, 'amber', [
      text(`**${say('alert.ended')}**\n${lines.join('\n')}`),
      ...note(left > 0 ? say('alert.more', { count: left }) : undefined),
      ...note(say('alert.ended-next')),
    ]),
  };
}

function row(
  ...components: readonly APIButtonComponent[]
): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: [...components] };
}
