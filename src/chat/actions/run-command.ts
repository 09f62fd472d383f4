import { commandFor } from '../commands/commands.js';
import type { ActionHandler } from './action-handler.js';

/** Answers a button as if its command had been typed. */
export const runCommand: ActionHandler = ({ subject, from }, desk) => {
  const { handler, argument } = commandFor(subject);
  return handler(argument, desk, from);
};
