import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Article } from '../../src/articles/article.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { drawArticleButtons } from '../../src/presentation/sources/article-buttons.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawSourceButton, drawSummaryButton } from '../summarize/summary-button.ts';
import { type PageStep, readId } from './read-button.ts';

interface OpenPage {
  readonly page: number;
  readonly pages: number;
}

type Row = APIActionRowComponent<APIButtonComponent>;

/** The pages around, if there are any; then what else can be had of the article. */
export function drawReadButtons(article: Article, place: OpenPage, voice: Voice): readonly Row[] {
  const file = { article: referenceTo(article), wanted: 'file' } as const;
  const toWords = [
    drawSummaryButton(article, voice),
    button(voice.say('article.full-text'), readId.of(file)),
  ];
  const source = drawSourceButton(article, voice);
  return [
    ...(place.pages > 1 ? [rowOf(drawSteps(article, place, voice))] : []),
    rowOf(drawArticleButtons(article, { toWords, source }, voice)),
  ];
}

function drawSteps(
  article: Article,
  { page, pages }: OpenPage,
  { say }: Voice,
): APIButtonComponent[] {
  const reference = referenceTo(article);
  const step = (wanted: PageStep, to: number): APIButtonComponent =>
    button(
      say(`paging.${wanted}`),
      readId.of({ article: reference, wanted, place: to }),
      to === page || to < 1 || to > pages,
    );
  return [
    step('first', 1),
    step('previous', page - 1),
    button(say('paging.jump'), readId.of({ article: reference, wanted: 'jump', place: page })),
    step('next', page + 1),
    step('last', pages),
  ];
}

function rowOf(buttons: APIButtonComponent[]): Row {
  return { type: ComponentType.ActionRow, components: buttons };
}
