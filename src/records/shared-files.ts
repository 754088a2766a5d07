/** Under which lease something is written: not at all once another process holds it. */
export interface Fence {
  /** The lease's. */
  readonly name: string;
  readonly number: number;
}

/**
 * Files that several processes have together, by their paths. All methods reject with a {@link RecordsError} if the
 * store can't be used.
 */
export interface SharedFiles {
  /** @throws {LostLeaseError} if it is fenced, and the lease was lost. Nothing is written then. */
  put(name: string, bytes: Uint8Array, fence?: Fence): Promise<void>;
  /** @returns whether there was one. @throws {LostLeaseError} as `put`. */
  remove(name: string, fence?: Fence): Promise<boolean>;
  /** Undefined if it isn't there. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** By name, what tells its bytes from others. */
  codes(): Promise<ReadonlyMap<string, string>>;
}

/** What fetched articles are called together. */
export const FETCHED = 'fetched';

/** Is raised when something was put among the files that are called so. */
export function markOfPut(folder: string): string {
  return `${folder}-put`;
}

/** Is raised when something was removed from them. */
export function markOfRemoved(folder: string): string {
  return `${folder}-removed`;
}
