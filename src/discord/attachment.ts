import type { APIAttachment } from 'discord-api-types/v10';

/** A file that somebody gave to a command, or that is on a message. */
export type Attachment = Pick<APIAttachment, 'id' | 'filename' | 'size' | 'url' | 'content_type'>;

/**
 * The bytes of such a file; at most `maxBytes` are taken in, whatever is said of its size.
 *
 * @throws {AttachmentError} if they can't be had.
 */
export type ReadAttachment = (attachment: Attachment, maxBytes: number) => Promise<Uint8Array>;

/** A file can't be had, or is larger than may be. */
export class AttachmentError extends Error {
  override readonly name = 'AttachmentError';
  readonly fault: 'too-large' | 'unavailable';

  constructor(fault: AttachmentError['fault'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
