/** What waits for its turn: so much of it at once, each on another host. */
export interface HostQueue<Item> {
  add(item: Item): void;
  /** It no longer waits; what has begun goes on. */
  remove(item: Item): void;
  /** Begins what can be begun by now. */
  start(): void;
}

export interface HostQueueOptions<Item> {
  readonly atOnce: number;
  readonly urlOf: (item: Item) => string;
  readonly run: (item: Item) => Promise<void>;
  /** Once it is aborted, nothing more begins. */
  readonly signal: AbortSignal;
}

export function hostQueue<Item>({
  atOnce,
  urlOf,
  run,
  signal,
}: HostQueueOptions<Item>): HostQueue<Item> {
  const hosts = new Set<string>();
  let waiting: Item[] = [];

  function start(): void {
    while (hosts.size < atOnce && !signal.aborted) {
      const next = waiting.findIndex((item) => !hosts.has(hostOf(urlOf(item))));
      if (next === -1) return;
      for (const item of waiting.splice(next, 1)) void begin(item);
    }
  }

  async function begin(item: Item): Promise<void> {
    const host = hostOf(urlOf(item));
    hosts.add(host);
    try {
      await run(item);
    } finally {
      hosts.delete(host);
      start();
    }
  }

  return {
    add: (item) => void waiting.push(item),
    remove(item) {
      waiting = waiting.filter((one) => one !== item);
    },
    start,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
