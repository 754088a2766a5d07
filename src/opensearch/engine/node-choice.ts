/** Which node is asked next: each in turn, and those that were no good of late last. */
export interface NodeChoice<Node> {
  /** One that isn't among those asked already, as long as there are others. */
  next(asked: readonly Node[]): Node;
  answered(node: Node): void;
  failed(node: Node): void;
  /** Another was asked beside it, and answered first. */
  wasSlow(node: Node): void;
  /** Of the engine itself: those that aren't named go. */
  replace(nodes: readonly [Node, ...Node[]]): void;
}

/** A node that waits for another one answers slowly itself, now and then. */
const SLOW_AT_ONCE = 3;

const FIRST_REST_MS = 1_000;
const LONGEST_REST_MS = 15_000;

interface Record {
  slow: number;
  failures: number;
  restsUntil: number;
}

export function chooseNodes<Node>(
  nodes: readonly [Node, ...Node[]],
  now: () => number,
): NodeChoice<Node> {
  let all = nodes;
  let turn = 0;
  const records = new Map<Node, Record>();

  function recordOf(node: Node): Record {
    const record = records.get(node) ?? { slow: 0, failures: 0, restsUntil: -Infinity };
    records.set(node, record);
    return record;
  }

  function failed(node: Node): void {
    const record = recordOf(node);
    // What fails beside the one that let it rest tells nothing more.
    if (record.restsUntil > now()) return;
    const restMs = Math.min(FIRST_REST_MS * 2 ** record.failures, LONGEST_REST_MS);
    record.failures += 1;
    record.slow = 0;
    record.restsUntil = now() + restMs;
  }

  return {
    next(asked) {
      turn += 1;
      const inTurn = all.map((_, nth) => all[(turn + nth) % all.length] ?? all[0]);
      const fresh = inTurn.filter((node) => !asked.includes(node));
      const awake = fresh.find((node) => recordOf(node).restsUntil <= now());
      return awake ?? fresh[0] ?? inTurn[0] ?? all[0];
    },
    answered(node) {
      records.delete(node);
    },
    failed,
    wasSlow(node) {
      const record = recordOf(node);
      record.slow += 1;
      if (record.slow >= SLOW_AT_ONCE) failed(node);
    },
    replace(named) {
      all = named;
      for (const node of records.keys()) if (!named.includes(node)) records.delete(node);
    },
  };
}
