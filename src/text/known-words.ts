/** What is said of a word that isn't known. */
export const UNKNOWN = -2;

/** Beyond, all are forgotten, so that no corpus fills the memory; most words come again soon. */
const MAX_WORDS = 2 ** 18;

/** Of a word: its hash, where its letters begin and how many they are, its number. */
const FIELDS = 4;
const START = 1;
const LENGTH = 2;
const NUMBER = 3;

/**
 * Numbers by word, found by where the word stands in a text: it isn't cut out, as a string for each
 * word of a corpus would take longer than all else. A hash table with open addressing in flat arrays.
 */
export class KnownWords {
  /** By hash: where a word's fields begin; a power of two of them, at most half of them taken. */
  #slots = new Int32Array(2 ** 12);
  /** Together, as they are looked at together. The first word's are those of no word. */
  #fields = new Int32Array(FIELDS * 2 ** 11);
  /** The letters of all words. */
  #letters = new Uint16Array(2 ** 14);
  #size = 0;
  #used = 0;

  /** The number of the word `text.slice(start, end)`; `UNKNOWN` if it has none. */
  numberOf(text: string, start: number, end: number): number {
    const slots = this.#slots;
    const fields = this.#fields;
    const hash = hashOf(text, start, end);
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const place = slots[slot] ?? 0;
      if (place === 0) return UNKNOWN;
      if (fields[place] !== hash || fields[place + LENGTH] !== end - start) continue;
      if (isAt(this.#letters, fields[place + START] ?? 0, text, start, end))
        return fields[place + NUMBER] ?? UNKNOWN;
    }
  }

  /** @param word One that isn't known. */
  add(word: string, number: number): void {
    if (this.#size === MAX_WORDS) this.#forgetAll();
    this.#size += 1;
    const place = FIELDS * this.#size;
    if (place === this.#fields.length) this.#grow();
    while (this.#used + word.length > this.#letters.length) this.#letters = doubled(this.#letters);
    for (let at = 0; at < word.length; at += 1)
      this.#letters[this.#used + at] = word.charCodeAt(at);
    this.#fields.set([hashOf(word, 0, word.length), this.#used, word.length, number], place);
    this.#used += word.length;
    this.#take(place);
  }

  #take(place: number): void {
    const last = this.#slots.length - 1;
    let slot = (this.#fields[place] ?? 0) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = place;
  }

  #grow(): void {
    const { length } = this.#fields;
    this.#fields = doubled(this.#fields);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let place = FIELDS; place < length; place += FIELDS) this.#take(place);
  }

  #forgetAll(): void {
    this.#slots.fill(0);
    this.#size = 0;
    this.#used = 0;
  }
}

function isAt(
  letters: Uint16Array,
  from: number,
  text: string,
  start: number,
  end: number,
): boolean {
  for (let at = start; at < end; at += 1) {
    if (letters[from + at - start] !== text.charCodeAt(at)) return false;
  }
  return true;
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
