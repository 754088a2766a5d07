/** A `Uint32Array` that grows as numbers are pushed. */
export interface GrowingArray {
  readonly length: number;
  push(value: number): void;
  /** The numbers pushed so far, without room to spare. */
  trimmed(): Uint32Array;
}

export function growingArray(): GrowingArray {
  let array = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === array.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(array);
        array = larger;
      }
      array[length] = value;
      length += 1;
    },
    trimmed: () => array.slice(0, length),
  };
}
