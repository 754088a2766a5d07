import type { CorpusError } from '../articles/corpus-error.ts';
import { serverOfCollection } from '../collections/collection.ts';
import { addedSources } from './open-adding.ts';
import type { FreshSources } from './keep-fresh.ts';
import type { Source } from './source.ts';
import { readSourcesFile } from './sources-file.ts';
import type { SourceStates } from './source-status.ts';
import { statusOf } from './watch-file.ts';

export interface SourceListsOptions {
  /** The operator's list. */
  readonly path: string;
  readonly states: SourceStates;
  readonly fresh: FreshSources;
  readonly tellAdmin: (advice: string) => void;
}

/** The operator's list of sources and what was added from Discord, as one. */
export interface SourceLists {
  /** Reads both, and has what they say kept fresh. What an unreadable list said goes on holding. */
  reload(options?: { readonly isConfirmed?: boolean }): Promise<void>;
  /** The operator's, as they were read last. */
  readonly sources: readonly Source[];
}

export function openSourceLists({
  path,
  states,
  fresh,
  tellAdmin,
}: SourceListsOptions): SourceLists {
  let sources: readonly Source[] | undefined;
  let told = new Set<string>();

  /** Faults are told once, and again if they were away meanwhile. */
  const tell = (problems: readonly (CorpusError | string)[]): void => {
    const advice = problems.map((one) => (typeof one === 'string' ? one : one.advice));
    for (const one of advice) if (!told.has(one)) tellAdmin(one);
    told = new Set(advice);
  };
  /** The addresses of the operator's that are known: what a server's collection has was added there. */
  const knownOwn = async (): Promise<readonly string[]> =>
    (await states.list())
      .filter(({ collection }) => serverOfCollection(collection) === undefined)
      .map(({ url }) => url);

  return {
    get sources() {
      return sources ?? [];
    },
    async reload({ isConfirmed = false } = {}) {
      const added = addedSources((await states.added()).values());
      const own = await knownOwn();
      const isMissing = (await statusOf(path)) === '';
      const read = await readSourcesFile(path);
      let faulty: readonly string[] = [];
      if (isMissing && own.length > 0 && !isConfirmed) {
        tell([
          `${path} is gone; what its sources have brought stays. If it is meant to go: npx pullquote sources fetch --confirm`,
        ]);
        faulty = own;
      } else if (read.kind === 'unreadable') {
        tell([read.problem]);
        faulty = own;
      } else {
        tell(read.problems);
        ({ sources, faulty } = read);
      }
      await fresh.setSources(withoutSame([...(sources ?? []), ...added]), { faulty, isConfirmed });
    },
  };
}

/** The first of those that have one address. */
function withoutSame(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.toReversed().map((one) => [one.url, one])).values()].toReversed();
}
