/** Discord's epoch, the first second of 2015 (reference, "Snowflakes"). */
const EPOCH_MS = 1_420_070_400_000;

let count = 0n;

/** A new id, made the way Discord makes them: the time, then a count. */
export function nextSnowflake(): string {
  count = (count + 1n) % 4096n;
  return String((BigInt(Date.now() - EPOCH_MS) << 22n) | count);
}
