import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** Which page of how many is shown, counted from 1. */
export interface ShownPage {
  readonly page: number;
  readonly pages: number;
}

/** Buttons to the pages around; nothing if there is but one. */
export function drawPageRow(
  { page, pages }: ShownPage,
  idOf: (page: number) => string,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  if (pages <= 1) return [];
  const turn = (label: string, to: number) =>
    button(label, idOf(Math.max(1, to)), to < 1 || to > pages);
  return [
    {
      type: ComponentType.ActionRow,
      components: [turn(say('paging.previous'), page - 1), turn(say('paging.next'), page + 1)],
    },
  ];
}

/** The page that stands for one that may be out of range. */
export function pageOf<T>(
  all: readonly T[],
  wanted: number,
  length: number,
): ShownPage & { readonly shown: readonly T[] } {
  const pages = Math.max(1, Math.ceil(all.length / length));
  const page = Math.min(Math.max(1, wanted), pages);
  return { page, pages, shown: all.slice((page - 1) * length, page * length) };
}
