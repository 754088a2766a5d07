/** The command was called in a way it doesn't understand. The message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
