import { describeEvery } from '../../sources/every.ts';
import { problemJson } from '../corpus-json.ts';
import type { Io } from '../io.ts';
import { drawSources } from './draw-sources.ts';
import { type KnownSource, knownSources, type KnownSources } from './known-sources.ts';
import { statusJson } from './status-json.ts';

export interface ListOptions {
  readonly json?: true;
}

export async function printSources(options: ListOptions, io: Io): Promise<void> {
  const known = await knownSources(io);
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(sourcesJson(known))}\n`
      : drawSources(known, io.stdout, Date.now()),
  );
  if (known.problems.length > 0) io.setExitCode(1);
}

/** What there is, as other programs read it. This is a contract, described in the README. */
function sourcesJson({ path, sources, problems }: KnownSources): object {
  return {
    file: path,
    sources: sources.map(sourceJson),
    problems: problems.map((problem) => problemJson(problem.file, problem)),
  };
}

function sourceJson(known: KnownSource): object {
  const { url, collection, source, status } = known;
  return {
    ...(status ? statusJson(status) : { url, articles: 0, waiting: 0 }),
    collection,
    ...(source?.title !== undefined && { title: source.title }),
    ...(source && { every: describeEvery(source.everyMs) }),
    from: originOf(known),
  };
}

function originOf({ source, isAddedInDiscord, isFaulty }: KnownSource): string {
  if (source || isFaulty) return 'list';
  return isAddedInDiscord ? 'discord' : 'no-longer-listed';
}
