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
import { type Hedging, openHedging } from './hedging.ts';
import { apiOf, type EngineMeter, type EngineOutcome } from './meter-engine.ts';
import type { Breaker } from './open-breaker.ts';
import type { EngineNode } from './open-node.ts';
import { openEngineNodes, type EngineNodes } from './engine-nodes.ts';
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

/** After so long it is found out whether all nodes answer. */
const PATIENT_ROLL_MS = 2_000;

/** A question is asked of one node, of another that it is tried on again, and of one beside these. */
const ATTEMPTS = 3;

/** Why a node gave no reply to go by. */
interface NodeFault {
  /** Undefined: a part of what it was asked for couldn't be searched. */
  readonly fault: EngineFault | undefined;
  readonly url: string;
}

/** An engine that is asked through these nodes. */
export function engineOverNodes(
  settings: Pick<EngineSettings, 'urls' | 'sniffs'>,
  parts: EngineParts,
): Engine {
  const { now } = parts;
  const asking: Asking = {
    ...parts,
    nodes: openEngineNodes(settings, parts),
    hedging: openHedging(),
    address: settings.urls[0],
  };
  const engineWithin = (budgetFor: () => Budget): Engine => ({
    read: (request, answer) => readWithin(budgetFor(), { request, answer }, asking),
    ask: (request) => askPatiently(request, asking),
    forQuestion() {
      const budget = openBudget(QUESTION_MS, now);
      return engineWithin(() => budget);
    },
    close: () => asking.nodes.close(),
  });
  return engineWithin(() => openBudget(QUESTION_MS, now));
}

/** What asking takes, whatever is asked. */
interface Asking extends Omit<EngineParts, 'open'> {
  readonly nodes: EngineNodes;
  readonly hedging: Hedging;
  /** Stands for the engine in what is told of it. */
  readonly address: string;
}

async function readWithin<Answer>(
  budget: Budget,
  { request, answer }: { readonly request: EngineRequest; readonly answer: z.ZodType<Answer> },
  asking: Asking,
): Promise<Answer> {
  const { nodes, breaker, meter, now, address } = asking;
  nodes.look();
  const startedAt = now();
  const tell = (outcome: EngineOutcome): void =>
    meter({ kind: 'read', api: apiOf(request), outcome, seconds: (now() - startedAt) / 1000 });
  try {
    const reply = await breaker.attempt(() => budget.spend(() => replyTo(request, budget, asking)));
    if (!reply) throw new EngineError(breaker.whyAway(), address);
    const read = answer.safeParse(reply.body);
    if (!read.success) throw new EngineError(MISREAD_FAULT, address);
    tell('answered');
    return read.data;
  } catch (error) {
    if (error instanceof PartialSearchError) tell('partial');
    if (error instanceof EngineError) tell(error.fault.kind);
    throw error;
  }
}

async function replyTo(
  request: EngineRequest,
  budget: Budget,
  asking: Asking,
): Promise<EngineReply> {
  const { hedging, address } = asking;
  const budgetMs = budget.leftMs();
  if (budgetMs <= 0) throw new EngineError(LATE_FAULT, address);
  const outcome = await askHedged(request, budgetMs, asking);
  if (outcome.kind === 'fault') {
    const { fault, url } = outcome.fault;
    if (fault === LATE_FAULT) hedging.settled(budgetMs);
    throw fault ? new EngineError(fault, url) : new PartialSearchError();
  }
  const { status, body } = outcome.reply;
  const type = errorTypeOf(body);
  // A document that isn't there is an answer.
  if (status < 400 || (status === 404 && type === undefined)) return outcome.reply;
  throw new EngineError(faultOfStatus(status, type), address);
}

/** Has another node asked beside one that is slow. */
function askHedged(
  request: EngineRequest,
  budgetMs: number,
  { nodes: { choice, roll }, hedging, address, meter, schedule, now }: Asking,
): Promise<Attempt<EngineReply, NodeFault>> {
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
    late: { fault: LATE_FAULT, url: address },
    schedule,
    onAttempt(why) {
      meter({ kind: 'attempt', why });
      if (why === 'slow') ends.push(hedging.beginHedge());
    },
    onSlow: () => roll.call(),
    onStuck: (listener) => roll.onMissing(listener),
  });
  return asked.finally(() => {
    for (const end of ends) end();
  });
}

/** Gives whatever it replies. What only looks is asked of another node, too, once one is found not to answer. */
async function askPatiently(
  request: EngineRequest,
  { nodes, address, schedule }: Asking,
): Promise<EngineReply> {
  nodes.look();
  const { choice, roll } = nodes;
  const onlyLooks = request.method === 'GET';
  const outcome = await askNodes<EngineNode, EngineReply, NodeFault>({
    choice,
    async send(node, signal) {
      const sent = await node.send(request, { timeoutMs: PATIENT_NODE_MS, signal });
      return 'status' in sent
        ? { kind: 'reply', reply: sent }
        : { kind: 'fault', fault: { fault: sent, url: node.url }, isOfNode: true };
    },
    attempts: ATTEMPTS,
    hedgeAfterMs: onlyLooks ? PATIENT_ROLL_MS : undefined,
    mayHedge: () => false,
    budgetMs: PATIENT_MS,
    late: { fault: LATE_FAULT, url: address },
    schedule,
    onSlow: () => roll.call(),
    onStuck: onlyLooks ? (listener) => roll.onMissing(listener) : undefined,
  });
  if (outcome.kind === 'reply') return outcome.reply;
  const { fault = LATE_FAULT, url } = outcome.fault;
  throw new EngineError(fault, url);
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
