import * as fc from 'fast-check';

/** A vector of unit length with so many numbers. */
export function anyVector(length: number): fc.Arbitrary<Float32Array> {
  const number = fc.double({ min: -1, max: 1, noNaN: true });
  return fc.array(number, { minLength: length, maxLength: length }).map((numbers) => {
    const norm = Math.hypot(...numbers);
    return norm > 0.001
      ? Float32Array.from(numbers, (each) => each / norm)
      : Float32Array.from(numbers, (_, at) => Number(at === 0));
  });
}

export function innerProduct(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);
}
