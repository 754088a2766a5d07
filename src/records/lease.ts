/**
 * Who may do what is to happen in one place at a time, though several processes share a store: each name has one
 * holder, for as long as that renews it in time.
 */
export interface Leases {
  /**
   * Claims a name for so long from now, or renews the claim. All methods reject with a {@link RecordsError} if the
   * store can't be used.
   *
   * @param holder Names a process, and no other.
   * @returns the fence, which grows whenever the name changes hands or was let go of: who held it under another one
   *   had lost it meanwhile. Undefined while another process holds it.
   */
  claim(name: string, holder: string, forMs: number): Promise<number | undefined>;
  /** Lets go of what this process holds, for others to claim at once. */
  release(name: string, holder: string): Promise<void>;
}

/** Of a process that has its store to itself. */
export const UNSHARED: Leases = {
  claim: async () => 1,
  release: async () => {},
};
