import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { type BackupReport, writeBackup } from '../backup/write-backup.ts';
import { parseFolders, parseRecordsConfig } from '../config.ts';
import { DATA_FORMAT } from '../records/files/data-format.ts';
import { settleKept } from '../settle-kept.ts';
import { besideFile } from './beside-file.ts';
import type { Io } from './io.ts';
import { onOneLine, roughly, several } from './terminal-text.ts';
import { liesIn } from './testing/last-run.ts';
import { UsageError } from './usage-error.ts';

/** More are counted. */
const MAX_LINKS_SHOWN = 5;

/** Writes a backup, and says what is in it and what isn't. */
export async function printBackup(file: string, { environment, stdout }: Io): Promise<void> {
  const { corpusDir } = parseFolders(environment);
  const { dataDir, databaseUrl } = parseRecordsConfig(environment);
  if (liesIn(dataDir, file)) {
    throw new UsageError(`name a file outside of ${onOneLine(dataDir)}, which is backed up`);
  }
  const write = (folder: string): Promise<BackupReport> =>
    writeBackup({
      file: resolve(file),
      dataDir: folder,
      corpusDir,
      version: manifest.version,
      dataFormat: DATA_FORMAT,
      now: Date.now,
    });
  const { files, bytes, packedBytes, links } = await (databaseUrl === undefined
    ? settleKept({ dataDir, corpusDir }).then(() => write(dataDir))
    : besideFile(file, async (folder) => {
        const { copyToFolder } = await import('./database-in-folder/copy-to-folder.ts');
        await copyToFolder(databaseUrl, folder);
        return write(folder);
      }));
  const { colors } = stdout;
  const lines = [
    `${colors.green('✓')} ${several(files, 'file')} (${roughly(bytes)}) are in ${onOneLine(file)} (${roughly(packedBytes)})`,
    'It tells what people prefer, follow and asked, under codes, and the key to these: keep it where only you can read it.',
    `The articles in ${onOneLine(corpusDir)} and models are not in it.`,
    ...links
      .slice(0, MAX_LINKS_SHOWN)
      .map((link) => `${colors.yellow('!')} ${onOneLine(link)} is a link, and not in it`),
    ...(links.length > MAX_LINKS_SHOWN
      ? [`and ${several(links.length - MAX_LINKS_SHOWN, 'other link')}`]
      : []),
  ];
  await stdout.write(`${lines.join('\n')}\n`);
}
