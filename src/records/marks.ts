/** Numbers that grow, by which processes that share a store see that something there is another by now. */
export interface Marks {
  /**
   * All that were ever raised. Both methods reject with a {@link RecordsError} if the store can't be used.
   */
  read(): Promise<ReadonlyMap<string, number>>;
  raise(name: string): Promise<void>;
}
