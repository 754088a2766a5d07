/**
 * Inner products of rows of numbers in eight bits with one row in sixteen, in WebAssembly: sixteen numbers a
 * step, which takes a tenth of the time of a loop in JavaScript.
 */
export interface ProductModule {
  readonly memory: WebAssembly.Memory;
  /**
   * Places in memory are in bytes. Each row is read up to the next multiple of {@link STEP}, where the one
   * beside it has zeros.
   *
   * @param rows Where they begin, one after the other.
   * @param length How many numbers each has.
   * @param padded The same, up to the next multiple of {@link STEP}.
   * @param beside Where the row in sixteen bits begins.
   * @param products Where these go, in 32 bits each.
   */
  readonly multiply: (
    rows: number,
    count: number,
    length: number,
    padded: number,
    beside: number,
    products: number,
  ) => void;
}

/** So many numbers are multiplied in one step. */
export const STEP = 16;

/** @param pages How much memory it has, in pages of 64 KiB. */
export function productModule(pages: number): ProductModule {
  const memory = new WebAssembly.Memory({ initial: pages });
  const module = new WebAssembly.Module(Uint8Array.from(moduleBytes()));
  const { exports } = new WebAssembly.Instance(module, { own: { memory } });
  return { memory, multiply: exports['multiply'] as ProductModule['multiply'] };
}

type Bytes = readonly number[];

// What is used of WebAssembly 2.0's binary format, by the specification's names.
const HEADER: Bytes = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const I32 = 0x7f;
const V128 = 0x7b;
const NO_RESULT = 0x40;
const END: Bytes = [0x0b];
const I32_LESS: Bytes = [0x49];
const I32_ADD: Bytes = [0x6a];
const I32_SUBTRACT: Bytes = [0x6b];
const I32_STORE: Bytes = [0x36, 2, 0];
const V128_ZERO: Bytes = [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)];
const I16X8_EXTEND_LOW: Bytes = [0xfd, 0x87, 0x01];
const I16X8_EXTEND_HIGH: Bytes = [0xfd, 0x88, 0x01];
const I32X4_ADD: Bytes = [0xfd, 0xae, 0x01];
const I32X4_DOT: Bytes = [0xfd, 0xba, 0x01];
const get = (local: number): Bytes => [0x20, local];
const set = (local: number): Bytes => [0x21, local];
const tee = (local: number): Bytes => [0x22, local];
const constant = (below64: number): Bytes => [0x41, below64];
const load = (offset: number): Bytes => [0xfd, 0x00, 0, offset];
const lane = (number: number): Bytes => [0xfd, 0x1b, number];
const loop = (...body: readonly Bytes[]): Bytes => [0x03, NO_RESULT, ...body.flat(), ...END];
const againIf = (...condition: readonly Bytes[]): Bytes => [...condition.flat(), 0x0d, 0];

// The function's parameters, and what else it remembers.
const [ROW, COUNT, LENGTH, PADDED, BESIDE, PRODUCT] = [0, 1, 2, 3, 4, 5];
const [AT, ROW_END, AT_BESIDE, SUMS, NUMBERS] = [6, 7, 8, 9, 10];

/** Adds to the four sums the products of eight of the numbers with those that stand so far on beside them. */
const addProducts = (half: Bytes, offset: number): Bytes => [
  ...[get(SUMS), get(NUMBERS), half, get(AT_BESIDE), load(offset)].flat(),
  ...[I32X4_DOT, I32X4_ADD, set(SUMS)].flat(),
];
const advance = (local: number, by: Bytes): Bytes => [get(local), by, I32_ADD, set(local)].flat();

const MULTIPLY: Bytes = [
  ...loop(
    [...get(ROW), ...set(AT), ...get(BESIDE), ...set(AT_BESIDE), ...V128_ZERO, ...set(SUMS)],
    [...get(ROW), ...get(PADDED), ...I32_ADD, ...set(ROW_END)],
    loop(
      [...get(AT), ...load(0), ...set(NUMBERS)],
      addProducts(I16X8_EXTEND_LOW, 0),
      addProducts(I16X8_EXTEND_HIGH, STEP),
      advance(AT_BESIDE, constant(2 * STEP)),
      advance(AT, constant(STEP)),
      againIf(get(AT), get(ROW_END), I32_LESS),
    ),
    get(PRODUCT),
    [...get(SUMS), ...lane(0), ...get(SUMS), ...lane(1), ...I32_ADD],
    [...get(SUMS), ...lane(2), ...I32_ADD, ...get(SUMS), ...lane(3), ...I32_ADD],
    I32_STORE,
    advance(PRODUCT, constant(4)),
    advance(ROW, get(LENGTH)),
    againIf(get(COUNT), constant(1), I32_SUBTRACT, tee(COUNT)),
  ),
  ...END,
];

/** A module of one function, with its type, the memory that it takes in, its name and its code. */
function moduleBytes(): Bytes {
  const parameters = Array.from({ length: 6 }, () => [I32]);
  const locals = [
    [3, I32],
    [2, V128],
  ];
  const body = [...list(locals), ...MULTIPLY];
  return [
    ...HEADER,
    ...section(1, list([[0x60, ...list(parameters), ...list([])]])),
    ...section(2, list([[...text('own'), ...text('memory'), 2, 0, 1]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...text('multiply'), 0, 0]])),
    ...section(10, list([[...count(body.length), ...body]])),
  ];
}

function section(id: number, content: Bytes): Bytes {
  return [id, ...count(content.length), ...content];
}

function list(items: readonly Bytes[]): Bytes {
  return [...count(items.length), ...items.flat()];
}

function text(characters: string): Bytes {
  return [...count(characters.length), ...Buffer.from(characters)];
}

/** In LEB128, as all counts and lengths are. */
function count(number: number): Bytes {
  return number < 128 ? [number] : [(number % 128) + 128, ...count(Math.floor(number / 128))];
}
