import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Article } from '../../src/articles/article.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { drawArticleButtons } from '../../src/presentation/sources/article-buttons.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawSourceButton, drawSummaryButton } from '../summarize/summary-button.ts';
import { type OpenPage, readId } from './read-button.ts';

type Row = APIActionRowComponent<APIButtonComponent>;

/** The pages around, if there are any; then what else can be had of the article: six buttons at most. */
export function drawReadButtons(article: Article, place: OpenPage, voice: Voice): readonly Row[] {
  const file = { article: referenceTo(article), wanted: 'file' } as const;
  const toWords = [
    drawSummaryButton(article, voice),
    button(voice.say('article.full-text'), readId.of(file)),
  ];
  const source = drawSourceButton(article, voice);
  const more = article.linkOnly
    ? drawArticleButtons(article, { toWords, source }, voice)
    : [...toWords, source];
  return [...(place.pages > 1 ? [rowOf(drawSteps(article, place, voice))] : []), rowOf(more)];
}

function drawSteps(
  article: Article,
  { page, pages }: OpenPage,
  { say }: Voice,
): APIButtonComponent[] {
  const reference = referenceTo(article);
  const step = (wanted: 'previous' | 'next', to: number): APIButtonComponent =>
    button(
      say(`paging.${wanted}`),
      readId.of({ article: reference, wanted, place: to }),
      to < 1 || to > pages,
    );
  return [
    step('previous', page - 1),
    button(say('paging.jump'), readId.of({ article: reference, wanted: 'jump', place: page })),
    step('next', page + 1),
  ];
}

function rowOf(buttons: APIButtonComponent[]): Row {
  return { type: ComponentType.ActionRow, components: buttons };
}
