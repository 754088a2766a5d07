import type { LivingCorpus, ReloadOptions } from './living/living-corpus.ts';
import type { Shared } from './open-shared.ts';
import { FETCHED, markOfPut, markOfRemoved } from './records/shared-files.ts';
import { TAKEDOWNS_MARK } from './replicas/shared-tombstones.ts';
import type { Takedown } from './open-takedown.ts';

const FETCHED_MARKS = [markOfPut(FETCHED), markOfRemoved(FETCHED)];
const RELOAD_MARK = 'reload';
const CONFIRMED_MARK = 'reload-confirmed';

/** Has all that share the database look at their articles' files, as the command line has asked one of them. */
export function tellOfReload(
  { isConfirmed }: ReloadOptions,
  marks: Pick<Shared['marks'], 'raise'>,
): Promise<void> {
  return marks.raise(isConfirmed ? CONFIRMED_MARK : RELOAD_MARK);
}

/** Does here what others that share the database have done. */
export function followOthers(
  { marks, mirror }: Pick<Shared, 'marks' | 'mirror'>,
  {
    corpus,
    takedown,
  }: { readonly corpus: Pick<LivingCorpus, 'reload'>; readonly takedown: Pick<Takedown, 'follow'> },
): void {
  let isBehind = false;
  marks.on([TAKEDOWNS_MARK], () => takedown.follow());
  marks.on(FETCHED_MARKS, async () => {
    isBehind = (await mirror.follow()) || isBehind;
    if (isBehind) await corpus.reload();
    isBehind = false;
  });
  for (const mark of [RELOAD_MARK, CONFIRMED_MARK]) {
    const reload = async (): Promise<void> => {
      await corpus.reload({ isConfirmed: mark === CONFIRMED_MARK });
    };
    marks.on([mark], reload, 'opening');
  }
}
