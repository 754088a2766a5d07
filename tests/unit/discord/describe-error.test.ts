import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/discord/describe-error.ts';

const TOKEN = 'aW50ZXJhY3Rpb246c2VjcmV0';
const TYPED = 'what the asker typed';
const REQUEST = { files: undefined, body: { content: TYPED } };

describe('describeError', () => {
  it('tells what Discord refused without the token and the payload', () => {
    const errors = {
      data: { components: { 0: { content: { _errors: [{ code: 'TOO_LONG', message: TYPED }] } } } },
    };
    const error = new DiscordAPIError(
      { code: 50035, message: 'Invalid Form Body', errors },
      50035,
      400,
      'POST',
      `https://discord.com/api/v10/interactions/123456789012345678/${TOKEN}/callback`,
      REQUEST,
    );
    const description = describeError(error);
    expect(description).toMatchObject({
      name: 'DiscordAPIError[50035]',
      code: 50035,
      status: 400,
      route: 'POST /interactions/:id/:token/callback',
      faults: ['data.components.0.content: TOO_LONG'],
    });
    expectNoSecrets(description);
  });

  it('masks the token of a webhook, whatever the API’s address', () => {
    const url = `http://127.0.0.1:1234/api/v10/webhooks/123456789012345678/${TOKEN}/messages/@original?wait=true`;
    const description = describeError(new HTTPError(503, 'Oh', 'PATCH', url, REQUEST));
    expect(description.route).toBe('PATCH /webhooks/:id/:token/messages/@original');
    expectNoSecrets(description);
  });

  it('gives the frames of the stack without the message, even one that looks like a frame', () => {
    const description = describeError(new TypeError(`${TYPED}\n    at ${TYPED}`));
    expect(description.name).toBe('TypeError');
    expect(description.stack?.[0]).toContain('describe-error.test.ts');
    expectNoSecrets(description);
  });

  it('follows causes', () => {
    const cause = Object.assign(new Error(TYPED), { code: 'ECONNREFUSED' });
    const description = describeError(new Error(TYPED, { cause }));
    expect(description.cause).toMatchObject({ name: 'Error', code: 'ECONNREFUSED' });
    expectNoSecrets(description);
  });

  it('says only what kind of thing was thrown when it is no error', () => {
    expect(describeError(TYPED)).toEqual({ name: 'thrown string' });
  });
});

function expectNoSecrets(description: unknown): void {
  const json = JSON.stringify(description);
  expect(json).not.toContain(TOKEN);
  expect(json).not.toContain(TYPED);
}
