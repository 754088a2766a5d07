/** Pauses that several may ask for at once. */
export interface Pauses {
  /** @returns what ends it. */
  pause(): () => void;
  /** Resolves when there is none. */
  over(): Promise<void>;
}

export function countPauses(): Pauses {
  const pauses = new Set<symbol>();
  let goOn: (() => void)[] = [];
  return {
    pause() {
      const one = Symbol('pause');
      pauses.add(one);
      return () => {
        if (!pauses.delete(one) || pauses.size > 0) return;
        for (const each of goOn) each();
        goOn = [];
      };
    },
    async over() {
      while (pauses.size > 0) await new Promise<void>((resolve) => goOn.push(resolve));
    },
  };
}
