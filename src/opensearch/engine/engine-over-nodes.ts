import type { z } from 'zod';
import { PartialSearchError } from '../../retrieval/partial-search-error.ts';
import type { Schedule } from '../../schedule.ts';
import { askNodes, type Attempt } from './ask-nodes.ts';
import { type Budget, openBudget } from './budget.ts';
import {
  EngineError,
  type EngineFault,
  faultOfStatus,
  LATE_FAULT,
  MISREAD_FAULT,
} from './engine-error.ts';
import type { EngineSettings } from './engine-settings.ts';
import type { Engine, EngineReply, EngineRequest } from './engine.ts';
import { NODES_REQUEST, nodesIn } from './find-nodes.ts';
import { openHedging } from './hedging.ts';
import { apiOf, type EngineMeter, type EngineOutcome } from './meter-engine.ts';
import { chooseNodes } from './node-choice.ts';
import type { Breaker } from './open-breaker.ts';
import type { EngineNode } from './open-node.ts';
import { openRollCall } from './roll-call.ts';
import { errorTypeOf, isWhole, lacksShards } from './whole-reply.ts';

export interface EngineParts {
  readonly open: (url: string) => EngineNode;
  readonly breaker: Breaker & {
    /** What the engine did last when it was found to be away. */
    whyAway(): EngineFault;
  };
  readonly meter: EngineMeter;
  readonly schedule: Schedule;
  readonly now: () => number;
}

/** Of the 3 s that Discord waits (https://docs.discord.com/developers/interactions/receiving-and-responding). */
const QUESTION_MS = 2_000;

/** What nobody waits for; a bulk of documents takes seconds. Of one node, and in all. */
const PATIENT_NODE_MS = 30_000;
const PATIENT_MS = 90_000;

/** A question is asked of one node, of another that it is tried on again, and of one beside these. */
const ATTEMPTS = 3;

const SNIFF_EVERY_MS = 60_000;
const SNIFF_MS = 2_000;

/** Why a node gave no reply to go by. */
interface NodeFault {
  /** Undefined: a part of what it was asked for couldn't be searched. */
  readonly fault: EngineFault | undefined;
  readonly url: string;
}

/** An engine that is asked through these nodes. */
export function engineOverNodes(
  { urls, sniffs }: Pick<EngineSettings, 'urls' | 'sniffs'>,
  { open, breaker, meter, schedule, now }: EngineParts,
): Engine {
  const nodes = new Map<string, EngineNode>();
  const [first, ...others] = urls;
  const named = [nodeAt(first), ...others.map(nodeAt)] as const;
  const choice = chooseNodes<EngineNode>(named, now);
  const roll = openRollCall(named, choice, now);
  const hedging = openHedging();
  let sniffedAt = -Infinity;

  function nodeAt(url: string): EngineNode {
    const node = nodes.get(url) ?? open(url);
    nodes.set(url, node);
    return node;
  }

  /** Beside what is asked: who asks does not wait for it. */
  function lookAtNodes(): void {
    void sniff();
    roll.callAgain();
  }

  async function sniff(): Promise<void> {
    if (!sniffs || now() - sniffedAt < SNIFF_EVERY_MS) return;
    sniffedAt = now();
    const reply = await choice.next([]).send(NODES_REQUEST, { timeoutMs: SNIFF_MS });
    const found = 'status' in reply ? nodesIn(reply, new URL(first).protocol) : [];
    const [one, ...more] = found;
    if (one !== undefined) roll.replace([nodeAt(one), ...more.map(nodeAt)]);
  }

  async function readWithin<Answer>(
    request: EngineRequest,
    answer: z.ZodType<Answer>,
    budget: Budget,
  ): Promise<Answer> {
    lookAtNodes();
    const startedAt = now();
    const tell = (outcome: EngineOutcome): void =>
      meter({ kind: 'read', api: apiOf(request), outcome, seconds: (now() - startedAt) / 1000 });
    try {
      const reply = await breaker.attempt(() => budget.spend(() => replyTo(request, budget)));
      if (!reply) throw new EngineError(breaker.whyAway(), first);
      const read = answer.safeParse(reply.body);
      if (!read.success) throw new EngineError(MISREAD_FAULT, first);
      tell('answered');
      return read.data;
    } catch (error) {
      if (error instanceof PartialSearchError) tell('partial');
      if (error instanceof EngineError) tell(error.fault.kind);
      throw error;
    }
  }

  async function replyTo(request: EngineRequest, budget: Budget): Promise<EngineReply> {
    const budgetMs = budget.leftMs();
    if (budgetMs <= 0) throw new EngineError(LATE_FAULT, first);
    const ends = [hedging.begin()];
    const asked = askNodes<EngineNode, EngineReply, NodeFault>({
      choice,
      async send(node, signal) {
        const sentAt = now();
        const attempt = attemptOf(await node.send(request, { timeoutMs: budgetMs, signal }), node);
        if (attempt.kind === 'reply') hedging.settled(now() - sentAt);
        return attempt;
      },
      attempts: ATTEMPTS,
      hedgeAfterMs: hedging.afterMs(),
      mayHedge: () => hedging.isAllowed(),
      budgetMs,
      late: { fault: LATE_FAULT, url: first },
      schedule,
      onAttempt(why) {
        meter({ kind: 'attempt', why });
        if (why === 'slow') ends.push(hedging.beginHedge());
      },
      onSlow: () => roll.call(),
      onStuck: (listener) => roll.onMissing(listener),
    });
    const outcome = await asked.finally(() => {
      for (const end of ends) end();
    });
    if (outcome.kind === 'fault') {
      const { fault, url } = outcome.fault;
      if (fault === LATE_FAULT) hedging.settled(budgetMs);
      throw fault ? new EngineError(fault, url) : new PartialSearchError();
    }
    const { status, body } = outcome.reply;
    const type = errorTypeOf(body);
    // A document that isn't there is an answer.
    if (status < 400 || (status === 404 && type === undefined)) return outcome.reply;
    throw new EngineError(faultOfStatus(status, type), first);
  }

  function engineWithin(budgetFor: () => Budget): Engine {
    return {
      read: (request, answer) => readWithin(request, answer, budgetFor()),
      async ask(request) {
        lookAtNodes();
        const outcome = await askNodes<EngineNode, EngineReply, NodeFault>({
          choice,
          async send(node, signal) {
            const sent = await node.send(request, { timeoutMs: PATIENT_NODE_MS, signal });
            return 'status' in sent
              ? { kind: 'reply', reply: sent }
              : { kind: 'fault', fault: { fault: sent, url: node.url }, isOfNode: true };
          },
          attempts: ATTEMPTS,
          hedgeAfterMs: undefined,
          mayHedge: () => false,
          budgetMs: PATIENT_MS,
          late: { fault: LATE_FAULT, url: first },
          schedule,
        });
        if (outcome.kind === 'reply') return outcome.reply;
        const { fault = LATE_FAULT, url } = outcome.fault;
        throw new EngineError(fault, url);
      },
      forQuestion() {
        const budget = openBudget(QUESTION_MS, now);
        return engineWithin(() => budget);
      },
      async close() {
        await Promise.all([...nodes.values()].map((node) => node.close()));
      },
    };
  }

  return engineWithin(() => openBudget(QUESTION_MS, now));
}

/** Another node may do better than one that fails, and than one that couldn't reach a part of the articles. */
function attemptOf(
  sent: EngineReply | EngineFault,
  { url }: EngineNode,
): Attempt<EngineReply, NodeFault> {
  if (!('status' in sent)) return { kind: 'fault', fault: { fault: sent, url }, isOfNode: true };
  const { status, body } = sent;
  if (lacksShards(body) || (status < 400 && !isWhole(body))) {
    return { kind: 'fault', fault: { fault: undefined, url }, isOfNode: false };
  }
  if (status !== 429 && status < 500) return { kind: 'reply', reply: sent };
  return {
    kind: 'fault',
    fault: { fault: faultOfStatus(status, errorTypeOf(body)), url },
    isOfNode: true,
  };
}
