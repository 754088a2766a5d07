import { ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { Article } from '../../src/articles/article.ts';
import { drawArticleButtons } from '../../src/presentation/sources/article-buttons.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

export const PAGE_STEPS = ['first', 'previous', 'next', 'last'] as const;
export type PageStep = (typeof PAGE_STEPS)[number];

/** The custom ids of what stands under a page. */
export interface ReadButtons {
  readonly stepId: (step: PageStep, page: number) => string;
  readonly jumpId: string;
  readonly summaryId: string;
  readonly fileId: string;
  readonly sourceId: string;
}

type Row = APIActionRowComponent<APIButtonComponent>;

/** The pages around, if there are any; then what else can be had of the article. */
export function drawReadButtons(
  article: Article,
  place: { readonly page: number; readonly pages: number },
  { buttons, voice }: { readonly buttons: ReadButtons; readonly voice: Voice },
): readonly Row[] {
  const { summaryId, fileId, sourceId } = buttons;
  const toWords = [
    button(voice.say('article.summarize'), summaryId),
    button(voice.say('article.full-text'), fileId),
  ];
  return [
    ...(place.pages > 1 ? [rowOf(drawSteps(place, buttons, voice))] : []),
    rowOf(drawArticleButtons(article, { toWords, sourceId }, voice)),
  ];
}

function drawSteps(
  { page, pages }: { readonly page: number; readonly pages: number },
  { stepId, jumpId }: ReadButtons,
  { say }: Voice,
): APIButtonComponent[] {
  const step = (name: PageStep, to: number): APIButtonComponent =>
    button(say(`paging.${name}`), stepId(name, to), to === page || to < 1 || to > pages);
  return [
    step('first', 1),
    step('previous', page - 1),
    button(say('paging.jump'), jumpId),
    step('next', page + 1),
    step('last', pages),
  ];
}

function rowOf(buttons: APIButtonComponent[]): Row {
  return { type: ComponentType.ActionRow, components: buttons };
}
