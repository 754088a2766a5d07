import { ComponentType } from 'discord-api-types/v10';
import type {
  APIAttachment,
  APIFileComponent,
  APIInteractionResponse,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { BotFile } from '../../discord/bot.ts';
import type { Payload } from './carry-out.ts';

/**
 * The payload with its files where Discord would have put them: behind an address, which its file
 * components have as well.
 */
export function upload(payload: Payload, files: readonly BotFile[] = []): Payload {
  if (files.length === 0) return payload;
  const attachments = files.map((file, id) => toAttachment(file, id));
  return {
    ...payload,
    attachments,
    ...(payload.components && { components: pointTo(attachments, payload.components) }),
  };
}

/** A file stands in a message, or in a container of it. */
function pointTo(
  attachments: readonly APIAttachment[],
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
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

/** The same for a first response that is or changes a message. */
export function withUploads(
  response: APIInteractionResponse,
  files: readonly BotFile[] | undefined,
): APIInteractionResponse {
  if (files === undefined || !('data' in response)) return response;
  const data = upload((response.data ?? {}) as Payload, files);
  return { ...response, data } as APIInteractionResponse;
}

function toAttachment({ name, content }: BotFile, id: number): APIAttachment {
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
