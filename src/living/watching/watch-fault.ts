const MEANWHILE =
  'Until then, the articles are looked through every few seconds, as with CORPUS_WATCH=poll.';

/** By Node's code of a system error. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC:
    'The system watches no more folders. Raise its limit, on Linux with: sudo sysctl fs.inotify.max_user_watches=524288',
  EMFILE:
    'The system opens no more files or watches for this user. Raise its limits, on Linux with ulimit -n, or: sudo sysctl fs.inotify.max_user_instances=512',
};

/** Why folders can't be watched, and what to do about it. */
export function describeWatchFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const what =
    FAULTS[code ?? ''] ??
    `The folders of articles can’t be watched (${code ?? String(error)}). Set CORPUS_WATCH=poll if their disk can’t tell what happens on it.`;
  return `${what} ${MEANWHILE}`;
}
