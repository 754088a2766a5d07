import type { Log } from '../../src/discord/log.ts';

/** A log that is read by nobody. */
export const NO_LOG: Log = { debug() {}, info() {}, warn() {}, error() {} };
