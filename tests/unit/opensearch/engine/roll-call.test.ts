import { describe, expect, it } from 'vitest';
import type { EngineReply } from '../../../../src/opensearch/engine/engine.ts';
import { chooseNodes } from '../../../../src/opensearch/engine/node-choice.ts';
import type { EngineNode } from '../../../../src/opensearch/engine/open-node.ts';
import { openRollCall } from '../../../../src/opensearch/engine/roll-call.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { pretendNode, rollReply } from '../../../support/opensearch/pretend-node.ts';

type Replies = Record<'a' | 'b' | 'c', EngineReply | undefined>;

const ALL = rollReply(['a', 'b', 'c'], 0);
const WITHOUT_C = rollReply(['a', 'b'], 1);
const DONE: EngineReply = { status: 200, body: {} };

/** Three nodes that are called, each of which replies so, or hangs. */
function three(replies: Replies) {
  const clock = manualClock();
  let now = 0;
  const open = (name: keyof Replies) =>
    pretendNode(
      name,
      ({ path }) => (path.startsWith('/_nodes') ? replies[name] : DONE),
      clock.schedule,
    );
  const [a, b, c] = [open('a'), open('b'), open('c')];
  const nodes = [a, b, c] as const;
  const choice = chooseNodes<EngineNode>(nodes, () => now);
  const roll = openRollCall(nodes, choice, () => now);
  const pass = async (ms: number): Promise<void> => {
    now += ms;
    await clock.advance(ms);
  };
  const found = { missing: 0 };
  roll.onMissing(() => {
    found.missing += 1;
  });
  return {
    replies,
    roll,
    nodes,
    pass,
    found,
    calls: () => nodes.flatMap(({ asked }) => asked).filter(({ path }) => path.startsWith('/_nod')),
    /** Which nodes are asked in turn, and whom these have take part. */
    taking: async (): Promise<readonly string[]> => {
      const taken: string[] = [];
      for (let nth = 0; nth < 6; nth += 1) {
        const node = choice.next([]);
        await node.send({ method: 'POST', path: '/x/_search' }, { timeoutMs: 100 });
        const { query } = nodes.find(({ url }) => url === node.url)?.asked.at(-1) ?? {};
        taken.push(`${node.url}: ${query?.['preference'] ?? 'all'}`);
      }
      return [...new Set(taken)].toSorted();
    },
  };
}

const EACH_OF_ALL = ['a: all', 'b: all', 'c: all'];
const A_AND_B = ['a: _only_nodes:a,b', 'b: _only_nodes:a,b'];

describe('a roll call', () => {
  it('changes nothing where all answer', async () => {
    const { roll, pass, taking, found } = three({ a: ALL, b: ALL, c: ALL });
    roll.call();
    await pass(0);
    expect(await taking()).toEqual(EACH_OF_ALL);
    expect(found.missing).toBe(0);
  });

  it('leaves out one that hangs, and has the others ask it for nothing', async () => {
    const { roll, pass, taking, found } = three({ a: WITHOUT_C, b: WITHOUT_C, c: undefined });
    roll.call();
    await pass(500);
    expect(await taking()).toEqual(A_AND_B);
    expect(found.missing).toBe(1);
  });

  it('goes by those on whom all agree, and else by what each says itself', async () => {
    const late = three({ a: WITHOUT_C, b: ALL, c: undefined });
    late.roll.call();
    await late.pass(500);
    expect(await late.taking()).toEqual(A_AND_B);
    const parted = three({ a: rollReply(['a'], 2), b: rollReply(['b', 'c'], 1), c: undefined });
    parted.roll.call();
    await parted.pass(500);
    expect(await parted.taking()).toEqual(['a: _only_nodes:a', 'b: _only_nodes:b,c']);
  });

  it('tells only once of what is still so, and looks now and then whether it is', async () => {
    const { roll, pass, calls, found } = three({ a: WITHOUT_C, b: WITHOUT_C, c: undefined });
    roll.callAgain();
    expect(calls()).toEqual([]);
    roll.call();
    await pass(500);
    expect(calls()).toHaveLength(3);
    roll.callAgain();
    expect(calls()).toHaveLength(3);
    await pass(500);
    roll.callAgain();
    await pass(500);
    expect(calls()).toHaveLength(6);
    expect(found.missing).toBe(1);
  });

  it('asks one again that answers again', async () => {
    const { roll, replies, pass, taking, calls } = three({
      a: WITHOUT_C,
      b: WITHOUT_C,
      c: undefined,
    });
    roll.call();
    await pass(500);
    Object.assign(replies, { a: ALL, b: ALL, c: ALL });
    await pass(500);
    roll.callAgain();
    await pass(0);
    expect(await taking()).toEqual(EACH_OF_ALL);
    const before = calls().length;
    await pass(5_000);
    roll.callAgain();
    expect(calls()).toHaveLength(before);
  });

  it('leaves out none when none answers', async () => {
    const { roll, pass, taking } = three({ a: undefined, b: undefined, c: undefined });
    roll.call();
    await pass(500);
    expect(await taking()).toEqual(EACH_OF_ALL);
  });

  it('takes a node that may not say for one that answers', async () => {
    const refused: EngineReply = { status: 403, body: { error: { type: 'security_exception' } } };
    const { roll, pass, taking } = three({ a: refused, b: refused, c: undefined });
    roll.call();
    await pass(500);
    expect(await taking()).toEqual(['a: all', 'b: all']);
  });

  it('is one at a time, however much is slow', async () => {
    const { roll, pass, calls } = three({ a: ALL, b: ALL, c: undefined });
    roll.call();
    await pass(300);
    roll.call();
    expect(calls()).toHaveLength(3);
  });

  it('goes on with others when told, and knows what it knows when these are the same', async () => {
    const { roll, nodes, pass, taking } = three({ a: WITHOUT_C, b: WITHOUT_C, c: undefined });
    const [a, b, c] = nodes;
    roll.call();
    await pass(500);
    roll.replace([c, b, a]);
    expect(await taking()).toEqual(A_AND_B);
    roll.replace([b, c]);
    expect(await taking()).toEqual(['b: all', 'c: all']);
  });

  it('says nothing of others than it has called', async () => {
    const { roll, nodes, pass, taking, found } = three({
      a: WITHOUT_C,
      b: WITHOUT_C,
      c: undefined,
    });
    roll.call();
    roll.replace([nodes[0], nodes[1]]);
    await pass(500);
    expect(await taking()).toEqual(['a: all', 'b: all']);
    expect(found.missing).toBe(0);
  });
});
