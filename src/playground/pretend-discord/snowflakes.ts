/** Discord's ids count milliseconds from the start of 2015 (its API reference, "Snowflakes"). */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const SEQUENCE_BITS = 22n;

/** When something with this id was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> SEQUENCE_BITS) + DISCORD_EPOCH_MS;
}

/** Makes ids that grow, the way Discord's do. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const next = BigInt(now() - DISCORD_EPOCH_MS) << SEQUENCE_BITS;
    last = next > last ? next : last + 1n;
    return String(last);
  };
}
