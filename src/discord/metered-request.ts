import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { Meter } from './meter.ts';

/** discord.js's way to make a request, of which each try is counted. */
export function meteredRequest(meter: Meter): RESTOptions['makeRequest'] {
  return async (url, init) => {
    const sinceMs = performance.now();
    const tell = (status: number | undefined): void => {
      const seconds = (performance.now() - sinceMs) / 1000;
      meter({ kind: 'request', method: init.method ?? 'GET', status, seconds });
    };
    try {
      const response = await DefaultRestOptions.makeRequest(url, init);
      tell(response.status);
      return response;
    } catch (error) {
      tell(undefined);
      throw error;
    }
  };
}
