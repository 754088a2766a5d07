import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { UploadedFile } from '../../../src/playground/pretend-discord/message-body.ts';

export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** The JSON of a request and the files that come along (Discord's reference, "Uploading Files"). */
export async function readRequest(request: IncomingMessage): Promise<RequestBody> {
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { json: body.length === 0 ? undefined : JSON.parse(body.toString()), files: [] };
  }
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    const [, nth] = /^files\[(\d+)\]$/.exec(field) ?? [];
    if (nth === undefined || typeof value === 'string') continue;
    files[Number(nth)] = { name: value.name, content: await value.text() };
  }
  return { json: JSON.parse(typeof payload === 'string' ? payload : ''), files };
}
