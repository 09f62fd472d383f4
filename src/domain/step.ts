/** The places at which work may be cut off and must lose nothing. */
export const STEPS = [
  'partition claimed',
  'histories read',
  'scores written',
  'decisions written',
  'alert written',
  'delivery pending',
  'sending marked',
  'accepted by the platform',
  'reference stored',
  'card updated',
  'thread reply sent',
] as const;
export type Step = (typeof STEPS)[number];

/** Told of each step as it is passed: for tracing, and for tests that kill the process there. */
export type OnStep = (step: Step) => Promise<void> | void;
