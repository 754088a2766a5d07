import type { EngineApi } from '../../../src/opensearch/filling/engine-api.ts';

/** What fills an index asks the engine through `fetch`: no retries, no other nodes. */
export function fetchEngine(url: string): EngineApi {
  return {
    async ask({ method, path, query = {}, body, lines }) {
      const reply = await fetch(`${url}${path}?${new URLSearchParams(query).toString()}`, {
        method,
        headers: { 'content-type': lines ? 'application/x-ndjson' : 'application/json' },
        ...(lines !== undefined && { body: lines }),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      return { status: reply.status, body: text === '' ? undefined : JSON.parse(text) };
    },
  };
}
