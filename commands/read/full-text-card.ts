import { ComponentType } from 'discord-api-types/v10';
import type { Article } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/quote.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import { MAX_FILE_BYTES, MAX_LINK_UNITS } from '../../src/presentation/cards/limits.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** The article's own text as a file, for the reader alone; only its source if it may not be shown. */
export function drawFullText(article: Article, voice: Voice): Reply {
  const head = text(drawArticleHead(article, MAX_LINK_UNITS, voice));
  const refusal = whyNot(article);
  if (refusal) {
    const components = card(voice, 'amber', [head, text(voice.say(refusal))]);
    return { visibility: 'private', quotes: [], components };
  }
  const words = quote(article, { start: 0, end: article.text.length });
  const name = fileNameOf(article);
  return {
    visibility: 'private',
    quotes: [],
    files: [{ name, words }],
    components: card(voice, 'ink', [
      head,
      text(`-# ${voice.say('read.full-text')} ${voice.say('quote.opinions')}`),
      { type: ComponentType.File, file: { url: `attachment://${name}` } },
    ]),
  };
}

function whyNot({ linkOnly, longestQuote, text }: Article) {
  if (linkOnly) return 'article.link-only';
  if (longestQuote !== undefined) return 'article.part-only';
  return Buffer.byteLength(text) > MAX_FILE_BYTES ? 'read.too-large' : undefined;
}

const MAX_STEM_UNITS = 80;

/** No file can have these names on Windows, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name for a file with an article's words, made from its id: ASCII letters and digits, dashes and
 * underscores, as Discord keeps them. `article.txt` if none of the id can be kept.
 */
export function fileNameOf({ id }: Pick<Article, 'id'>): string {
  const stem = id
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\w]+/g, '-')
    .slice(0, MAX_STEM_UNITS)
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  return stem === '' || RESERVED.test(stem) ? `article${stem && `-${stem}`}.txt` : `${stem}.txt`;
}
