import { kindJson } from '../answers/place-json.ts';
import type { Place } from '../answers/place.ts';
import type { Article } from '../articles/article.ts';
import { pagesOf, type Positions } from '../articles/position.ts';
import { sideBySide } from '../presentation/sources/describe-article.ts';
import { formatTime } from '../presentation/wording/format-time.ts';
import { onOneLine } from './terminal-text.ts';

// In the words of the command line: what the bot says in five languages takes longer to load than an answer.

/** Where words stand: "¶ 12 · p. 3". */
export function drawPlace(place: Place): string {
  return sideBySide(drawStanding(place), drawPosition(place));
}

/** And in which article: "¶ 12 of on-quoting · p. 3". */
export function drawPlaceIn({ id }: Pick<Article, 'id'>, place: Place): string {
  return sideBySide(`${drawStanding(place)} of ${onOneLine(id)}`, drawPosition(place));
}

function drawStanding({ paragraph, lastParagraph, asides, isAside }: Place): string {
  const kinds = asides?.map(kindJson).join(' and ') ?? '';
  const numbers = lastParagraph > paragraph ? `${paragraph}–${lastParagraph}` : paragraph;
  const paragraphs = paragraph === 0 ? 'title and byline' : `¶ ${numbers}`;
  if (!isAside) return kinds === '' ? paragraphs : `${kinds} and ${paragraphs}`;
  return paragraph === 0 ? kinds : `${kinds} at ${paragraphs}`;
}

function drawPosition({ position, lastPosition }: Positions): string {
  switch (position?.kind) {
    case 'page': {
      const pages = pagesOf(position, lastPosition);
      return `${pages.length > 1 ? 'pp.' : 'p.'} ${pages.map(onOneLine).join('–')}`;
    }
    case 'chapter':
      return `in “${onOneLine(position.chapter)}”`;
    case 'time':
      return formatTime(position.seconds);
    case undefined:
      return '';
  }
}
