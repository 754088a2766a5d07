import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { selectFaults } from './select-rules.ts';

/** A message's body as it comes over the wire. */
export interface WireMessage {
  readonly flags?: number;
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly attachments?: readonly unknown[] | null;
  readonly poll?: unknown;
  readonly components?: readonly WireComponent[] | null;
}

export interface WireComponent {
  readonly type: number;
  readonly style?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly components?: readonly WireComponent[];
  readonly accessory?: WireComponent;
}

/** Discord's limits that its schemas don't carry, by its component reference and DISCORD.md there. */
export const MAX_COMPONENTS = 40;
export const MAX_TEXT = 4000;
export const MAX_BYTES = 10_170;
const BYTES_A_TEXT = 12;

const BUTTON: number = ComponentType.Button;
const TEXT: number = ComponentType.TextDisplay;
const WITHOUT_FLAG: number = ComponentType.ActionRow;
const LINK: number = ButtonStyle.Link;
const PREMIUM: number = ButtonStyle.Premium;

/** What Discord's rules for messages, beyond their shape, say against this one. */
export function messageRuleFaults(message: WireMessage, { isNew }: { isNew: boolean }): string[] {
  const isComponentsV2 = ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const components = [...all(message.components ?? [])];
  return [
    ...(isComponentsV2 ? besideComponents(message) : needingTheFlag(message)),
    ...(isNew && isEmpty(message) ? ['message: is empty'] : []),
    ...customIdFaults(components),
    ...components.flatMap((component) =>
      component.type === BUTTON ? buttonFaults(component) : selectFaults(component),
    ),
    ...sizeFaults(components),
  ];
}

/** Those inside others included, in the order in which they are shown. */
export function* all(components: readonly WireComponent[]): Generator<WireComponent> {
  for (const component of components) {
    yield component;
    yield* all(component.components ?? []);
    if (component.accessory) yield* all([component.accessory]);
  }
}

function besideComponents({ content, embeds, poll }: WireMessage): string[] {
  const forbidden = { content, embeds: embeds?.length, poll };
  return Object.entries(forbidden)
    .filter(([, value]) => value)
    .map(([field]) => `${field}: can’t stand beside IS_COMPONENTS_V2`);
}

function needingTheFlag({ components }: WireMessage): string[] {
  const isNeeded = components?.some(({ type }) => type !== WITHOUT_FLAG);
  return isNeeded ? ['components: need IS_COMPONENTS_V2'] : [];
}

function isEmpty({ content, embeds, components, attachments }: WireMessage): boolean {
  return !content && !embeds?.length && !components?.length && !attachments?.length;
}

function customIdFaults(components: readonly WireComponent[]): string[] {
  const ids = components.flatMap(({ custom_id }) => custom_id ?? []);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `custom_id: ${id} occurs twice`);
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

function sizeFaults(components: readonly WireComponent[]): string[] {
  const texts = components.flatMap((component) =>
    component.type === TEXT ? [component.content ?? ''] : [],
  );
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + BYTES_A_TEXT, 0);
  return [
    ...(components.length > MAX_COMPONENTS
      ? [`components: ${components.length} are too many`]
      : []),
    ...(units > MAX_TEXT ? [`components: ${units} characters are too many`] : []),
    ...(bytes > MAX_BYTES ? [`components: ${bytes} bytes are too many`] : []),
  ];
}
