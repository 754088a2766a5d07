import { ButtonStyle, ComponentType } from 'discord-api-types/v10';

/** A component as it comes over the wire. */
export interface WireComponent {
  readonly type: number;
  readonly style?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly disabled?: boolean;
  readonly components?: readonly WireComponent[];
  readonly accessory?: WireComponent;
}

interface WireSelect extends WireComponent {
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  /** Of selects that Discord fills. */
  readonly default_values?: readonly unknown[];
}

const ROW: number = ComponentType.ActionRow;
const BUTTON: number = ComponentType.Button;
const STRING_SELECT: number = ComponentType.StringSelect;
const LINK: number = ButtonStyle.Link;
const PREMIUM: number = ButtonStyle.Premium;

/** Those inside others included, in the order in which they are shown. */
export function* all(components: readonly WireComponent[]): Generator<WireComponent> {
  for (const component of components) {
    yield component;
    yield* all(component.components ?? []);
    if (component.accessory) yield* all([component.accessory]);
  }
}

/** What Discord's rules, beyond their shape, say against these components, which {@link all} listed. */
export function componentFaults(components: readonly WireComponent[]): string[] {
  const ids = components.flatMap(({ custom_id }) => custom_id ?? []);
  return [...repeatedIdFaults(ids), ...components.flatMap((component) => faultsOf(component))];
}

/** Custom ids are unique in their message or modal. */
export function repeatedIdFaults(ids: readonly string[]): string[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `custom_id: ${id} occurs twice`);
}

function faultsOf(component: WireSelect): string[] {
  switch (component.type) {
    case ROW:
      return rowFaults(component.components ?? []);
    case BUTTON:
      return buttonFaults(component);
    case STRING_SELECT:
      return [...choosingFaults(component), ...defaultFaults(component)];
    default:
      return defaultFaults(component);
  }
}

function rowFaults(components: readonly WireComponent[]): string[] {
  const isFine = components.length === 1 || components.every(({ type }) => type === BUTTON);
  return isFine ? [] : ['action row: holds up to five buttons or one select'];
}

function buttonFaults({ style, url, custom_id, label, emoji }: WireComponent): string[] {
  if (style === PREMIUM) return [];
  const needed = style === LINK ? url : custom_id;
  const forbidden = style === LINK ? custom_id : url;
  return [
    ...(needed && !forbidden ? [] : ['button: a link has a url, any other button a custom_id']),
    ...(label || emoji ? [] : ['button: has neither label nor emoji']),
  ];
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
