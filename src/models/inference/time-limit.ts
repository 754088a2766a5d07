export interface TimeLimit {
  clear(): void;
  /** Keeps no process alive. */
  unref(): TimeLimit;
}

/**
 * Acts after so long. What has come in by then is heard first: that this thread was busy makes nobody else
 * late.
 */
export function timeLimit(ms: number, act: () => void): TimeLimit {
  let soon: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    soon = setImmediate(act);
  }, ms);
  return {
    clear() {
      clearTimeout(timer);
      clearImmediate(soon);
    },
    unref() {
      timer.unref();
      return this;
    },
  };
}
