/** Runs a task once, `delayMs` from now, unless the returned function is called before. */
export type Schedule = (task: () => void, delayMs: number) => () => void;

/** Node's own timer; it does not keep the process alive. */
export const scheduleTimeout: Schedule = (task, delayMs) => {
  const timer = setTimeout(task, delayMs).unref();
  return () => {
    clearTimeout(timer);
  };
};

/** The same for what somebody waits for: it keeps the process alive. */
export const scheduleAwaited: Schedule = (task, delayMs) => {
  const timer = setTimeout(task, delayMs);
  return () => {
    clearTimeout(timer);
  };
};

/** Whether so long has passed since then; it has since a time that lies ahead: the clock was set back. */
export function hasPassed(ms: number, sinceMs: number, nowMs: number): boolean {
  return sinceMs > nowMs || nowMs - sinceMs >= ms;
}

/** Resolves `delayMs` from now. */
export function pauseFor(delayMs: number, schedule: Schedule): Promise<void> {
  return new Promise((resolve) => {
    schedule(resolve, delayMs);
  });
}

/** What {@link within} gives when the work takes longer. */
export const LATE = Symbol('late');

/** The outcome of the work if it settles within `delayMs`; it is not stopped otherwise. */
export function within<T>(
  work: Promise<T>,
  delayMs: number,
  schedule: Schedule,
): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const cancel = schedule(() => resolve(LATE), delayMs);
    void work.then(resolve, reject).finally(cancel);
  });
}
