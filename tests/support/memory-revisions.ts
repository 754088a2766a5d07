import { type Revision, revisionCode, type RevisionStore } from '../../src/records/revisions.ts';

/** Revisions that are kept until the test ends. */
export function memoryRevisions(): RevisionStore & { readonly codes: () => readonly string[] } {
  const kept = new Map<string, Revision>();
  return {
    async keep(revision) {
      const code = revisionCode(revision);
      if (!kept.has(code)) kept.set(code, revision);
    },
    read: async (code) => kept.get(code),
    async retain(codes) {
      const there = [...kept.keys()];
      const retained = await codes();
      for (const code of there) if (!retained.has(code)) kept.delete(code);
    },
    codes: () => [...kept.keys()],
  };
}
