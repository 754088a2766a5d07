import { diskFaultOf } from '../disk-fault.ts';
import { OperationalError } from '../operational-error.ts';

/** What is kept can't be backed up, or a backup can't be restored; nothing was changed. */
export class BackupError extends OperationalError {
  override readonly name = 'BackupError';
}

/** Does something with files; what the disk refuses is told as a {@link BackupError}. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof OperationalError) throw cause;
    const fault = diskFaultOf(cause);
    if (!fault) throw cause;
    const { path: at = path } = cause as NodeJS.ErrnoException;
    throw new BackupError(`${at} ${fault.message}. ${fault.remedy}`, { cause });
  }
}
