import { expect, it } from 'vitest';
import { withoutSecrets } from '../../src/without-secrets.ts';

it.each([
  ['Nothing is secret here.', 'Nothing is secret here.'],
  ['https://ann:pass@host.example/a', 'https://…@host.example/a'],
  ['“http://pass@[::1]:80” is no host', '“http://…@[::1]:80” is no host'],
  ['https://a.example/?key=pass&b=2#part', 'https://a.example/?key=…&b=…#part'],
  ['https://a.example/@ann/post', 'https://a.example/@ann/post'],
  ['Write to ann@club.example.', 'Write to ann@club.example.'],
  ['at file:///node_modules/@x/y.js:1:2', 'at file:///node_modules/@x/y.js:1:2'],
  [
    'https://a:p@x.example and https://b:q@y.example',
    'https://…@x.example and https://…@y.example',
  ],
])('What may be secret in addresses is left out of %j', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown);
});
