import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '../../../commands/index.ts';
import type { AdditionsConfig } from '../../../src/additions-config.ts';
import { openPlayground } from '../../../src/open-playground.ts';
import type { Schedule } from '../../../src/schedule.ts';
import { recordingLog, type RecordingLog } from '../../support/recording-log.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { writeCorpus } from '../../support/story.ts';
import { type SceneParts, showPlayground, type Shown } from './scene.ts';

export interface WholeSceneParts extends Pick<SceneParts, 'device' | 'colorScheme'> {
  /** The articles: what each file holds, by its path. */
  readonly corpus: Readonly<Record<string, string>>;
  /** When the bot does something of its own accord. Default: Node's timers. */
  readonly schedule?: Schedule;
  /** Private hosts from which articles may be fetched. Default: none. */
  readonly allowedHosts?: readonly string[];
  /** Whether articles are added from Discord. Default: not at all. */
  readonly additions?: AdditionsConfig;
}

/** The playground with all that `npm run playground` opens, over a folder that can change. */
export interface WholeScene extends Shown {
  readonly log: RecordingLog;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
}

export async function openWholeScene(parts: WholeSceneParts): Promise<WholeScene> {
  const { corpus, schedule } = parts;
  const corpusDir = await writeCorpus(corpus);
  const dataDir = await scratchFolder('data');
  const log = recordingLog();
  const playground = await openPlayground({
    config: {
      corpusDir,
      corpusWatch: 'auto',
      dataDir,
      fetchedDir: join(dataDir, 'fetched'),
      fetching: { allowedHosts: parts.allowedHosts ?? [], contact: undefined },
      ...(parts.additions && { additions: parts.additions }),
      keepQuestions: true,
      rateLimit: undefined,
      playgroundPort: 0,
    },
    commands,
    log,
    ...(schedule && { schedule }),
  });
  return {
    ...(await showPlayground(playground, parts)),
    log,
    write: (file, text) => writeFile(join(corpusDir, file), text),
    remove: (file) => rm(join(corpusDir, file)),
  };
}
