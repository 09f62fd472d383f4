import { defineConfig } from 'vitest/config';

/** Pictures of everything that is shown, for people to look at: npm run gallery. */
export default defineConfig({
  test: {
    include: ['test/gallery/**/*.gallery.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
