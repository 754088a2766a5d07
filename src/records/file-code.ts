import { createHash } from 'node:crypto';

/** What tells a file's bytes from others. */
export function codeOfFile(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
