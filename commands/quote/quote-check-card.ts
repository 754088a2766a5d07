import type { QuoteVerdict } from '../../src/answers/quote-check/quote-check.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { listArticles } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawDifferentQuote } from './different-quote-card.ts';
import { drawExactQuote } from './exact-quote-card.ts';
import type { QuoteCheckCardOptions } from './quote-place.ts';

const MAX_GIVEN_UNITS = 300;

/**
 * Whether a quote is right: where it stands; or what the nearest passage says instead; or, to the asker
 * alone, that no article says it, or that there is too little of it to tell.
 */
export function drawQuoteCheck(
  verdict: QuoteVerdict,
  options: QuoteCheckCardOptions,
  voice: Voice,
): Reply {
  switch (verdict.kind) {
    case 'exact':
      return drawExactQuote(verdict, options, voice);
    case 'differs':
      return drawDifferentQuote(verdict, options, voice);
    case 'not-in-articles':
      return drawUnknown(verdict.nearest, options, voice);
    case 'too-short':
      return drawTooShort(verdict.neededWords, options, voice);
  }
}

function drawUnknown(
  nearest: readonly ArticleSource[],
  { given }: QuoteCheckCardOptions,
  voice: Voice,
): Reply {
  const { say } = voice;
  const list = `${say('quote-check.nearest')}\n${listArticles(nearest, voice)}\n`;
  return drawNotice(
    {
      happened: say('quote-check.not-in-articles'),
      next: `${drawSmall(given, voice)}\n${nearest.length > 0 ? list : ''}${say('quote-check.not-in-articles-next')}`,
      outcome: 'not-found',
    },
    voice,
  );
}

function drawTooShort(count: number, { given }: QuoteCheckCardOptions, voice: Voice): Reply {
  const { say } = voice;
  return drawNotice(
    {
      happened: say('quote-check.too-short', { count }),
      next: `${drawSmall(given, voice)}\n${say('quote-check.too-short-next')}`,
    },
    voice,
  );
}

function drawSmall(given: string, { say }: Voice): string {
  return `-# ${say('quote-check.quote', { text: drawLine(given, MAX_GIVEN_UNITS) })}`;
}
