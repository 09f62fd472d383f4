import type { Answer, Desk } from '../dependencies.js';
import type { Asker } from '../request.js';

/** Reads what a command needs and says how to answer. `argument` is what stands after the verb. */
export type CommandHandler = (argument: string, desk: Desk, from: Asker) => Promise<Answer>;
