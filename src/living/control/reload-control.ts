import { z } from 'zod';
import type { LivingCorpus } from '../living-corpus.ts';
import { type ControlCommand, controlCommand, type ControlDeclaration } from './control-command.ts';

/** What came of a reload, as the command line is told. */
export interface ReloadReport {
  readonly kind: 'reloaded' | 'held';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** What keeps files out, and what to do about it. */
  readonly problems: readonly string[];
  readonly unfinished: number;
  /** Of how many articles in the folders that lost them; 0 of 0 unless it was held. */
  readonly missing: number;
  readonly of: number;
}

const count = z.int().nonnegative();

/** Has a running bot look at the files of its articles now. */
export const RELOAD: ControlDeclaration<{ readonly isConfirmed: boolean }, ReloadReport> = {
  name: 'reload',
  options: z.object({ isConfirmed: z.boolean() }),
  outcome: z.object({
    kind: z.enum(['reloaded', 'held']),
    added: count,
    changed: count,
    removed: count,
    problems: z.array(z.string()),
    unfinished: count,
    missing: count,
    of: count,
  }),
};

export function reloadControl({ reload }: Pick<LivingCorpus, 'reload'>): ControlCommand {
  return controlCommand(RELOAD, async (options) => {
    const outcome = await reload(options);
    const { missing, of } = outcome.kind === 'held' ? outcome : { missing: 0, of: 0 };
    return { ...outcome, missing, of, problems: outcome.problems.map(({ advice }) => advice) };
  });
}
