import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { apiErrors } from './api-error.ts';

/** A file that came with a message, described by its `attachments`. */
interface WireAttachment {
  readonly id: string;
  readonly filename?: string;
}

interface WithAttachments {
  readonly attachments?: readonly WireAttachment[];
  readonly data?: WithAttachments;
}

/**
 * The JSON of a request. If files come along (Discord's reference, "Uploading Files"), each of its
 * attachments has what is in its file, too.
 *
 * @throws ApiError if attachments and files don't belong together.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return body.length === 0 ? undefined : JSON.parse(body.toString());
  }
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const json: WithAttachments = JSON.parse(typeof payload === 'string' ? payload : '');
  const files = new Map<string, string>();
  for (const [field, value] of form) {
    const [, id] = /^files\[(\d+)\]$/.exec(field) ?? [];
    if (id !== undefined && typeof value !== 'string') files.set(id, await value.text());
  }
  return json.data ? { ...json, data: withContents(json.data, files) } : withContents(json, files);
}

function withContents(message: WithAttachments, files: ReadonlyMap<string, string>): object {
  const { attachments = [] } = message;
  const ids = attachments.map(({ id }) => id);
  const isComplete = ids.length === files.size && ids.every((id) => files.has(id));
  if (!isComplete) throw apiErrors.invalidForm(['attachments: are not the files that came along']);
  return {
    ...message,
    attachments: attachments.map(({ id, filename }) => ({ id, filename, content: files.get(id) })),
  };
}
