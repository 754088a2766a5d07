import { DAY_MS } from '../text/calendar.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Nobody is looked at more often. */
export const MIN_EVERY_MS = 5 * MINUTE_MS;
export const MAX_EVERY_MS = 366 * DAY_MS;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^m(?:ins?|inutes?)?$/u, MINUTE_MS],
  [/^h(?:rs?|ours?)?$/u, HOUR_MS],
  [/^d(?:ays?)?$/u, DAY_MS],
  [/^w(?:ks?|eeks?)?$/u, 7 * DAY_MS],
  [/^months?$/u, 30 * DAY_MS],
];

const ADVERBS: Readonly<Record<string, number>> = {
  hourly: HOUR_MS,
  daily: DAY_MS,
  weekly: 7 * DAY_MS,
  monthly: 30 * DAY_MS,
};

/** How many milliseconds people mean by `30m`, `2 hours`, `day` or `daily`; undefined if they mean none. */
export function readEvery(words: string): number | undefined {
  const text = words.trim().toLowerCase();
  if (Object.hasOwn(ADVERBS, text)) return ADVERBS[text];
  const { amount = '1', unit = '' } =
    /^(?:every\s)?\s{0,9}(?<amount>\d{1,6}(?:\.\d{1,3})?)?\s{0,9}(?<unit>[a-z]{1,10})$/u.exec(text)
      ?.groups ?? {};
  const unitMs = UNITS.find(([name]) => name.test(unit))?.[1];
  return unitMs === undefined ? undefined : Math.round(Number(amount) * unitMs);
}

/** The same in words that `readEvery` reads. */
export function describeEvery(everyMs: number): string {
  const [unit, unitMs] =
    (
      [
        ['day', DAY_MS],
        ['hour', HOUR_MS],
      ] as const
    ).find(([, ms]) => everyMs % ms === 0) ?? (['minute', MINUTE_MS] as const);
  const amount = Number((everyMs / unitMs).toFixed(3));
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
