/** Time that several reads share, whether they wait one after another or beside each other. */
export interface Budget {
  leftMs(): number;
  /** Takes of it as long as the work lasts. */
  spend<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function openBudget(ms: number, now: () => number): Budget {
  let spentMs = 0;
  let waiting = 0;
  let since = 0;
  const waitedMs = (): number => (waiting > 0 ? now() - since : 0);
  return {
    leftMs: () => ms - spentMs - waitedMs(),
    async spend(work) {
      if (waiting === 0) since = now();
      waiting += 1;
      try {
        return await work();
      } finally {
        if (waiting === 1) spentMs += waitedMs();
        waiting -= 1;
      }
    },
  };
}
