import { describe, expect, it } from 'vitest';
import { chooseNodes } from '../../../../src/opensearch/engine/node-choice.ts';

function choiceOfThree() {
  let now = 0;
  const choice = chooseNodes<string>(['a', 'b', 'c'], () => now);
  return {
    choice,
    pass: (ms: number) => {
      now += ms;
    },
    six: () =>
      Array.from({ length: 6 }, () => choice.next([]))
        .toSorted()
        .join(''),
  };
}

describe('the choice of nodes', () => {
  it('takes each in turn', () => {
    expect(choiceOfThree().six()).toBe('aabbcc');
  });

  it('takes none twice while there are others', () => {
    const { choice } = choiceOfThree();
    const first = choice.next([]);
    const second = choice.next([first]);
    const third = choice.next([first, second]);
    expect([first, second, third].toSorted()).toEqual(['a', 'b', 'c']);
    expect(['a', 'b', 'c']).toContain(choice.next([first, second, third]));
  });

  it('lets one that failed rest, longer each time, until it answers', () => {
    const { choice, pass, six } = choiceOfThree();
    choice.failed('b');
    expect(six()).not.toContain('b');
    pass(1_000);
    expect(six()).toContain('b');
    choice.failed('b');
    pass(1_000);
    expect(six()).not.toContain('b');
    pass(1_000);
    expect(six()).toContain('b');
    choice.answered('b');
    choice.failed('b');
    pass(1_000);
    expect(six()).toContain('b');
  });

  it('counts what fails at the same time once', () => {
    const { choice, pass, six } = choiceOfThree();
    for (let nth = 0; nth < 9; nth += 1) choice.failed('b');
    pass(1_000);
    expect(six()).toContain('b');
  });

  it('lets one rest that is slow time after time, and not one that is so now and then', () => {
    const { choice, six } = choiceOfThree();
    for (let nth = 0; nth < 9; nth += 1) {
      choice.wasSlow('b');
      choice.answered('b');
    }
    expect(six()).toContain('b');
    for (let nth = 0; nth < 3; nth += 1) choice.wasSlow('b');
    expect(six()).not.toContain('b');
  });

  it('takes one that rests when all do', () => {
    const { choice, six } = choiceOfThree();
    for (const node of ['a', 'b', 'c']) choice.failed(node);
    expect(six()).toHaveLength(6);
  });

  it('goes on with others when told', () => {
    const { choice, six } = choiceOfThree();
    choice.replace(['b', 'd']);
    expect(new Set(six())).toEqual(new Set('bd'));
  });
});
