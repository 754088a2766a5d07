import type { Article } from '../../src/articles/article.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import { MAX_LINK_UNITS } from '../../src/presentation/cards/limits.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLink } from '../../src/presentation/links/draw-link.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawAuthors, drawTitle } from '../../src/presentation/sources/describe-article.ts';
import { formatDate } from '../../src/presentation/wording/format-date.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

const MAX_FIELD_UNITS = 300;

/** All that is known of where an article comes from, for the asker alone. */
export function drawSource(article: Article, voice: Voice): Reply {
  const { say } = voice;
  const { publication = '', published = '', url, tags, paragraphs, id } = article;
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const rows = [
    ['source.by', 'authors', drawAuthors(article, voice)],
    ['source.in', 'publication', drawLine(publication, MAX_FIELD_UNITS)],
    ['source.published', 'date', formatDate(published, voice)],
    ['source.link', 'link', url === undefined ? '' : drawLink(url, MAX_LINK_UNITS, voice)],
    ['source.tags', 'tags', drawLine(tags.join(', '), MAX_FIELD_UNITS)],
  ] as const;
  const lines = [
    drawTitle(article, voice),
    ...rows.flatMap(([key, name, value]) => (value ? [say(key, { [name]: value })] : [])),
    say('source.length', { paragraphs: paragraphs.length, sentences }),
    say('source.id', { id: drawLine(id, MAX_FIELD_UNITS) }),
  ];
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [text(lines.join('\n'))]),
  };
}
