import { ComponentType } from 'discord-api-types/v10';
import type {
  APIComponentInContainer,
  APIMessage,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { button } from '../../src/presentation/cards/button.ts';
import { text } from '../../src/presentation/cards/card.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { drawLine, plainLine } from '../../src/presentation/markdown/draw-line.ts';
import { listWords } from '../../src/presentation/wording/list-words.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import type { OfferedCollection } from './offered-collections.ts';

/** Which of the collections that are open in a place are used there. */
export interface CollectionChoice {
  readonly offered: readonly OfferedCollection[];
  /** None stands for all of them; some of these may be there no more. */
  readonly chosen: readonly string[];
  /** Of what is offered, counted from 1; the nearest there is. */
  readonly page: number;
}

export type ChoiceStep = 'choose' | 'page' | 'all';

/** The custom id for a step, on or to a page. */
export type ChoiceId = (step: ChoiceStep, page: number) => string;

/** Discord's limits for a select (its component reference). */
const PAGE_LENGTH = 25;
const MAX_OPTION_UNITS = 100;

const MAX_NAMED = 6;
const MAX_NAME_UNITS = 70;

/** What is used, a select of what is offered, and buttons to its other pages and back to all. */
export function drawCollectionChoice(
  choice: CollectionChoice,
  idOf: ChoiceId,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const { offered, chosen } = choice;
  const { say } = voice;
  const pages = Math.ceil(offered.length / PAGE_LENGTH);
  const page = Math.min(Math.max(1, choice.page), Math.max(1, pages));
  const shown = offered.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  const steps = [
    ...(pages > 1
      ? [
          button(say('paging.previous'), idOf('page', page - 1), page === 1),
          button(say('paging.next'), idOf('page', page + 1), page === pages),
        ]
      : []),
    ...(chosen.length > 0 ? [button(say('collections.use-all'), idOf('all', page))] : []),
  ];
  return [
    text(describeChoice(choice, voice)),
    ...(shown.length > 0 ? [drawSelect(shown, chosen, idOf('choose', page), voice)] : []),
    ...(pages > 1 ? [text(`-# ${say('paging.page', { page, pages })}`)] : []),
    ...(steps.length > 0 ? [{ type: ComponentType.ActionRow as const, components: steps }] : []),
  ];
}

/** "Used here: News, Law and 3 more." */
export function describeChoice(
  { offered, chosen }: Pick<CollectionChoice, 'offered' | 'chosen'>,
  voice: Voice,
): string {
  const { say } = voice;
  if (chosen.length === 0) return say('collections.all', { count: offered.length });
  const used = offered.filter(({ collection }) => chosen.includes(collection));
  const named = used.slice(0, MAX_NAMED).map(({ name }) => `**${drawLine(name, MAX_NAME_UNITS)}**`);
  const more = used.length - named.length;
  const names = listWords(
    more > 0 ? [...named, say('collections.more', { count: more })] : named,
    voice,
  );
  const gone = chosen.length - used.length;
  return [
    used.length === 0 ? say('collections.none') : say('collections.some', { names }),
    ...(gone > 0 ? [`-# ${say('collections.gone', { count: gone })}`] : []),
  ].join('\n');
}

function drawSelect(
  shown: readonly OfferedCollection[],
  chosen: readonly string[],
  id: string,
  { say }: Voice,
): APIComponentInContainer {
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: say('collections.choose'),
    min_values: 0,
    max_values: shown.length,
    options: shown.map(({ collection, reference, name, articles }) => ({
      value: reference,
      label: plainLine(name, MAX_OPTION_UNITS) || say('collections.nameless'),
      description: say('article.count', { count: articles }),
      default: chosen.includes(collection),
    })),
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

/**
 * What is chosen now: of what a select offered, what somebody left in it; of all else, what was chosen before.
 *
 * @param values What was left in the select with this id, on this message.
 */
export function chosenNow(
  { offered, chosen }: Pick<CollectionChoice, 'offered' | 'chosen'>,
  values: readonly string[],
  { id, message }: { readonly id: string; readonly message: Pick<APIMessage, 'components'> },
): readonly string[] {
  const wanted = new Set(values);
  const wereOffered = new Set(valuesOffered(id, message));
  const isOnPage = new Set(
    offered
      .filter(({ reference }) => wereOffered.has(reference))
      .map(({ collection }) => collection),
  );
  const kept = chosen.filter((collection) => !isOnPage.has(collection));
  const added = offered.filter(({ reference }) => wanted.has(reference));
  return [...new Set([...kept, ...added.map(({ collection }) => collection)])];
}

function valuesOffered(
  id: string,
  { components = [] }: Pick<APIMessage, 'components'>,
): readonly string[] {
  return [...walkComponents(components as Parameters<typeof walkComponents>[0])].flatMap(
    (component) =>
      component.type === ComponentType.StringSelect && component.custom_id === id
        ? component.options.map(({ value }) => value)
        : [],
  );
}
