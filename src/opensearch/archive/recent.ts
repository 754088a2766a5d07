/** Keeps so much of what was found out: what was asked for least recently goes first. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

export function recent<Value>(most: number): Recent<Value> {
  const known = new Map<string, Value>();
  return {
    get(key) {
      const value = known.get(key);
      if (value === undefined) return undefined;
      known.delete(key);
      known.set(key, value);
      return value;
    },
    set(key, value) {
      known.delete(key);
      known.set(key, value);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}

/** The part of what is kept that has this name: all parts have room for so much together. */
export function partOf<Value>(all: Recent<Value>, name: string): Recent<Value> {
  return {
    get: (key) => all.get(`${name} ${key}`),
    set: (key, value) => all.set(`${name} ${key}`, value),
  };
}

/**
 * What is known of each of these keys; what isn't is found out for all of them together, and kept.
 *
 * @param atOnce For so many together at most; any number, unless told.
 */
export async function recalled<Value>(
  known: Recent<Value>,
  keys: Iterable<string>,
  find: (missing: readonly string[]) => Promise<Iterable<readonly [key: string, value: Value]>>,
  atOnce = Infinity,
): Promise<ReadonlyMap<string, Value>> {
  const found = new Map<string, Value>();
  const missing: string[] = [];
  for (const key of new Set(keys)) {
    const value = known.get(key);
    if (value === undefined) missing.push(key);
    else found.set(key, value);
  }
  const parts: Promise<Iterable<readonly [string, Value]>>[] = [];
  for (let start = 0; start < missing.length; start += atOnce)
    parts.push(find(missing.slice(start, start + atOnce)));
  for (const part of await Promise.all(parts)) {
    for (const [key, value] of part) {
      known.set(key, value);
      found.set(key, value);
    }
  }
  return found;
}
