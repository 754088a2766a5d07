import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callControl } from '../../src/living/control/call-control.ts';
import { takedownControl } from '../../src/living/takedown/takedown-report.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory, type Story } from '../support/story.ts';

const STEPS = 'How many steps did the keeper climb with the oil?';
const CORPUS = { 'orchard.md': ORCHARD, 'coast/lighthouse.md': LIGHTHOUSE };

async function answers({ use }: Story): Promise<string> {
  return (await use('ask', { question: STEPS })).message?.text ?? '';
}

describe('Collections', () => {
  it('are open and closed by the operator’s file, which is watched', async () => {
    const closed = 'collections:\n  coast: { servers: none }\n';
    const story = await beginStory({
      corpus: { ...CORPUS, 'collections.yaml': closed },
      corpusWatch: 'auto',
    });
    const write = (source: string) => writeFile(join(story.corpusDir, 'collections.yaml'), source);
    expect(await answers(story)).not.toContain('214');
    await write('collections:\n  coast: { licence: CC BY 4.0, longestQuote: 1000 }\n');
    await expect.poll(() => answers(story), { interval: 200 }).toMatch(/CC BY 4\.0[^]*214 steps/);
    await write('collections:\n  coast: { servers: nobody }\n');
    const warned = () => story.log.lines.filter(({ level }) => level === 'warn');
    await expect
      .poll(
        () =>
          warned()
            .map(({ message }) => message)
            .join(),
        { interval: 200 },
      )
      .toContain('collections.yaml:2');
    expect(await answers(story)).toContain('214 steps');
    await write(closed);
    await expect.poll(() => answers(story), { interval: 200 }).not.toContain('214');
  });

  it('lose an article for good that is taken down, also over a restart', async () => {
    const story = await beginStory({ corpus: CORPUS });
    expect(await answers(story)).toContain('214 steps');
    const dataDir = join(story.corpusDir, '.data');
    const reply = await callControl(dataDir, takedownControl, { id: 'coast/lighthouse' });
    expect(reply?.report).toMatchObject({ filesDeleted: ['coast/lighthouse.md'], filesLeft: [] });
    expect(await answers(story)).not.toContain('214');
    const file = join(story.corpusDir, 'coast/lighthouse.md');
    expect(existsSync(file)).toBe(false);
    await writeFile(file, LIGHTHOUSE);
    await story.reload();
    expect(await answers(story)).not.toContain('214');
    await story.restart();
    expect(await answers(story)).not.toContain('214');
    expect(await callControl(dataDir, takedownControl, { id: 'nowhere' })).toEqual({});
  });
});
