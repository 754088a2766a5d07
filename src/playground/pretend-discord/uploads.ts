import type { APIAttachment } from 'discord-api-types/v10';
import { apiErrors } from './api-error.ts';

/** Files that people have chosen, for an option of a command or for a message. */
export interface Uploads {
  /** @throws {ApiError} if it is larger than Discord takes. */
  add(file: ChosenFile): APIAttachment;
  find(id: string): Upload | undefined;
}

export interface ChosenFile {
  readonly name: string;
  /** As the browser takes it for; empty if it knows none. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Upload {
  readonly attachment: APIAttachment;
  readonly bytes: Uint8Array;
}

export interface UploadsParts {
  readonly nextId: () => string;
  /** Where a file can be fetched. */
  readonly urlOf: (id: string, filename: string) => string;
}

/** Discord's own default (its API reference, "Uploading Files"). */
export const ATTACHMENT_SIZE_LIMIT = 10_485_760;

/** So that a playground that is left open does not grow for ever. */
const MAX_UPLOADS = 20;

export function createUploads({ nextId, urlOf }: UploadsParts): Uploads {
  const uploads = new Map<string, Upload>();
  return {
    add({ name, type, bytes }) {
      if (bytes.length > ATTACHMENT_SIZE_LIMIT) throw apiErrors.tooLarge();
      const id = nextId();
      const filename = toFilename(name);
      const url = urlOf(id, filename);
      const attachment: APIAttachment = {
        id,
        filename,
        ...(filename !== name && { title: name }),
        size: bytes.length,
        url,
        proxy_url: url,
        ...(type !== '' && { content_type: type }),
      };
      uploads.set(id, { attachment, bytes });
      const [oldest] = uploads.keys();
      if (uploads.size > MAX_UPLOADS && oldest !== undefined) uploads.delete(oldest);
      return attachment;
    },
    find: (id) => uploads.get(id),
  };
}

/** Discord keeps letters and digits without accents, dashes, underscores and dots. */
function toFilename(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\w.-]+/gu, '_') || 'unknown'
  );
}
