import type { Span } from './span.ts';

/**
 * Rabin and Karp's (1987) rolling hash, twice, of UTF-16 code units: 48 bits. Two texts of equal length that
 * don't set out to share one do so with a chance of about one in 3 * 10 ** 14. The moduli are the largest
 * primes below 2 ** 24, so that no product leaves the whole numbers that are exact; the factors are
 * arbitrary.
 */
const HASHES = [
  { modulus: 16_777_213, factor: 14_142_135 },
  { modulus: 16_777_199, factor: 16_180_339 },
] as const;

export const HASH_BITS = 48;

/** The hash of a text: a whole number below 2 ** {@link HASH_BITS}. */
export function hashOf(text: string): number {
  const [first, second] = HASHES;
  let one = 0;
  let other = 0;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    one = append(one, unit, first);
    other = append(other, unit, second);
  }
  return join(one, other);
}

/** Every stretch of `length` code units with this hash, in order; takes one pass over the text. */
export function findHash(text: string, length: number, hash: number): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const each of hashesOf(text, length)) {
    if (each === hash) found.push({ start, end: start + length });
    start += 1;
  }
  return found;
}

/** The hashes of all stretches of a length. */
function* hashesOf(text: string, length: number): Generator<number> {
  if (length > text.length) return;
  const [first, second] = HASHES;
  const firstPower = powerOf(first.factor, length, first.modulus);
  const secondPower = powerOf(second.factor, length, second.modulus);
  let one = 0;
  let other = 0;
  for (let end = 0; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    one = append(one, unit, first);
    other = append(other, unit, second);
    if (end >= length) {
      const gone = text.charCodeAt(end - length) + 1;
      one = (one + first.modulus - ((gone * firstPower) % first.modulus)) % first.modulus;
      other = (other + second.modulus - ((gone * secondPower) % second.modulus)) % second.modulus;
    }
    if (end >= length - 1) yield join(one, other);
  }
}

function join(one: number, other: number): number {
  return one * 2 ** (HASH_BITS / 2) + other;
}

/** The hash with one more code unit behind it. */
function append(hash: number, unit: number, { factor, modulus }: (typeof HASHES)[number]): number {
  const next = hash * factor + unit + 1;
  // What `%` gives, which takes V8 several times as long for numbers of more than 32 bits.
  return next - Math.floor(next / modulus) * modulus;
}

/** `factor ** exponent`, in its residue. */
function powerOf(factor: number, exponent: number, modulus: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = (power * factor) % modulus;
  return power;
}
