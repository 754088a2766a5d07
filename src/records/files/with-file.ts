import { diskFaultOf } from '../../disk-fault.ts';
import { RecordsError } from '../records-error.ts';

/** Does something with a file; what goes wrong is told as a {@link RecordsError}. */
export async function withFile<T>(file: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (cause) {
    const fault = diskFaultOf(cause);
    if (cause instanceof RecordsError || !fault) throw cause;
    throw new RecordsError({ file, ...fault, cause });
  }
}
