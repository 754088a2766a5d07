/** Ids of servers that lie on shards one after the other, however many there are. */
export function otherServers(howMany: number): readonly string[] {
  const first = 1_190_000_000_000_000_000n >> 22n;
  return Array.from({ length: howMany }, (_, nth) => String((first + BigInt(nth)) << 22n));
}
