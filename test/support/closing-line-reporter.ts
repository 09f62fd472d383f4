import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with "N passed, N failed", whatever else was printed. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      const results = [...module.children.allTests()].map((test) => test.result().state);
      passed += results.filter((state) => state === 'passed').length;
      failed += results.filter((state) => state === 'failed').length;
      // A file that cannot even be loaded has no tests, and is a failure all the same.
      if (module.errors().length > 0) failed += 1;
    }
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
