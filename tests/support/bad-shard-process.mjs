// In the place of `shard-process.ts`: does what its argument says.
const [, , how] = process.argv;

if (how === 'hangs') setInterval(() => {}, 1_000);
if (how === 'fails') {
  process.send?.({ kind: 'failed', error: { name: 'TypeError' } }, undefined, undefined, () =>
    process.exit(1),
  );
}
if (how === 'identifies') {
  process.send?.({ kind: 'wait-for-identify', request: 1, shard: 3 });
  process.send?.({ kind: 'wait-for-identify', request: 2, shard: 4 });
  process.send?.({ kind: 'give-up', request: 2 });
  process.on('message', (/** @type {{ kind: string, request: number }} */ { kind, request }) => {
    if (kind === 'may-identify') process.exit(40 + request);
  });
}
