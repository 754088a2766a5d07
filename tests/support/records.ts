import { openRecords } from '../../src/records/open-records.ts';

/** Records that are kept until the tests of a file end, for those that don't look at them. */
export const RECORDS = await openRecords({
  folder: undefined,
  keepQuestions: true,
  now: Date.now,
});
