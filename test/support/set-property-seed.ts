import fc from 'fast-check';
import { propertySeed } from './property-seed.js';

// Runs before each test file. A random seed is chosen once, in vitest.config.ts, and comes here as a number.
fc.configureGlobal({ seed: propertySeed(process.env.FAST_CHECK_SEED, Math.random) });
