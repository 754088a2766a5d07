/** Where the search engine is, and how it is asked. */
export interface EngineSettings {
  /** Its nodes, or what stands before them: without a slash at the end, and without a password. */
  readonly urls: readonly [string, ...string[]];
  /** Instead of the authorities that Node trusts. */
  readonly caFile: string | undefined;
  readonly credentials: EngineCredentials | undefined;
  /** Begins the names of all its indices. */
  readonly indexPrefix: string;
  /** Whether the engine is asked for its other nodes: behind a balancer, these may be out of reach. */
  readonly sniffs: boolean;
}

export type EngineCredentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: Secret }
  | { readonly kind: 'api-key'; readonly key: Secret };

/** What may be in no log and no message: as it was set, or the file that holds it. */
export type Secret = { readonly value: string } | { readonly file: string };

/** What API keys are made of: others do not go into a header, or not as they are. */
export const API_KEY = /^[\w+/=.:~-]+$/u;
