import { z } from 'zod';
import { pauseFor, type Schedule } from '../../schedule.ts';
import { askSurely } from './ask-surely.ts';
import type { EngineApi } from './engine-api.ts';

const LOOK_EVERY_MS = 1000;

/** What isn't done by then goes on beside what is asked: it makes that faster, and nothing else. */
const MOST_LOOKS = 3600;

/** What was written after merging had begun stays beside it: nothing more comes where it rests for so long. */
const RESTING_LOOKS = 10;

/**
 * Has each part of an index lie in one segment, and that in files. A question looks each of its words and documents up
 * in every segment, of which filling leaves up to dozens in each part.
 *
 * @throws the signal's reason; the engine goes on merging.
 */
export async function mergeIndex(
  api: EngineApi,
  index: string,
  { schedule, signal }: { readonly schedule: Schedule; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const query = { max_num_segments: '1', wait_for_completion: 'false' };
  await askSurely(api, { method: 'POST', path: `/${index}/_forcemerge`, query });
  let resting = 0;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    signal?.throwIfAborted();
    const { isMerged, isMerging } = await lookAt(api, index);
    resting = isMerging ? 0 : resting + 1;
    if (isMerged || resting === RESTING_LOOKS) return;
    await pauseFor(LOOK_EVERY_MS, schedule);
  }
}

async function lookAt(
  api: EngineApi,
  index: string,
): Promise<{ readonly isMerged: boolean; readonly isMerging: boolean }> {
  // Until then, what was merged is counted beside what came of it.
  await askSurely(api, { method: 'POST', path: `/${index}/_refresh` });
  const query = { level: 'shards' };
  const reply = await askSurely(api, {
    method: 'GET',
    path: `/${index}/_stats/segments,merge`,
    query,
  });
  const { indices } = statsReply.parse(reply);
  const copies = Object.values(indices).flatMap(({ shards }) => Object.values(shards).flat());
  return {
    isMerged: copies.every(({ segments }) => segments.count <= 1),
    isMerging: copies.some(({ merges }) => merges.current > 0),
  };
}

const statsReply = z.object({
  indices: z.record(
    z.string(),
    z.object({
      shards: z.record(
        z.string(),
        z.array(
          z.object({
            segments: z.object({ count: z.number() }),
            merges: z.object({ current: z.number() }),
          }),
        ),
      ),
    }),
  ),
});
