import { intentReader } from '../../../src/service/words/intent-reader.js';

/** Fitted once a test file: a fit takes half a second. */
export const readIntent = intentReader();
