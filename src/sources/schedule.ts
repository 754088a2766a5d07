/** Runs a task once, `delayMs` from now, unless the returned function is called before. */
export type Schedule = (task: () => void, delayMs: number) => () => void;
