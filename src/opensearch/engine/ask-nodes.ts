import type { Schedule } from '../../schedule.ts';
import type { NodeChoice } from './node-choice.ts';

/** What came of asking one node: a reply to go by, or why another one had better be asked. */
export type Attempt<Reply, Fault> =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | {
      readonly kind: 'fault';
      readonly fault: Fault;
      /** Whether it is the node's own, so that others are asked first for a while. */
      readonly isOfNode: boolean;
    };

/** Why a node is asked: the others failed, or are slow. */
export type AttemptReason = 'first' | 'failed' | 'slow';

export interface AskNodes<Node, Reply, Fault> {
  readonly choice: NodeChoice<Node>;
  /** Asks one; it stops when the signal says so. */
  readonly send: (node: Node, signal: AbortSignal) => Promise<Attempt<Reply, Fault>>;
  /** So many times at most. */
  readonly attempts: number;
  /** After so long without a reply another one is asked beside it; undefined: never. */
  readonly hedgeAfterMs: number | undefined;
  /** Whether another may be asked beside a slow one just now; else it is looked again later. */
  readonly mayHedge: () => boolean;
  /** After so long it is given up. */
  readonly budgetMs: number;
  /** What there is to say then. */
  readonly late: Fault;
  readonly schedule: Schedule;
  readonly onAttempt?: ((why: AttemptReason) => void) | undefined;
  /** Told each time that another one would be asked beside a slow one, whether it may be or not. */
  readonly onSlow?: (() => void) | undefined;
  /**
   * Called when those that are asked may be waiting for nothing, so that another one is asked at once, once; gives
   * a function that ends it.
   */
  readonly onStuck?: ((listener: () => void) => () => void) | undefined;
}

/** Asks nodes until one gives a reply: the next one when one fails, or beside it when it is slow or stuck. */
export function askNodes<Node, Reply, Fault>(
  options: AskNodes<Node, Reply, Fault>,
): Promise<Attempt<Reply, Fault>> {
  const { choice, send, attempts, hedgeAfterMs, mayHedge, budgetMs, late, schedule } = options;
  const { onAttempt, onSlow, onStuck } = options;
  return new Promise((resolve, reject) => {
    const asked: Node[] = [];
    const underWay = new Set<Asked<Node>>();
    let cancelHedge: (() => void) | undefined;
    let isOver = false;

    const cancelBudget = schedule(() => {
      for (const { node } of underWay) choice.failed(node);
      end(() => resolve({ kind: 'fault', fault: late, isOfNode: true }));
    }, budgetMs);
    const forgetStuck = onStuck?.(() => {
      forgetStuck?.();
      start('failed');
    });

    function end(settle: () => void): void {
      isOver = true;
      cancelBudget();
      cancelHedge?.();
      forgetStuck?.();
      for (const { controller } of underWay) controller.abort();
      settle();
    }

    function start(why: AttemptReason): void {
      const one = { node: choice.next(asked), controller: new AbortController() };
      asked.push(one.node);
      underWay.add(one);
      onAttempt?.(why);
      cancelHedge?.();
      if (hedgeAfterMs !== undefined && asked.length < attempts) {
        // The longer it takes, the less it is one node's fault.
        hedgeIn(hedgeAfterMs * 2 ** (asked.length - 1));
      }
      ask(one).catch((error: unknown) => {
        if (!isOver) end(() => reject(error));
      });
    }

    function hedgeIn(ms: number): void {
      cancelHedge = schedule(() => {
        onSlow?.();
        if (mayHedge()) start('slow');
        else hedgeIn(ms);
      }, ms);
    }

    async function ask(one: Asked<Node>): Promise<void> {
      const outcome = await send(one.node, one.controller.signal);
      underWay.delete(one);
      if (!isOver) take(one.node, outcome);
    }

    function take(node: Node, outcome: Attempt<Reply, Fault>): void {
      if (outcome.kind === 'reply') {
        choice.answered(node);
        for (const slower of underWay) choice.wasSlow(slower.node);
        return end(() => resolve(outcome));
      }
      if (outcome.isOfNode) choice.failed(node);
      if (asked.length < attempts) return start('failed');
      if (underWay.size === 0) end(() => resolve(outcome));
    }

    start('first');
  });
}

interface Asked<Node> {
  readonly node: Node;
  readonly controller: AbortController;
}
