/** Where `npm test` leaves the compiled sources: a thread can't run TypeScript. */
export const COMPILED_CREW = new URL('../../../dist/src/learning/crew/', import.meta.url);
export const WORKER_URL = new URL('worker.js', COMPILED_CREW);
