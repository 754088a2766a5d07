/** What is said of a word that isn't known. */
export const UNKNOWN = -2;

/** Beyond, all are forgotten, so that no corpus fills the memory; most words come again soon. */
const MAX_WORDS = 2 ** 18;

/**
 * Numbers by word, found by where the word stands in a text: it isn't cut out, as a string for each
 * word of a corpus would take longer than all else. A hash table with open addressing in flat arrays.
 */
export class KnownWords {
  /** By hash: one more than a word's place; a power of two of them, at most half of them taken. */
  #slots = new Int32Array(2 ** 12);
  #hashes = new Int32Array(2 ** 11);
  #numbers = new Int32Array(2 ** 11);
  /** The letters of all words, and where each word's begin; they end where the next one's begin. */
  #letters = new Uint16Array(2 ** 14);
  #starts = new Int32Array(2 ** 11);
  #size = 0;

  /** The number of the word `text.slice(start, end)`; `UNKNOWN` if it has none. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place < 0) return UNKNOWN;
      if (this.#hashes[place] === hash && this.#isAt(place, text, start, end))
        return this.#numbers[place] ?? UNKNOWN;
    }
  }

  /** @param word One that isn't known. */
  add(word: string, number: number): void {
    if (this.#size === MAX_WORDS) this.#forgetAll();
    if (this.#size + 2 > this.#starts.length) this.#grow();
    const place = this.#size;
    const start = this.#starts[place] ?? 0;
    const end = start + word.length;
    while (end > this.#letters.length) this.#letters = doubled(this.#letters);
    for (let at = 0; at < word.length; at += 1) this.#letters[start + at] = word.charCodeAt(at);
    this.#starts[place + 1] = end;
    this.#hashes[place] = hashOf(word, 0, word.length);
    this.#numbers[place] = number;
    this.#size += 1;
    this.#take(place);
  }

  #isAt(place: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[place] ?? 0;
    if ((this.#starts[place + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#letters[from + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #take(place: number): void {
    const last = this.#slots.length - 1;
    let slot = (this.#hashes[place] ?? 0) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = place + 1;
  }

  #grow(): void {
    this.#starts = doubled(this.#starts);
    this.#hashes = doubled(this.#hashes);
    this.#numbers = doubled(this.#numbers);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let place = 0; place < this.#size; place += 1) this.#take(place);
  }

  #forgetAll(): void {
    this.#slots.fill(0);
    this.#size = 0;
  }
}

/** FNV-1a over the letters, the better bits mixed into the lower ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function doubled<Numbers extends Int32Array | Uint16Array>(numbers: Numbers): Numbers {
  const larger =
    numbers instanceof Int32Array
      ? new Int32Array(numbers.length * 2)
      : new Uint16Array(numbers.length * 2);
  larger.set(numbers);
  return larger as Numbers;
}
