/**
 * What the indices of a prefix are called. A version is one index that holds articles, and one that tells which
 * files they were read from; the alias says which version is asked.
 */
export interface VersionNames {
  /** The alias. */
  readonly asked: string;
  /** What holds for all versions: who fills one, what was taken down, what has changed. */
  readonly state: string;
  /** All indices of articles and files, as a pattern. */
  readonly all: string;
  articles(version: number): string;
  files(version: number): string;
  /** @returns undefined if this is no version's index of articles. */
  versionOf(index: string): number | undefined;
}

const NUMBER = /^[1-9]\d{0,8}$/u;

export function versionNames(prefix: string): VersionNames {
  const begin = `${prefix}-v`;
  return {
    asked: prefix,
    state: `${prefix}-state`,
    all: `${begin}*`,
    articles: (version) => `${begin}${version}`,
    files: (version) => `${begin}${version}-files`,
    versionOf(index) {
      const number = index.slice(begin.length);
      return index.startsWith(begin) && NUMBER.test(number) ? Number(number) : undefined;
    },
  };
}
