import { describe, expect, it } from 'vitest';
import {
  buttonInteraction,
  commandInteraction,
  selectInteraction,
} from '../../../support/interactions.ts';
import { as, MANAGER } from '../../../support/occasion.ts';
import { beginTalk } from '../../../support/talk.ts';

const CORRECTIONS = commandInteraction('settings', {}, 'corrections');
const CHANNEL = '1200000000000000003';

describe('/settings corrections', () => {
  it('is off until somebody who manages the server chooses a channel, and off again without one', async () => {
    const talk = await beginTalk();
    expect((await talk.say(CORRECTIONS)).words).toContain('for those who may manage the server');
    const panel = await talk.say(as(MANAGER, CORRECTIONS));
    expect(panel.words).toContain('Corrections are told nowhere.');
    const id = panel.selects[0]?.custom_id ?? '';
    const refused = await talk.say(selectInteraction(id, [CHANNEL]));
    expect(refused.words).toContain('for those who may manage the server');
    const chosen = await talk.say(as(MANAGER, selectInteraction(id, [CHANNEL])));
    expect(chosen.words).toContain(`told in <#${CHANNEL}>`);
    const show = await talk.say(as(MANAGER, commandInteraction('settings', {}, 'show')));
    expect(show.words).toContain(`Corrections are told in <#${CHANNEL}>`);
    const off = await talk.say(as(MANAGER, selectInteraction(id, [])));
    expect(off.words).toContain('told nowhere');
  });

  it('ends with a reset, and what was noted for it is forgotten', async () => {
    const talk = await beginTalk();
    const { serverSettings, quotedReplies, follows } = talk.records;
    const serverId = '1200000000000000004';
    await serverSettings.change(serverId, { corrections: { channelId: CHANNEL, locale: 'de' } });
    const quotes = [{ articleId: 'lamp', revision: 'code', start: 0, end: 4 }];
    await quotedReplies.add(serverId, { channelId: CHANNEL, quotes });
    await quotedReplies.add('1200000000000000099', { channelId: '7', quotes });
    const place = { kind: 'channel', serverId, channelId: CHANNEL } as const;
    const what = { kind: 'tag', names: ['coast'] } as const;
    await follows.add('5', { what, place, rhythm: 'daily', hour: 8, locale: 'de' });
    const question = await talk.say(as(MANAGER, commandInteraction('settings', {}, 'reset')));
    expect(question.words).toContain('What channels follow ends');
    await talk.say(as(MANAGER, buttonInteraction(question.buttonId('Reset'))));
    expect((await serverSettings.get(serverId)).corrections).toBeUndefined();
    expect(await quotedReplies.list()).toHaveLength(1);
    expect(await follows.list()).toEqual([]);
  });
});
