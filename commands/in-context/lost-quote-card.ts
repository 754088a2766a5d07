import { placeOf } from '../../src/answers/place.ts';
import type {
  ChangedQuote,
  ResolvedReference,
} from '../../src/answers/quote-reference/quote-reference.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { card, divider, text } from '../../src/presentation/cards/card.ts';
import { drawArticleGone, drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLink } from '../../src/presentation/links/draw-link.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { cutToFit, type FittedExcerpt } from '../../src/presentation/quotes/fit-excerpts.ts';
import { drawTitle, sideBySide } from '../../src/presentation/sources/describe-article.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawExcerpt } from './draw-excerpt.ts';

const MAX_LINK_UNITS = 160;
const MAX_OLD_WORDS_UNITS = 1200;

/** Words that can't be quoted any more. */
export type LostQuote = Exclude<ResolvedReference, { readonly kind: 'unchanged' | 'moved' }>;

/**
 * Says what has become of quoted words that can't be shown as a quote any more; for the asker alone. If
 * the article has changed: the words as they were, as far as they are known for sure, and what comes
 * nearest in it now.
 */
export function drawLostQuote(lost: LostQuote, voice: Voice): Reply {
  switch (lost.kind) {
    case 'gone':
      return drawArticleGone(voice);
    case 'withheld':
      return drawWithheld(lost.article, voice);
    case 'changed':
      return drawChanged(lost, voice);
  }
}

function drawWithheld(article: Article, voice: Voice): Reply {
  const { url } = article;
  const link = url === undefined ? undefined : drawLink(url, MAX_LINK_UNITS, voice);
  return drawNotice(
    {
      happened: voice.say('article.link-only'),
      next: sideBySide(drawTitle(article, voice), link),
    },
    voice,
  );
}

function drawChanged({ article, oldWords, nearest }: ChangedQuote, voice: Voice): Reply {
  const { say } = voice;
  const draw = (excerpts: readonly FittedExcerpt[], drawWords = drawQuote) =>
    card(voice, 'amber', [
      text(drawArticleHead(article, MAX_LINK_UNITS, voice)),
      text(`**${say('context.changed')}**`),
      ...(oldWords === undefined
        ? []
        : [text(`${say('context.old-words')}\n“${drawLine(oldWords, MAX_OLD_WORDS_UNITS)}”`)]),
      divider(),
      ...excerpts.flatMap((excerpt) => [
        text(say('context.nearest')),
        ...drawExcerpt({ ...excerpt, number: 1, count: 1 }, { drawWords }, voice),
      ]),
    ]);
  const found = nearest === undefined ? [] : [excerptOf(nearest)];
  const shown = cutToFit(found, (cut) => draw(cut, () => ''));
  return {
    visibility: 'private',
    components: draw(shown),
    quotes: shown.map(({ quote }) => quote),
  };
}

function excerptOf(quote: Quote) {
  const { paragraph = 0 } = placeOf(quote.article, quote) ?? {};
  return { quote, paragraph, context: quote };
}
