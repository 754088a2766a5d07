/** What was seen to be other than it is known. */
export interface Seen<One, Gone> {
  readonly changed: readonly One[];
  readonly gone: readonly Gone[];
}

export interface LookUntilRest<One, Gone, All extends Seen<One, Gone>> {
  readonly look: () => Promise<All>;
  /** What tells that it is the same one at another look. */
  readonly keyOf: (one: One | Gone) => string;
  /** Whether nobody has written to it between two looks; before, it may not have been among the changed ones. */
  readonly isAsBefore: (now: One, before: One | undefined) => boolean;
  readonly wait: (ms: number) => Promise<void>;
}

export interface Rested<One, All> {
  /** At the last look. */
  readonly seen: All;
  /** Of the changed ones, those that nobody is writing to. */
  readonly rested: readonly One[];
  readonly restless: readonly One[];
}

/** Who writes a file, or many, doesn't pause for so long, as a rule. */
const REST_MS = 400;

/** What never stops to come doesn't keep out what has come. */
const MAX_LOOKS = 20;

/** Looks, and, if something has changed, again until nothing else comes and goes. */
export async function lookUntilRest<One, Gone, All extends Seen<One, Gone>>({
  look,
  keyOf,
  isAsBefore,
  wait,
}: LookUntilRest<One, Gone, All>): Promise<Rested<One, All>> {
  let seen = await look();
  let earlier = seen;
  for (let looks = 1; looks < MAX_LOOKS && keysOf(seen, keyOf).length > 0; looks += 1) {
    await wait(REST_MS);
    earlier = seen;
    seen = await look();
    const known = new Set(keysOf(earlier, keyOf));
    if (keysOf(seen, keyOf).every((key) => known.has(key))) break;
  }
  const before = new Map(earlier.changed.map((one) => [keyOf(one), one]));
  const isRested = (one: One): boolean => isAsBefore(one, before.get(keyOf(one)));
  return {
    seen,
    rested: seen.changed.filter(isRested),
    restless: seen.changed.filter((one) => !isRested(one)),
  };
}

function keysOf<One, Gone>(
  { changed, gone }: Seen<One, Gone>,
  keyOf: (one: One | Gone) => string,
): readonly string[] {
  return [...changed, ...gone].map(keyOf);
}
