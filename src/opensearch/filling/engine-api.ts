import type { Engine } from '../engine/engine.ts';

/** As much of the engine as filling takes: nobody waits for an answer, so that it may take its time. */
export type EngineApi = Pick<Engine, 'ask'>;
