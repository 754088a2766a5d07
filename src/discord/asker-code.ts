import type { Asker } from './context.ts';

/** A person's id, which is a number of 64 bits, in eleven characters of a custom id. */
export function askerCode({ id }: Pick<Asker, 'id'>): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(id));
  return bytes.toString('base64url');
}
