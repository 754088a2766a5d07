import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type {
  APIAllowedMentions,
  APIAttachment,
  APIFileComponent,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { MessageBody } from '../protocol/channel.ts';
import { all } from '../validation/component-rules.ts';

/** What a payload says about a message; an edit says only what changes. */
export type Payload = Partial<{
  readonly [Key in keyof MessageBody]: MessageBody[Key] | null | undefined;
}> & { readonly allowed_mentions?: APIAllowedMentions | null };

/** A file that comes with a payload: the n-th is the one that its `attachments` call `n`. */
export interface UploadedFile {
  readonly name: string;
  readonly content: string;
}

export const EMPTY_BODY: MessageBody = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
};

/** The only flags that a payload can set and an edit can add to. */
const SETTABLE_FLAGS = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

/**
 * The message's body as the payload makes it: components numbered, and files behind an address,
 * which their components have as well. What the payload doesn't mention stays as it was before.
 */
export function bodyOf(
  payload: Payload,
  before: MessageBody,
  files: readonly UploadedFile[],
): MessageBody {
  const sent = files.map((file, id) => toAttachment(file, id));
  const { content, embeds, components, attachments, flags } = payload;
  return {
    content: content === undefined ? before.content : (content ?? ''),
    embeds: embeds === undefined ? before.embeds : (embeds ?? []),
    components: numberComponents(
      components === undefined ? before.components : pointTo(sent, components ?? []),
    ),
    attachments: attachments === undefined ? before.attachments : sent,
    flags: before.flags | ((flags ?? 0) & SETTABLE_FLAGS),
  };
}

/** The attachments that a payload announces are the files that come along ("Uploading Files"). */
export function fileFaults(
  { attachments }: Payload,
  files: readonly UploadedFile[],
): readonly string[] {
  const ids = (attachments ?? []).map(({ id }) => id);
  const isComplete = ids.length === files.length && files.every((_, n) => ids.includes(String(n)));
  return isComplete ? [] : ['attachments: are not the files that came along'];
}

const MENTIONS: Readonly<Record<string, RegExp>> = {
  everyone: /@(?:everyone|here)/g,
  users: /<@!?\d+>/g,
  roles: /<@&\d+>/g,
};

/**
 * Who is notified of a message: Discord looks for mentions of every kind unless the payload tells which, or whom
 * (resources/message). Of an edit it notifies nobody whom the payload names.
 */
export function pingsOf(
  body: MessageBody,
  { allowed_mentions }: Payload,
  isEdit = false,
): readonly string[] {
  const { parse, users = [] } = allowed_mentions ?? {};
  const kinds: readonly string[] = parse ?? Object.keys(MENTIONS);
  const words = textOf(body);
  const named = users.map((id) => `<@${id}>`).filter((mention) => words.includes(mention));
  return [
    ...kinds.flatMap((kind) => words.match(MENTIONS[kind] ?? /(?!)/g) ?? []),
    ...(isEdit ? [] : named),
  ];
}

/** The Markdown of all that is written in it, as it was sent. */
export function textOf({ content, components }: MessageBody): string {
  const texts = [...all(components)].map(({ type, content }) =>
    type === TEXT_DISPLAY ? content : undefined,
  );
  return [content, ...texts].filter(Boolean).join('\n');
}

const TEXT_DISPLAY: number = ComponentType.TextDisplay;

/** Numbers components without an id in the order in which they are shown, as Discord does. */
function numberComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  let last = 0;
  return components.map((component) => number(component));

  function number<Component extends object>(component: Component): Component {
    last += 1;
    const id: unknown = Reflect.get(component, 'id') ?? last;
    const inner: unknown = Reflect.get(component, 'components');
    const accessory: unknown = Reflect.get(component, 'accessory');
    return {
      ...component,
      id,
      ...(Array.isArray(inner) && { components: inner.map((each: object) => number(each)) }),
      ...(typeof accessory === 'object' && accessory !== null && { accessory: number(accessory) }),
    };
  }
}

/** A file stands in a message, or in a container of it. */
function pointTo(
  attachments: readonly APIAttachment[],
  components: readonly APIMessageTopLevelComponent[],
): readonly APIMessageTopLevelComponent[] {
  const point = <C extends { readonly type: ComponentType }>(component: C): C => ({
    ...component,
    ...(isFile(component) && addressOf(component, attachments)),
  });
  return components.map((component) =>
    component.type === ComponentType.Container
      ? { ...component, components: component.components.map((inner) => point(inner)) }
      : point(component),
  );
}

function isFile(component: {
  readonly type: ComponentType;
}): component is Pick<APIFileComponent, 'type' | 'file'> {
  return component.type === ComponentType.File;
}

function addressOf(
  { file }: Pick<APIFileComponent, 'file'>,
  attachments: readonly APIAttachment[],
): Partial<APIFileComponent> {
  const attachment = attachments.find(({ filename }) => file.url === `attachment://${filename}`);
  if (!attachment) return {};
  const { filename: name, size, url } = attachment;
  return { file: { ...file, url }, name, size };
}

function toAttachment({ name, content }: UploadedFile, id: number): APIAttachment {
  const bytes = Buffer.from(content);
  const url = `data:text/plain;charset=utf-8;base64,${bytes.toString('base64')}`;
  return {
    id: String(id),
    filename: name,
    size: bytes.length,
    content_type: 'text/plain; charset=utf-8',
    url,
    proxy_url: url,
  };
}
