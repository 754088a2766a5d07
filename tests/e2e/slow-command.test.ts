import { describe, expect, it } from 'vitest';
import type { OptionValues } from '../../src/discord/command.ts';
import type { Seen } from '../support/fake-discord/seen.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { slowAsk } from '../support/slow-ask.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE };

/** Asks with a search that takes longer than Discord waits. */
async function askSlowly(options: OptionValues): Promise<Seen> {
  const { answer, ...slowly } = slowAsk();
  const { use } = await beginStory({ corpus, ...slowly });
  const seen = use('ask', options);
  await answer();
  return seen;
}

describe('a command that takes long', () => {
  it('shows “thinking…” and then its answer', async () => {
    const seen = await askSlowly({ question: 'When did electricity reach the tower?' });
    expect(seen.steps).toEqual(['thinking', 'edit']);
    expect(seen.message?.isPrivate).toBe(false);
    expect(seen.message?.text).toContain('> Electricity reached the tower in 1936.');
  });

  it('stays private when a private answer was asked for', async () => {
    const question = 'When did electricity reach the tower?';
    const seen = await askSlowly({ question, private: true });
    expect(seen.steps).toEqual(['thinking', 'edit']);
    expect(seen.message?.isPrivate).toBe(true);
  });

  it('says to the asker alone that nothing was found, though all saw “thinking…”', async () => {
    const seen = await askSlowly({ question: 'Who won the chess championship in Reykjavik?' });
    expect(seen.steps).toEqual(['thinking', 'delete', 'follow-up']);
    expect(seen.message?.isPrivate).toBe(true);
  });
});
