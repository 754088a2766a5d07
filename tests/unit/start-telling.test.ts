import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { quote } from '../../src/articles/quote.ts';
import type { Context } from '../../src/discord/context.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import { startTelling } from '../../src/start-telling.ts';
import { makeArticle } from '../support/make-article.ts';
import { manualClock } from '../support/manual-clock.ts';
import { memoryRevisions } from '../support/memory-revisions.ts';
import { recordingLog } from '../support/recording-log.ts';
import { keepRecords } from '../support/records.ts';
import { servicesOf } from '../support/services.ts';

const weir = makeArticle({ id: 'weir', paragraphs: [['The weir leaks.']] });

it('leaves only when it is noted what the last reply quoted', async () => {
  const records = await keepRecords();
  const { quotedReplies } = records;
  const add: typeof quotedReplies.add = async (...reply) => {
    await delay(20);
    await quotedReplies.add(...reply);
  };
  const telling = startTelling(
    {
      ...servicesOf({
        pullquote: await createPullquote([weir]),
        records: { ...records, quotedReplies: { ...quotedReplies, add } },
      }),
      corpus: { articles: () => [weir], onChange: () => () => {} } as never,
      revisions: memoryRevisions(),
    },
    { log: recordingLog(), schedule: manualClock().schedule },
  );
  const settings = {
    ...(await records.serverSettings.get('4')),
    corrections: { channelId: '7', locale: 'de' },
  };
  const reply = {
    visibility: 'public',
    components: [],
    quotes: [quote(weir, { start: 0, end: 15 })],
  } as const;
  void telling.onReply?.(reply, { serverId: '4', channelId: '3', settings } as Context, '31');
  await telling.close();
  expect(await quotedReplies.list()).toMatchObject([{ messageId: '31' }]);
});
