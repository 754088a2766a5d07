import type { Collections } from './collections/collections.ts';
import type { Log } from './discord/log.ts';
import type { TellAdmin } from './discord/tell-admin.ts';
import type { LivingArticles, LivingArticlesOptions } from './keep-articles-living.ts';
import type { EngineMeter } from './opensearch/engine/meter-engine.ts';
import type { Pullquote } from './pullquote.ts';
import type { Records } from './records/open-records.ts';
import type { Schedule } from './schedule.ts';

/** The articles that a bot answers from, wherever they are. */
export interface AnsweredArticles {
  readonly pullquote: Pullquote;
  readonly collections: Collections;
  /**
   * Looks whether they can be asked now.
   *
   * @throws SearchUnavailableError if they, or some of them, can't be.
   */
  probe(): Promise<void>;
  /** Keeps them as their files are from then on. */
  keepLiving(parts: LivingParts): Promise<LivingArticles>;
  /** Ends what runs beside the main thread. */
  close(): Promise<void>;
}

/** What keeping articles living has to do with others. */
export interface LivingParts extends Pick<LivingArticlesOptions, 'commands' | 'onReloadAsked'> {
  /** Ids of articles that are gone on purpose. Default: none. */
  readonly gone?: (() => Iterable<string>) | undefined;
}

/** What a bot has before it has articles. */
export interface ArticlesParts {
  readonly isTakenDown: (articleId: string) => boolean;
  readonly records: Pick<Records, 'leases'>;
  readonly log: Log;
  readonly tellAdmin: TellAdmin;
  readonly schedule: Schedule;
  readonly leaseMs?: number | undefined;
  /** Told of what a search engine elsewhere is asked. Default: nobody is. */
  readonly engineMeter?: EngineMeter | undefined;
}
