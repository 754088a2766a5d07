import type { EngineSettings } from './engine-settings.ts';
import { NODES_REQUEST, nodesIn } from './find-nodes.ts';
import { chooseNodes, type NodeChoice } from './node-choice.ts';
import type { EngineNode } from './open-node.ts';
import { openRollCall, type RollCall } from './roll-call.ts';

/** The nodes that an engine is asked through: those that the settings name, or those that it names itself. */
export interface EngineNodes {
  readonly choice: NodeChoice<EngineNode>;
  readonly roll: Pick<RollCall, 'call' | 'onMissing'>;
  /** Finds out now and then which there are, and which of them answer, beside what is asked. */
  look(): void;
  close(): Promise<void>;
}

export interface NodesParts {
  readonly open: (url: string) => EngineNode;
  readonly now: () => number;
}

const SNIFF_EVERY_MS = 60_000;
const SNIFF_MS = 2_000;

export function openEngineNodes(
  { urls, sniffs }: Pick<EngineSettings, 'urls' | 'sniffs'>,
  { open, now }: NodesParts,
): EngineNodes {
  const opened = new Map<string, EngineNode>();
  const [first, ...others] = urls;
  const named = [nodeAt(first), ...others.map(nodeAt)] as const;
  const choice = chooseNodes<EngineNode>(named, now);
  const roll = openRollCall(named, choice, now);
  let sniffedAt = -Infinity;

  function nodeAt(url: string): EngineNode {
    const node = opened.get(url) ?? open(url);
    opened.set(url, node);
    return node;
  }

  async function sniff(): Promise<void> {
    if (!sniffs || now() - sniffedAt < SNIFF_EVERY_MS) return;
    sniffedAt = now();
    const reply = await choice.next([]).send(NODES_REQUEST, { timeoutMs: SNIFF_MS });
    const found = 'status' in reply ? nodesIn(reply, new URL(first).protocol) : [];
    const [one, ...more] = found;
    if (one !== undefined) roll.replace([nodeAt(one), ...more.map(nodeAt)]);
  }

  return {
    choice,
    roll,
    look() {
      void sniff();
      roll.callAgain();
    },
    async close() {
      await Promise.all([...opened.values()].map((node) => node.close()));
    },
  };
}
