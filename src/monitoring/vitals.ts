import type { GatewayState } from '../discord/gateway.ts';

/** How the bot fares, as it is asked for; what isn't there yet is left out. */
export interface Vitals {
  readonly gateway?: () => GatewayState;
  readonly articles?: () => ArticlesState;
  readonly sources?: () => SourcesState;
}

export interface ArticlesState {
  readonly articles: number;
  readonly paragraphs: number;
  /** Files that can't be used. */
  readonly leftOut: number;
  /** Articles that are served though their files are gone, as that is taken for an accident. */
  readonly held: number;
  /** When they were loaded or last changed, in milliseconds since 1970. */
  readonly changedAt: number;
}

export interface SourcesState {
  readonly sources: number;
  /** Of these, those of which nothing comes. */
  readonly faulty: number;
  readonly articles: number;
  /** Pages that are still to be fetched. */
  readonly waiting: number;
}
