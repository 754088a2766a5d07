import { later } from '../../text/later.ts';
import type { Vector } from '../models.ts';
import type { Vectors } from './passage-vectors.ts';
import { productModule, STEP } from './product-module.ts';

/**
 * Visits the cosine of each vector with a question, in their order: .4 ms for 10,000 of 384 numbers.
 *
 * @param question Of unit length.
 */
export function visitCosines(
  all: Iterable<Vectors>,
  question: Vector,
  visit: (cosine: number) => void,
): void {
  const { memory, multiply } = loaded();
  const { length } = question;
  const padded = Math.ceil(length / STEP) * STEP;
  new Int16Array(memory.buffer, 0, padded)
    .fill(0)
    .set(question.map((number) => Math.round(number * QUESTION_SCALE)));
  const products = new Int32Array(memory.buffer, PRODUCTS_AT, ROWS_AT_ONCE);
  const room = new Int8Array(memory.buffer, NUMBERS_AT);
  const most = Math.min(ROWS_AT_ONCE, Math.floor((room.length - STEP) / length));
  for (const { numbers, scales } of all) {
    for (let from = 0; from < scales.length; from += most) {
      const count = Math.min(most, scales.length - from);
      room.set(numbers.subarray(from * length, (from + count) * length));
      multiply(NUMBERS_AT, count, length, padded, 0, PRODUCTS_AT);
      for (let row = 0; row < count; row += 1) {
        visit(((products[row] ?? 0) * (scales[from + row] ?? 0)) / QUESTION_SCALE);
      }
    }
  }
}

/** Of a vector of unit length: no sum of its products is larger than 32 bits then. */
const QUESTION_SCALE = 32_767;

/** So many rows of 384 numbers stay in a processor's nearest memory. */
const ROWS_AT_ONCE = 64;

// In the module's memory, after a question of 16,384 numbers at most.
const PRODUCTS_AT = 2 ** 15;
const NUMBERS_AT = 2 ** 16;
const PAGES = 4;

const loaded = later(() => productModule(PAGES));
