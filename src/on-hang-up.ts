import { closeSync, openSync } from 'node:fs';

/** Whether SIGHUP came before there was anything to do. A process has one such signal. */
let isOwed = false;

/**
 * From now on SIGHUP ends this process no more, where there is such a signal: what it asks for is owed until
 * something is done at it.
 *
 * @returns a function that ends that.
 */
export function outlastHangUps(): () => void {
  return hearHangUps(() => (isOwed ||= process.listenerCount('SIGHUP') === 1));
}

/**
 * Has SIGHUP do something instead of ending the process, and does it at once where it is owed.
 *
 * @returns a function that ends that.
 */
export function onHangUp(act: () => void): () => void {
  const end = hearHangUps(act);
  if (isOwed) act();
  isOwed = false;
  return end;
}

function hearHangUps(act: () => void): () => void {
  if (process.platform === 'win32') return () => {};
  const hear = (): void => {
    if (!hasLostTerminal()) return act();
    // Somebody has closed its window: nobody can see or stop it any more.
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  };
  process.on('SIGHUP', hear);
  return () => process.off('SIGHUP', hear);
}

function hasLostTerminal(): boolean {
  if (!process.stdout.isTTY) return false;
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return false;
  } catch {
    return true;
  }
}
