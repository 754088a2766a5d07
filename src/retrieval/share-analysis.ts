import type { SharedBytes } from '../articles/shared-bytes.ts';
import type { Analysis } from './analysis.ts';
import type { Numbers } from './numbers-file.ts';

/** The same analysis, its numbers in shared memory. */
export function shareAnalysis({ terms, acronyms }: Analysis, memory: SharedBytes): Analysis {
  const { definitions, names, ...numbers } = acronyms;
  return {
    terms: shareAll({ ...terms }, memory),
    acronyms: { definitions, names, ...shareAll(numbers, memory) },
  };
}

function shareAll<All extends Readonly<Record<string, Numbers>>>(
  all: All,
  memory: SharedBytes,
): All {
  const shared = Object.entries(all).map(([name, numbers]) => [name, memory.share(numbers)]);
  return Object.fromEntries(shared) as All;
}
