import * as fc from 'fast-check';

const SURROGATES = { first: 0xd8_00, count: 0x8_00 };

/**
 * Any code point but surrogates: what the unit `binary` of `fc.string` gives, which first makes a table of
 * all of them (a second, 100 MB).
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat(0x10_ff_ff - SURROGATES.count)
  .map(characterOf, placeOf);

function characterOf(place: number): string {
  return String.fromCodePoint(place < SURROGATES.first ? place : place + SURROGATES.count);
}

/** @throws if it isn't one character: fast-check asks that of anything. */
function placeOf(character: unknown): number {
  if (
    typeof character !== 'string' ||
    !character.isWellFormed() ||
    Array.from(character).length !== 1
  )
    throw new TypeError('not a character');
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint < SURROGATES.first ? codePoint : codePoint - SURROGATES.count;
}
