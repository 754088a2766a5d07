import { closeSync, openSync } from 'node:fs';

/**
 * Has SIGHUP do something, where there is such a signal, instead of ending the process.
 *
 * @returns a function that ends that.
 */
export function onHangUp(act: () => void): () => void {
  if (process.platform === 'win32') return () => {};
  const hear = (): void => {
    if (!hasLostTerminal()) return act();
    // Somebody has closed its window: nobody can see or stop it any more.
    process.off('SIGHUP', hear);
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
