// Backs up or restores, to be killed. Says so when it begins.
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';

const [what, file = '', dataDir = '', corpusDir = ''] = process.argv.slice(2);

process.stdout.write(`${what}\n`);
const options = { file, dataDir, corpusDir, dataFormat: 1, now: Date.now };
await (what === 'restore'
  ? restoreBackup({ ...options, isForced: true })
  : writeBackup({ ...options, version: '1.2.3' }));
