// What a container's health check runs: ends with 0 if the bot beside it says that it is ready, else with 1.
const MONITOR_HOST = process.env['MONITOR_HOST']?.trim() || '127.0.0.1';
const MONITOR_PORT = process.env['MONITOR_PORT']?.trim() ?? '';

/** An address for all of them is none to ask. */
const LOOPBACK = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' };

const host = LOOPBACK[/** @type {keyof typeof LOOPBACK} */ (MONITOR_HOST)] ?? MONITOR_HOST;

try {
  if (MONITOR_PORT === '') throw new Error('MONITOR_PORT is not set');
  const url = `http://${host}:${MONITOR_PORT}/readyz`;
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
  process.stdout.write(await response.text());
  process.exitCode = response.ok ? 0 : 1;
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
