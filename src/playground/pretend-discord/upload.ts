import type { APIAttachment, APIInteractionResponse } from 'discord-api-types/v10';
import type { BotFile } from '../../discord/bot.ts';
import type { Payload } from './carry-out.ts';

/** The payload with its files where Discord would have put them: behind an address. */
export function upload(payload: Payload, files: readonly BotFile[] = []): Payload {
  if (files.length === 0) return payload;
  return { ...payload, attachments: files.map((file, id) => toAttachment(file, id)) };
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
