import { createHash } from 'node:crypto';

/** Tells apart files with another name or another content. */
export function fileHash(file: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${file}\n`).update(bytes).digest('base64url');
}
