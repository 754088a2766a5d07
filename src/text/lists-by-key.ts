/** What belongs to each key, in the order in which it came; no list is empty. */
export type ListsByKey<Key, One> = Map<Key, [One, ...One[]]>;

/** Puts one more into the list of its key. */
export function addTo<Key, One>(lists: ListsByKey<Key, One>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
