import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';

/** What a right signature says. */
export interface Signed {
  /** The same for the same request, and for no other one. */
  readonly signature: string;
  /** In milliseconds since 1970. */
  readonly signedAtMs: number;
}

/** Ed25519 (RFC 8032): 64 bytes, of a key of 32. */
const SIGNATURE = /^[\da-f]{128}$/iu;
const SECONDS = /^\d{1,12}$/u;

const verifyElsewhere = promisify(verify);

/** @param hex 64 digits, as Discord's developer portal shows them */
export function readPublicKey(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/**
 * Checks, in another thread, that a body is Discord's: it signs the time, as it stands in its header, with the
 * body behind it (interactions/overview, "Validating Security Request Headers").
 *
 * @returns undefined if it isn't
 */
export async function checkSignature(
  headers: IncomingHttpHeaders,
  body: Buffer,
  key: KeyObject,
): Promise<Signed | undefined> {
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': seconds } = headers;
  if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return undefined;
  if (typeof seconds !== 'string' || !SECONDS.test(seconds)) return undefined;
  const signed = Buffer.concat([Buffer.from(seconds), body]);
  const isRight = await verifyElsewhere(null, signed, key, Buffer.from(signature, 'hex'));
  if (!isRight) return undefined;
  return { signature: signature.toLowerCase(), signedAtMs: Number(seconds) * 1000 };
}
