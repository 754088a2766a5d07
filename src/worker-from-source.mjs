// Starts a worker or a process where TypeScript hasn't been compiled: in tests, and with `npm run pullquote`.
// Neither takes over what teaches this one to read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import(String(process.argv[2]));
