#!/usr/bin/env node
import { loadSettingsFile } from '../load-settings-file.ts';
import { outputTo } from './io.ts';
import { run } from './run.ts';

// Whoever reads the output may stop when they have seen enough: `pullquote … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { unreadable, names: settingsInFile } = loadSettingsFile(process.env);

await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: outputTo(process.stdout, process.env),
  stderr: outputTo(process.stderr, process.env),
  environment: process.env,
  settingsInFile,
  unreadable,
  setExitCode(code) {
    process.exitCode = code;
  },
  interruption() {
    const interrupted = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupted.abort());
    return interrupted.signal;
  },
});
