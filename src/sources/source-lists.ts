import { addedSources } from './open-adding.ts';
import type { FreshSources, SourcesSet } from './fresh-sources.ts';
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
  reload(options?: { readonly isConfirmed?: boolean }): Promise<ReloadedLists>;
  /** The operator's, as they were read last. */
  readonly sources: readonly Source[];
}

export interface ReloadedLists extends SourcesSet {
  /** What is wrong with the operator's list, and what to do about it. */
  readonly problems: readonly string[];
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
  const tell = (problems: readonly string[]): void => {
    for (const one of problems) if (!told.has(one)) tellAdmin(one);
    told = new Set(problems);
  };
  /** The addresses of the operator's that are known. */
  const knownOwn = async (): Promise<readonly string[]> =>
    (await states.list()).filter(({ isAdded }) => isAdded !== true).map(({ url }) => url);

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
      let problems: readonly string[];
      if (isMissing && own.length > 0 && !isConfirmed) {
        problems = [
          `${path} is gone; what its sources have brought stays. If it is meant to go: npx pullquote sources fetch --confirm`,
        ];
        faulty = own;
      } else if (read.kind === 'unreadable') {
        problems = [read.problem.advice];
        faulty = own;
      } else {
        problems = read.problems.map(({ advice }) => advice);
        ({ sources, faulty } = read);
        // Any of those that are missed may be one whose address can’t be read.
        if (read.hasUnknown && !isConfirmed) faulty = [...faulty, ...own];
      }
      tell(problems);
      const all = withoutSame([...(sources ?? []), ...added]);
      const set = await fresh.setSources(all, { faulty, isConfirmed });
      return { ...set, problems };
    },
  };
}

/** The first of those that have one address. */
function withoutSame(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.toReversed().map((one) => [one.url, one])).values()].toReversed();
}
