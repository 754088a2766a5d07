import { once } from 'node:events';
import { type BusySources, openBusySources } from './busy-sources.ts';

// Keeps sources fresh that change all the time, in several folders at once, until it is killed. It begins when it is
// told the first edition.

const folders = process.argv.slice(2);
const first = once(process.stdin, 'data').then(String);

async function run(busy: BusySources): Promise<void> {
  for (let edition = Number(await first); busy.errors.length === 0; edition += 1)
    await busy.turnTo(edition);
  throw busy.errors[0];
}

await first;
const all = await Promise.all(folders.map(openBusySources));
process.stdout.write('ready\n');
await Promise.all(all.map(run));
