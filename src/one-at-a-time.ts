/** Work that is done one after the other, in the order in which it is given. */
export interface Turns {
  /** What fails keeps nothing behind it from its turn. */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when all that was given so far is done; never rejects. */
  done(): Promise<unknown>;
}

export function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const result = last.then(work);
      last = result.catch(() => {});
      return result;
    },
    done: () => last,
  };
}

/** Work that is done one after the other where it is about the same thing, by what that is called. */
export interface TurnsOfEach {
  take<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
}

export function oneAtATimeOfEach(): TurnsOfEach {
  const each = new Map<string, Turns>();
  return {
    take(name, work) {
      const turns = each.get(name) ?? oneAtATime();
      each.set(name, turns);
      const result = turns.take(work);
      void forgetAfter(name, turns);
      return result;
    },
  };

  async function forgetAfter(name: string, turns: Turns): Promise<void> {
    const last = turns.done();
    await last;
    if (turns.done() === last) each.delete(name);
  }
}
