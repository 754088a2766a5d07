/** Makes something when it is first asked for, and gives the same from then on. */
export interface Later<Value> {
  (): Value;
  readonly isMade: boolean;
}

export function later<Value>(make: () => Value): Later<Value> {
  let made: { readonly value: Value } | undefined;
  const get = (): Value => (made ??= { value: make() }).value;
  return Object.defineProperty(get, 'isMade', { get: () => made !== undefined }) as Later<Value>;
}
