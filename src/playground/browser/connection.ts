import type { Action, Outcome, UploadOutcome } from '../protocol/action.ts';
import type { ChannelEvent, Exchange, Where } from '../protocol/channel.ts';

/** Which place somebody looks at. */
export interface Place {
  readonly where: Where;
  readonly personId: string;
}

/**
 * Tells what happens in a channel, from its present state on; takes the connection up again by itself.
 *
 * @returns what ends the watching.
 */
export function watchChannel(
  { where, personId }: Place,
  tell: (event: ChannelEvent) => void,
  tellConnected: (isConnected: boolean) => void,
): () => void {
  const query = new URLSearchParams({ where, person: personId });
  const source = new EventSource(`/api/events?${query.toString()}`);
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    tell(JSON.parse(data) as ChannelEvent);
  });
  source.addEventListener('open', () => tellConnected(true));
  source.addEventListener('error', () => tellConnected(false));
  return () => source.close();
}

/**
 * Never rejects: a server that is gone is an outcome, too.
 *
 * @param ifGone What to say then.
 */
export async function act(action: Action, ifGone: string): Promise<Outcome> {
  try {
    const response = await fetch('/api/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    if (response.ok) return (await response.json()) as Outcome;
    return { kind: 'failed', reason: await response.text() };
  } catch {
    return { kind: 'failed', reason: ifGone };
  }
}

/** Sends a file ahead of what it belongs to. Never rejects, as {@link act}. */
export async function upload(file: File, ifGone: string): Promise<UploadOutcome> {
  const query = new URLSearchParams({ name: file.name, type: file.type });
  try {
    const response = await fetch(`/api/files?${query.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (response.ok) return (await response.json()) as UploadOutcome;
    return { kind: 'failed', reason: await response.text() };
  } catch {
    return { kind: 'failed', reason: ifGone };
  }
}

/** @returns undefined if the server has forgotten it. */
export async function fetchExchange(id: string): Promise<Exchange | undefined> {
  try {
    const response = await fetch(`/api/exchanges/${encodeURIComponent(id)}`);
    return response.ok ? ((await response.json()) as Exchange) : undefined;
  } catch {
    return undefined;
  }
}
