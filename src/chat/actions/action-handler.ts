import type { Answer, Desk } from '../dependencies.js';
import type { ChatRequest } from '../request.js';

export type Press = Extract<ChatRequest, { kind: 'press' }>;

/** Reads what a press needs and says how to answer. */
export type ActionHandler = (press: Press, desk: Desk) => Promise<Answer>;
