import type { Reporter, TestCase } from 'vitest/node';

/** Tells at the end of a run which tests passed only when run once more, and why not before: each is a fault to mend. */
export class RetriedTests implements Reporter {
  readonly #told: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.ok() || (test.diagnostic()?.retryCount ?? 0) === 0) return;
    const [error] = test.result().errors ?? [];
    const where = `${test.module.relativeModuleId} > ${test.fullName}`;
    this.#told.push(`${where}\n    ${error?.stack ?? error?.message ?? ''}`);
  }

  onTestRunEnd(): void {
    if (this.#told.length === 0) return;
    process.stdout.write(`\nPassed only when run once more:\n${this.#told.join('\n')}\n`);
  }
}
