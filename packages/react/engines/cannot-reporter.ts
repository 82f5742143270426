import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Says which cases did not run in which browser, and why. */
export default class CannotReporter implements Reporter {
  readonly #reasons = new Map<string, number>();

  onTestEnd({ annotations, parent }: TestCase): void {
    const why = annotations.find(({ type }) => type === 'skip')?.description;
    if (why === undefined) return;
    const line = `${parent.project()?.name}: ${why}`;
    this.#reasons.set(line, (this.#reasons.get(line) ?? 0) + 1);
  }

  onEnd(): void {
    for (const [line, times] of this.#reasons) process.stdout.write(`cannot  ${times} × ${line}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
