import { ComponentType } from 'discord-api-types/v10';
import type { WireComponent } from './message-rules.ts';

/** A select as it comes over the wire. */
export interface WireSelect extends WireComponent {
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  /** Of selects that Discord fills. */
  readonly default_values?: readonly unknown[];
}

const ROW: number = ComponentType.ActionRow;
const BUTTON: number = ComponentType.Button;
const STRING_SELECT: number = ComponentType.StringSelect;

/** Of one component: an action row holds up to five buttons or one select, and a select can be used. */
export function selectFaults(component: WireSelect): string[] {
  if (component.type === ROW) return rowFaults(component.components ?? []);
  return [
    ...(component.type === STRING_SELECT ? choosingFaults(component) : []),
    ...defaultFaults(component),
  ];
}

function rowFaults(components: readonly WireComponent[]): string[] {
  const isFine = components.length === 1 || components.every(({ type }) => type === BUTTON);
  return isFine ? [] : ['action row: holds up to five buttons or one select'];
}

function choosingFaults(select: WireSelect): string[] {
  const { options = [], min_values: min = 1, max_values: max = 1 } = select;
  const values = new Set(options.map(({ value }) => value));
  const chosen = options.filter((option) => option.default === true);
  return [
    ...(values.size < options.length ? ['select: two options have the same value'] : []),
    ...(min > max || max > options.length ? ['select: wants more values than it offers'] : []),
    ...(chosen.length > max ? ['select: more options are chosen than it takes'] : []),
  ];
}

/** There must be as many as may be chosen, or none (Discord's component reference). */
function defaultFaults(select: WireSelect): string[] {
  const { default_values: { length = 0 } = [], min_values: min = 1, max_values: max = 1 } = select;
  const isFine = length === 0 || (length >= min && length <= max);
  return isFine ? [] : ['select: as many values are chosen as can’t be'];
}
