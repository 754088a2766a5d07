import { referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import { fits, measure } from '../../src/presentation/cards/measure.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { CitationStyle } from '../../src/presentation/citation/citation-style.ts';
import { citeArticle } from '../../src/presentation/citation/citation.ts';
import { drawCodeBlock } from '../../src/presentation/quotes/code-block.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawArticleOptions } from '../articles/article-select.ts';
import { drawSelect, drawStyleSelect } from './citation-selects.ts';
import { citeArticleId } from './cite-article-button.ts';

export interface ArticleCitationOptions {
  readonly style: CitationStyle;
  readonly accessed: Date;
  /** Those to choose from, this one among them. */
  readonly choices: readonly ArticleSource[];
}

/** An article as a citation, ready to be copied, for the asker alone. */
export async function drawArticleCitation(
  article: ArticleSource,
  { style, accessed, choices }: ArticleCitationOptions,
  voice: Voice,
): Promise<Reply> {
  const { say } = voice;
  const open = referenceTo(article);
  const options = drawArticleOptions(choices, voice, open);
  const components = card(voice, 'ink', [
    text(drawArticleHead(article, 0, voice)),
    text(drawCodeBlock(await citeArticle(article, style, accessed))),
    drawStyleSelect(citeArticleId.of({ wanted: 'style', article: open }), style, voice),
    ...(options.length > 1
      ? [
          drawSelect(
            citeArticleId.of({ wanted: 'choice', style }),
            say('cite.which-article'),
            options,
          ),
        ]
      : []),
  ]);
  if (fits(measure(components))) {
    return { visibility: 'private', quotes: [], citations: [{ article, style }], components };
  }
  return drawNotice({ happened: say('cite.too-long'), next: say('cite.too-long-next') }, voice);
}
