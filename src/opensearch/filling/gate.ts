/** Lets so much through at a time. */
export interface Gate {
  /** Resolves when there is room; what it gives makes room again. What is heavier than all goes alone. */
  enter(weight: number): Promise<() => void>;
  /** Resolves when nothing is inside. */
  empty(): Promise<void>;
}

export function openGate(most: { readonly count: number; readonly weight: number }): Gate {
  let inside = { count: 0, weight: 0 };
  let wake: (() => void)[] = [];
  const change = async (): Promise<void> => {
    await new Promise<void>((resolve) => wake.push(resolve));
  };
  const hasRoom = (weight: number): boolean =>
    inside.count === 0 || (inside.count < most.count && inside.weight + weight <= most.weight);
  return {
    async enter(weight) {
      while (!hasRoom(weight)) await change();
      inside = { count: inside.count + 1, weight: inside.weight + weight };
      return () => {
        inside = { count: inside.count - 1, weight: inside.weight - weight };
        const woken = wake;
        wake = [];
        for (const one of woken) one();
      };
    },
    async empty() {
      while (inside.count > 0) await change();
    },
  };
}
