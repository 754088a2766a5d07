import { hash } from 'node:crypto';

export const HASH_LENGTH = 16;

/** Tells words from others in a few letters: whether they come back as they were stored, for one. */
export function hashOf(words: string): string {
  return hash('sha256', words, 'base64url').slice(0, HASH_LENGTH);
}
