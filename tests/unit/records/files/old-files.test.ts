import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../../package.json' with { type: 'json' };
import { keepRecords } from '../../../support/records.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';

const ANN = '111111111111111111';
const BEN = '222222222222222222';
const GUILD = '333333333333333333';

const ANNS = 'S0qpgvHshT8vwWvqG_AJB6bmw-SwubLcrZSIF5upa1k';
const BENS = 'K-LNfMcnd1Ik6BEzvgp9CHMze8hsB_6Te74ZcVRD4-E';

const ANNS_VOTE = `{"key":"${ANNS}/900","value":{"vote":"not-helpful","excerpts":[{"articleId":"gate","paragraph":2}],"question":"Who?","at":1767225607000}}\n`;
const BENS_VOTE = `{"key":"${BENS}/900","value":{"vote":"not-helpful","reason":"off-topic","note":"“No.”","excerpts":[],"question":"Who built the gate?","at":1767225605000}}\n`;
const BENS_QUESTION = `{"key":"${BENS}/Where is the church?","value":{"question":"Where is the church?","at":1767225611000}}\n`;

/** A folder as version 0.1.0 left it, byte for byte. */
const FILES: Readonly<Record<string, string>> = {
  salt: `${'0123456789abcdef'.repeat(4)}\n`,
  'server-settings.jsonl':
    `{"key":"${GUILD}","value":{"visibility":"private","hiddenTags":["press"]}}\n` +
    `{"key":"${GUILD}","value":{"visibility":"private","publicChannels":["5"],"hiddenArticles":["gate"],"excerpts":1}}\n`,
  'preferences.jsonl':
    `{"key":"${ANNS}","value":{"style":"plain"}}\n` +
    `{"key":"${BENS}","value":{"style":"plain"}}\n`,
  'votes.jsonl':
    `{"key":"${ANNS}/900","value":{"vote":"helpful","excerpts":[{"articleId":"gate","paragraph":2}],"at":1767225603000}}\n` +
    BENS_VOTE +
    ANNS_VOTE,
  'unanswered.jsonl': `{"key":"${ANNS}/Why herons?\\n/ really","value":{"question":"Why herons?\\n/ really","at":1767225609000}}\n${BENS_QUESTION}`,
};

/** What came later has files of its own. */
const LATER_FILES = {
  'format.json': `{"format":1,"pullquote":"${manifest.version}"}\n`,
  'wishes.jsonl': '',
  'absent-servers.jsonl': '',
  'closed-questions.jsonl': '',
  'kept-answers.jsonl': '',
  'proposals.jsonl': '',
  'weekly-notes.jsonl': '',
  'follows.jsonl': '',
  'known-articles.jsonl': '',
  'recipients.jsonl': '',
  'quoted-replies.jsonl': '',
  'direct-quotes.jsonl': '',
};

const NOW = 1767225612000;

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.sock'));
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

const withOldFiles = (use: (folder: string) => Promise<void>) => () =>
  inScratchFolder(async (scratch) => {
    const folder = join(scratch, 'data');
    await mkdir(folder);
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    await use(folder);
  });

const open = (folder: string) => keepRecords({ folder, now: () => NOW });

describe('a folder that version 0.1.0 filled', () => {
  it(
    'is understood, and stays as it is while nothing changes',
    withOldFiles(async (folder) => {
      const records = await open(folder);
      expect(await records.damaged()).toBe(0);
      expect(await records.serverSettings.get(GUILD)).toEqual({
        visibility: 'private',
        publicChannels: ['5'],
        hiddenArticles: ['gate'],
        hiddenTags: [],
        collections: [],
        channelCollections: {},
        excerpts: 1,
      });
      expect(await records.preferences.get(ANN)).toEqual({ style: 'plain', collections: [] });
      expect(await records.feedback.voteOf('900', BEN)).toEqual({
        vote: 'not-helpful',
        reason: 'off-topic',
        note: '“No.”',
        excerpts: [],
        question: 'Who built the gate?',
        at: 1767225605000,
      });
      expect((await records.feedback.read()).unanswered).toEqual([
        { question: 'Why herons?\n/ really', at: 1767225609000 },
        { question: 'Where is the church?', at: 1767225611000 },
      ]);
      await records.close();
      expect(await filesIn(folder)).toEqual({ ...FILES, ...LATER_FILES });
    }),
  );

  it(
    'goes on in the same form',
    withOldFiles(async (folder) => {
      const records = await open(folder);
      await records.serverSettings.change(GUILD, { excerpts: 2 });
      await records.feedback.vote('901', BEN, { vote: 'helpful', excerpts: [], question: 'Why?' });
      await records.feedback.addUnanswered(BEN, 'Where is the church?');
      expect(await records.deleteAbout(ANN)).toMatchObject({
        preferences: 1,
        votes: 1,
        questions: 1,
      });
      await records.close();
      expect(await filesIn(folder)).toEqual({
        ...FILES,
        ...LATER_FILES,
        'server-settings.jsonl': `${FILES['server-settings.jsonl']}{"key":"${GUILD}","value":{"visibility":"private","publicChannels":["5"],"hiddenArticles":["gate"],"excerpts":2}}\n`,
        'preferences.jsonl': `{"key":"${BENS}","value":{"style":"plain"}}\n`,
        'votes.jsonl': `${BENS_VOTE}{"key":"${BENS}/901","value":{"vote":"helpful","excerpts":[],"question":"Why?","at":${NOW}}}\n`,
        'unanswered.jsonl': `{"key":"${BENS}/Where is the church?","value":{"question":"Where is the church?","at":${NOW}}}\n`,
      });
    }),
  );
});
