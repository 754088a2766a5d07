import { join } from 'node:path';
import { openFileStore } from '../../../src/records/files/file-store.ts';
import { blankMemory, openMemoryStore } from '../../support/memory-store.ts';
import { describeRecordStore } from '../../support/record-store-contract.ts';
import { inScratchFolder } from '../../support/scratch-folder.ts';

describeRecordStore('the files of a folder', (use) =>
  inScratchFolder((folder) => use((rules) => openFileStore(join(folder, 'data'), rules))),
);

describeRecordStore('the memory of a test', (use) => {
  const memory = blankMemory();
  return use(async (rules) => openMemoryStore(rules, memory));
});
