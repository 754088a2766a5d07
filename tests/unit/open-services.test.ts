import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelSetting } from '../../src/models/model-setting.ts';
import { type OpenServices, openServices } from '../../src/open-services.ts';
import { scheduleTimeout } from '../../src/schedule.ts';
import { memoryRevisions } from '../support/memory-revisions.ts';
import { describeWithModels, E5 } from '../support/models.ts';
import { type RecordingLog, recordingLog } from '../support/recording-log.ts';
import { keepRecords } from '../support/records.ts';
import { ORCHARD } from '../support/sample-articles.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

let folder: string;
let log: RecordingLog;
let services: OpenServices | undefined;

beforeEach(async () => {
  folder = await scratchFolder('services');
  log = recordingLog();
  services = undefined;
  await mkdir(join(folder, 'corpus'));
  await mkdir(join(folder, 'models'));
  await writeFile(join(folder, 'corpus', 'orchard.md'), ORCHARD);
});

afterEach(async () => {
  await services?.close();
});

async function open(kind: 'off' | 'auto'): Promise<void> {
  const setting: ModelSetting = { kind };
  services = await openServices(
    {
      corpusDir: join(folder, 'corpus'),
      corpusWatch: 'off',
      dataDir: folder,
      fetching: { allowedHosts: [], contact: undefined },
      models: { setting, directory: join(folder, 'models'), threads: 1 },
    },
    {
      records: await keepRecords({ folder }),
      revisions: memoryRevisions(),
      log,
      tellAdmin: (advice) => log.warn(advice),
      schedule: scheduleTimeout,
    },
  );
}

const logged = (): readonly string[] =>
  log.lines.map(({ level, message }) => `${level} ${message}`);

describe('What the bot answers from', () => {
  it('is told of in the log, and of models nothing where none are wanted', async () => {
    await open('off');
    expect(logged()).toEqual([`info Loaded the articles in ${join(folder, 'corpus')}`]);
  });
});

describeWithModels('What the bot answers from with a model', [E5], () => {
  it('is told of in the log, with all passages embedded', async () => {
    await symlink(E5.folder, join(folder, 'models', E5.model.name));
    await open('auto');
    const done = 'info Questions find what was meant: all passages are embedded';
    await expect.poll(logged).toContain(done);
    expect(logged().filter((line) => line.startsWith('warn'))).toEqual([]);
  });
});
