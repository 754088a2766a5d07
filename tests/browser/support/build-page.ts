import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CHROMIUM } from './chromium.ts';

/** Before all tests: the playground's page is built anew, and what can't be tested is said. */
export default async function setup(): Promise<void> {
  const tsc = 'node_modules/typescript/bin/tsc';
  const options = ['--project', 'src/playground/browser', '--noEmit', 'false'];
  await promisify(execFile)(process.execPath, [tsc, ...options]);
  if (CHROMIUM === undefined) {
    process.stderr.write(
      'Left out: the browser stories, for there is no Chromium (Debian: apt-get install chromium).\n',
    );
  }
}
