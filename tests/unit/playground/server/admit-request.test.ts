import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../src/playground/server/admit-request.ts';

const PORT = 3210;
const HOME = { host: '127.0.0.1:3210' };
const POST = { ...HOME, 'content-type': 'application/json' };

describe('refusalOf', () => {
  it.each([
    ['GET', HOME],
    ['GET', { host: 'localhost:3210', 'sec-fetch-site': 'none' }],
    ['GET', { host: '[::1]:3210', 'sec-fetch-site': 'same-origin' }],
    ['POST', POST],
    ['POST', { ...HOME, 'content-type': 'application/octet-stream' }],
    ['POST', { ...POST, origin: 'http://127.0.0.1:3210', 'sec-fetch-site': 'same-origin' }],
  ])('admits %s with %j', (method, headers) => {
    expect(refusalOf({ method, headers }, PORT)).toBeUndefined();
  });

  it.each([
    ['another name for this address', 'GET', { host: 'evil.example:3210' }],
    ['another port', 'GET', { host: '127.0.0.1:80' }],
    ['no name at all', 'GET', {}],
    ['a request across sites', 'GET', { ...HOME, 'sec-fetch-site': 'cross-site' }],
    ['a neighbour on this machine', 'GET', { ...HOME, 'sec-fetch-site': 'same-site' }],
    ['another origin', 'POST', { ...POST, origin: 'https://evil.example' }],
    ['the origin null', 'POST', { ...POST, origin: 'null' }],
    ['localhost acting on 127.0.0.1', 'POST', { ...POST, origin: 'http://localhost:3210' }],
    ['a form', 'POST', { ...HOME, 'content-type': 'text/plain' }],
    ['a form with a file', 'POST', { ...HOME, 'content-type': 'multipart/form-data' }],
    ['an action that nobody’s page took', 'POST', { ...POST, 'sec-fetch-site': 'none' }],
    ['other methods', 'PUT', POST],
  ])('refuses %s', (_name, method, headers) => {
    expect(refusalOf({ method, headers }, PORT)).toMatch(/^The playground /);
  });
});
