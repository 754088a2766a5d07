import { connection } from './connection.ts';
import { delivery } from './delivery.ts';
import { endpoint } from './endpoint.ts';
import { endurance } from './endurance.ts';
import type { Experiment } from './experiment.ts';
import { fetching } from './fetching.ts';
import { identifies } from './identifies.ts';
import { load } from './load.ts';
import { replicas } from './replicas.ts';
import { shards } from './shards.ts';

/** All that is done to the bot: one more is a line here. */
export const experiments: readonly Experiment[] = [
  ...delivery,
  ...connection,
  ...endpoint,
  ...identifies,
  ...replicas,
  ...fetching,
  ...load,
  ...shards,
  ...endurance,
];
