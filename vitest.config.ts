import { defineConfig } from 'vitest/config';
import { propertySeed } from './test/support/property-seed.js';

const { FAST_CHECK_SEED } = process.env;
const seed = propertySeed(FAST_CHECK_SEED, Math.random);
if (FAST_CHECK_SEED === 'random')
  process.stdout.write(`FAST_CHECK_SEED=${seed}: the same number tries the same values again.\n`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line-reporter.ts'],
    setupFiles: ['./test/support/set-property-seed.ts'],
    env: { FAST_CHECK_SEED: String(seed) },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Loading the same modules again for each of some 640 files took a third of the time.
    isolate: false,
  },
});
