/** Something done to the bot, with what has to come of it. */
export interface Experiment {
  readonly name: string;
  /** What has to come of it, in a few words. */
  readonly target: string;
  /** What it needs that isn't here: then it is left out, and told of. */
  readonly leftOut?: string | undefined;
  /** @param isQuick As much of it as fits among the tests; else as much as tells the truth. */
  readonly run: (isQuick: boolean) => Promise<Measured>;
}

export interface Measured {
  /** In a few words. */
  readonly measured: string;
  /** Whether the target is reached. */
  readonly isMet: boolean;
}
