import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { all, componentFaults } from './component-rules.ts';
import type { WireComponent } from './component-rules.ts';

/** A message's body as it comes over the wire. */
export interface WireMessage {
  readonly flags?: number;
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly attachments?: readonly unknown[] | null;
  readonly poll?: unknown;
  readonly allowed_mentions?: WireMentions | null;
  readonly components?: readonly WireComponent[] | null;
}

interface WireMentions {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
}

/** What a message takes of the limits that Discord's schemas don't carry. */
export interface MessageSize {
  /** UTF-16 code units of all text displays. */
  readonly units: number;
  /** Their UTF-8 bytes, and {@link BYTES_A_TEXT} for each. */
  readonly bytes: number;
  /** Components, nested ones included. */
  readonly components: number;
}

/** By Discord's component reference, its guide and discord-api-docs issue 8554. */
export const LIMITS: MessageSize = { units: 4000, bytes: 10_170, components: 40 };
const BYTES_A_TEXT = 12;

const TEXT: number = ComponentType.TextDisplay;
const WITHOUT_FLAG: number = ComponentType.ActionRow;

/** What Discord's rules for messages, beyond their shape, say against this one. */
export function messageRuleFaults(message: WireMessage, { isNew }: { isNew: boolean }): string[] {
  const isComponentsV2 = ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const components = message.components ?? [];
  return [
    ...(isComponentsV2 ? besideComponents(message) : needingTheFlag(message)),
    ...(isNew && isEmpty(message) ? ['message: is empty'] : []),
    ...mentionFaults(message.allowed_mentions ?? {}),
    ...componentFaults([...all(components)]),
    ...sizeFaults(sizeOf(components)),
  ];
}

export function sizeOf(components: readonly WireComponent[]): MessageSize {
  const listed = [...all(components)];
  const texts = listed.flatMap(({ type, content = '' }) => (type === TEXT ? [content] : []));
  return {
    units: texts.reduce((sum, text) => sum + text.length, 0),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text) + BYTES_A_TEXT, 0),
    components: listed.length,
  };
}

/** Who is notified is told by a kind or one by one, and never more than 100 of them (resources/message). */
function mentionFaults(mentions: WireMentions): string[] {
  return [...namingFaults('users', mentions), ...namingFaults('roles', mentions)];
}

function namingFaults(kind: 'users' | 'roles', mentions: WireMentions): string[] {
  const ids = mentions[kind] ?? [];
  const isTwofold = ids.length > 0 && mentions.parse?.includes(kind) === true;
  return [
    ...(isTwofold ? [`allowed_mentions: parses ${kind} and names them`] : []),
    ...(ids.length > 100 ? [`allowed_mentions: names more than 100 ${kind}`] : []),
    ...(new Set(ids).size < ids.length ? [`allowed_mentions: names ${kind} twice`] : []),
  ];
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

function sizeFaults({ units, bytes, components }: MessageSize): string[] {
  return [
    ...(components > LIMITS.components ? [`components: ${components} are too many`] : []),
    ...(units > LIMITS.units ? [`components: ${units} characters are too many`] : []),
    ...(bytes > LIMITS.bytes ? [`components: ${bytes} bytes are too many`] : []),
  ];
}
