import type { Action, Outcome } from '../protocol/action.ts';
import type { ChannelEvent, Exchange } from '../protocol/channel.ts';

/** Tells what happens in the channel, from its present state on; takes the connection up again by itself. */
export function watchChannel(
  tell: (event: ChannelEvent) => void,
  tellConnected: (isConnected: boolean) => void,
): void {
  const source = new EventSource('/api/events');
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    tell(JSON.parse(data) as ChannelEvent);
  });
  source.addEventListener('open', () => tellConnected(true));
  source.addEventListener('error', () => tellConnected(false));
}

/** Never rejects: a server that is gone is an outcome, too. */
export async function act(action: Action): Promise<Outcome> {
  try {
    const response = await fetch('/api/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    if (response.ok) return (await response.json()) as Outcome;
    return { kind: 'failed', reason: await response.text() };
  } catch {
    return { kind: 'failed', reason: 'The playground is not running any more.' };
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
