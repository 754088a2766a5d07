import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const STEPS = 'How many steps did the keeper climb with the oil?';

describe('A living collection', () => {
  it('answers from a file as soon as it is there, and no more once it has gone', async () => {
    const story = await beginStory({ corpus: { 'orchard.md': ORCHARD }, corpusWatch: 'auto' });
    const answered = async (): Promise<boolean> => {
      const { message } = await story.use('ask', { question: STEPS });
      return message?.text.includes('214 steps') ?? false;
    };
    expect(await answered()).toBe(false);
    await writeFile(join(story.corpusDir, 'lighthouse.md'), LIGHTHOUSE);
    await expect.poll(answered, { interval: 100 }).toBe(true);
    await rm(join(story.corpusDir, 'lighthouse.md'));
    await expect.poll(answered, { interval: 100 }).toBe(false);
    expect(story.log.lines.map(({ message }) => message)).toContain('The articles have changed');
  });

  it('looks when it is told to', async () => {
    const story = await beginStory({ corpus: { 'orchard.md': ORCHARD } });
    await writeFile(join(story.corpusDir, 'lighthouse.md'), LIGHTHOUSE);
    await writeFile(join(story.corpusDir, 'broken.md'), '---\ntitle: x');
    expect(await story.reload()).toMatchObject({
      kind: 'reloaded',
      added: 1,
      problems: [expect.stringContaining('broken.md')],
    });
    const { message } = await story.use('ask', { question: STEPS });
    expect(message?.text).toContain('214 steps');
    const warned = story.log.lines.filter(({ level }) => level === 'warn');
    expect(warned.filter((line) => line.message.includes('broken.md'))).toHaveLength(1);
  });

  it('takes an empty folder for an accident until somebody says otherwise', async () => {
    const story = await beginStory({
      corpus: {
        'in/orchard.md': ORCHARD,
        'in/lighthouse.md': LIGHTHOUSE,
        'in/a.txt': 'A\n\nWords.',
        'in/b.txt': 'B\n\nWords.',
      },
    });
    const inside = join(story.corpusDir, 'in');
    const away = join(story.corpusDir, '.away');
    await rename(inside, away);
    await mkdir(inside);
    expect(await story.reload()).toMatchObject({ kind: 'held', missing: 4, of: 4, removed: 0 });
    const asked = await story.use('ask', { question: STEPS });
    expect(asked.message?.text).toContain('214 steps');
    expect(story.log.lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        message: expect.stringContaining('--confirm') as string,
      }),
    );
    expect(await story.reload({ isConfirmed: true })).toMatchObject({
      kind: 'reloaded',
      removed: 4,
    });
    await rm(inside, { recursive: true });
    await rename(away, inside);
    expect(await story.reload()).toMatchObject({ kind: 'reloaded', added: 4 });
  });
});
