// Starts a worker where TypeScript hasn't been compiled: in tests, and with `npm run pullquote`.
// Threads don't take over what teaches the main one to read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import(String(process.argv[2]));
