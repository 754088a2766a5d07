/** Files that wait for somebody's decision, by ids of letters, digits, `-` and `_`. */
export interface HeldFiles {
  keep(id: string, bytes: Uint8Array): Promise<void>;
  /** Undefined if it isn't there. */
  read(id: string): Promise<Uint8Array | undefined>;
  /**
   * Deletes all others for good.
   *
   * @param ids Asked once it is known what there is: what is kept meanwhile stays.
   */
  keepOnly(ids: () => Promise<ReadonlySet<string>>): Promise<void>;
}

/** For as long as the process lives. */
export function heldInMemory(): HeldFiles {
  const files = new Map<string, Uint8Array>();
  return {
    async keep(id, bytes) {
      files.set(id, bytes);
    },
    read: async (id) => files.get(id),
    async keepOnly(ids) {
      const there = [...files.keys()];
      const kept = await ids();
      for (const id of there) if (!kept.has(id)) files.delete(id);
    },
  };
}
