import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { all } from '../../../src/playground/validation/message-rules.ts';
import type { WireComponent } from '../../../src/playground/validation/message-rules.ts';
import type { StoredMessage } from './message-store.ts';

const BUTTON: number = ComponentType.Button;
const TEXT: number = ComponentType.TextDisplay;

/** A message as someone has it before them. */
export interface SeenMessage {
  readonly id: string;
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
  /** The Markdown of its text, as it was sent. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  /** What is in the files that it shows. */
  readonly files: readonly SeenFile[];
  /** Who gets a notification: `@everyone`, `<@123>`. */
  readonly pings: readonly string[];
}

export interface SeenFile {
  readonly name: string;
  readonly content: string;
}

export interface SeenButton {
  readonly label: string;
  readonly customId?: string | undefined;
  readonly url?: string | undefined;
  readonly isDisabled: boolean;
}

export function seeMessage(message: StoredMessage): SeenMessage {
  const components = [...all(message.components ?? [])];
  const texts = [message.content, ...components.map(textOf)].filter(Boolean);
  const text = texts.join('\n');
  return {
    id: message.id,
    isPrivate: (message.flags & MessageFlags.Ephemeral) !== 0,
    text,
    buttons: components.filter(({ type }) => type === BUTTON).map(seeButton),
    files: seeFiles(message),
    pings: pingsOf(text, message.allowed_mentions?.parse),
  };
}

function seeFiles({ attachments }: StoredMessage): readonly SeenFile[] {
  const files = (attachments ?? []) as readonly { filename?: string; content?: string }[];
  return files.map(({ filename = '', content = '' }) => ({ name: filename, content }));
}

function textOf({ type, content }: WireComponent): string | undefined {
  return type === TEXT ? content : undefined;
}

function seeButton(button: WireComponent & { readonly disabled?: boolean }): SeenButton {
  const { label = '', custom_id, url, disabled = false } = button;
  return { label, customId: custom_id, url, isDisabled: disabled };
}

const MENTIONS: Readonly<Record<string, RegExp>> = {
  everyone: /@(?:everyone|here)/g,
  users: /<@!?\d+>/g,
  roles: /<@&\d+>/g,
};

/** Discord looks for mentions of every kind unless it is told which (resources/message). */
function pingsOf(
  text: string,
  parse: readonly string[] = Object.keys(MENTIONS),
): readonly string[] {
  return parse.flatMap((kind) => text.match(MENTIONS[kind] ?? /(?!)/g) ?? []);
}
