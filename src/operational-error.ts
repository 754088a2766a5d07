/**
 * The world is not as Pullquote needs it: a setting, a file, a disk, a connection. It is no bug, so
 * whoever runs Pullquote is told its advice, and no stack.
 */
export abstract class OperationalError extends Error {
  /** What is wrong, where, and what to do about it. */
  get advice(): string {
    return this.message;
  }
}
