import { join } from 'node:path';
import { parseRecordsConfig } from '../../config.ts';
import { parseFetchingConfig } from '../../fetching-config.ts';
import { callControl } from '../../living/control/call-control.ts';
import { ControlError } from '../../living/control/control-error.ts';
import { openSources } from '../../open-sources.ts';
import { SOURCES_FOLDER, sourcesInFolder } from '../../sources-in-folder.ts';
import { claimFolder } from '../../records/files/claim-folder.ts';
import { readSourceStatuses } from '../../records/files/source-states.ts';
import {
  FETCH_SOURCES,
  type FetchAsked,
  fetchNow,
  type FetchReport,
} from '../../sources/fetch-control.ts';
import type { Io } from '../io.ts';
import { mention } from '../mention.ts';
import { corpusDirectory } from '../open-corpus.ts';
import { onOneLine } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';
import { withProgress } from '../with-progress.ts';
import { drawFetched, isWrong } from './draw-fetched.ts';
import { statusJson } from './status-json.ts';

export interface FetchOptions {
  readonly confirm?: true;
  readonly json?: true;
}

/** Has a running bot look at sources, or does it itself, and tells what came of it. */
export async function printFetched(
  url: string | undefined,
  options: FetchOptions,
  io: Io,
): Promise<void> {
  const { dataDir, databaseUrl } = parseRecordsConfig(io.environment);
  const asked: FetchAsked = { url, isConfirmed: options.confirm ?? false };
  const { report, isByBot } = await whileTelling(dataDir, url, io, async () => {
    const told = await callControl(dataDir, FETCH_SOURCES, asked);
    if (!told && databaseUrl !== undefined) throw new ControlError(NO_BOT_HERE);
    return told
      ? { report: told, isByBot: true }
      : { report: await fetchHere(asked, dataDir, io), isByBot: false };
  });
  if (url !== undefined && report.sources.length === 0)
    throw new UsageError(
      `${onOneLine(url)} is none of the sources, which “pullquote sources” lists`,
    );
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(fetchedJson(report))}\n`
      : drawFetched(report, isByBot, io.stdout),
  );
  if (isWrong(report)) io.setExitCode(1);
}

/** One of those on a database fetches for all. */
const NO_BOT_HERE =
  'No bot runs with this DATA_DIR. With DATABASE_URL, run this where one of those does that share the database; whichever it is, the one that fetches is told.';

/** What came of it, as other programs read it. This is a contract, described in the README. */
function fetchedJson({ sources, problems, removed, held }: FetchReport): object {
  return {
    sources: sources.map((one) => ({ ...statusJson(one), ...one.changes })),
    removedWithSources: removed,
    held,
    problems,
  };
}

/** Nothing is looked at but what is asked for. */
const NEVER = (): (() => void) => () => {};

async function fetchHere(asked: FetchAsked, dataDir: string, io: Io): Promise<FetchReport> {
  const fetching = parseFetchingConfig(io.environment);
  const corpusDir = corpusDirectory(undefined, io);
  const release = await claimFolder(dataDir);
  try {
    const opened = await openSources(
      { corpusDir, fetching },
      sourcesInFolder(dataDir, () => {}),
      {
        onEvent() {},
        onChanged() {},
        onError: (error, source) => void mention(`${source}: ${String(error)}`, io),
        tellAdmin() {},
        schedule: NEVER,
      },
    );
    const interruption = io.interruption();
    interruption.addEventListener('abort', () => void opened.fresh.close(), { once: true });
    try {
      return await fetchNow(asked, opened.fresh, opened.lists);
    } finally {
      await opened.close();
      if (interruption.aborted) {
        io.setExitCode(1);
        await mention('it was stopped; what had come by then is kept.', io);
      }
    }
  } finally {
    await release();
  }
}

/** How often is looked how far it is. */
const LOOK_MS = 500;

/** Shows how far sources are, as their states on the disk tell it, whoever looks at them. */
function whileTelling<Outcome>(
  dataDir: string,
  url: string | undefined,
  io: Io,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const folder = join(dataDir, SOURCES_FOLDER);
  const begunAt = Date.now();
  return withProgress(io.stderr, async (onProgress) => {
    const look = async (): Promise<void> => {
      const all = await readSourceStatuses(folder).catch(() => []);
      const asked = all.filter((one) => url === undefined || one.url === url);
      const done = asked.filter(
        ({ lookedAt = 0, waiting }) => lookedAt >= begunAt && waiting === 0,
      );
      const waiting = asked.reduce((sum, one) => sum + one.waiting, 0);
      onProgress({ isVisiting: true, done: done.length, total: asked.length, waiting });
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  });
}
