import type { APIAttachment } from 'discord-api-types/v10';

/** A file that somebody gave to a command, or that is on a message. */
export type Attachment = Pick<APIAttachment, 'id' | 'filename' | 'size' | 'url' | 'content_type'>;

/** The bytes of such a file. Rejects if they can't be had. */
export type ReadAttachment = (attachment: Attachment) => Promise<Uint8Array>;
