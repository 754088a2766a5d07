import type { Article } from '../articles/article.ts';
import { card, text } from './card.ts';
import { drawAuthors, drawTitle, sideBySide } from './describe-article.ts';
import { drawLine } from './draw-line.ts';
import { drawLink } from './draw-link.ts';
import { formatDate } from './format-date.ts';
import { MAX_LINK_UNITS } from './limits.ts';
import type { Reply } from './reply.ts';

const MAX_FIELD_UNITS = 300;

/** All that is known of where an article comes from, for the asker alone. */
export function drawSource(article: Article): Reply {
  const { publication = '', published = '', url, tags, paragraphs, id } = article;
  const link = url === undefined ? undefined : drawLink(url, MAX_LINK_UNITS);
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const rows = [
    ['By', drawAuthors(article)],
    ['In', drawLine(publication, MAX_FIELD_UNITS)],
    ['Published', formatDate(published)],
    ['Link', link],
    ['Tags', drawLine(tags.join(', '), MAX_FIELD_UNITS)],
    ['Length', sideBySide(count(paragraphs.length, 'paragraph'), count(sentences, 'sentence'))],
    ['Id', drawLine(id, MAX_FIELD_UNITS)],
  ];
  const lines = rows.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return {
    visibility: 'private',
    quotes: [],
    components: [card('ink', [text([drawTitle(article), ...lines].join('\n'))])],
  };
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : `${noun}s`}`;
}
