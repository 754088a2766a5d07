/**
 * What was thrown, as another thread can be told of it: whole, or else, for what holds something that
 * can't be cloned, the message and where it happened.
 */
export function sendableError(thrown: unknown): unknown {
  try {
    return structuredClone(thrown);
  } catch {
    if (!(thrown instanceof Error)) return new Error(`thrown ${typeof thrown}`);
    const { message, stack } = thrown;
    return Object.assign(new Error(message), { stack });
  }
}
