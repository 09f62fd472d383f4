import { z } from 'zod';
import type { CardAction } from '../../src/chat/card.js';
import { SLACK_LIMITS } from './limits.js';

/** Every action id and form id of ours begins with this; one listener answers them all. */
export const ACTION_PREFIX = 'varsel.';
export const OUR_ACTION = /^varsel\./;

const PressValue = z.object({
  a: z.string().min(1),
  s: z.string().optional(),
  args: z.record(z.string(), z.string()).optional(),
});

const PLAIN_ID = /^[\w.:|@~/-]+$/;

/**
 * What a press carries, as JSON within the element's value. The subject is left out where the block's id names it
 * already: an option has room for 75 characters only.
 */
export function encodePress(press: CardAction, blockSubject: string | null): string {
  const args = press.args !== undefined && Object.keys(press.args).length > 0 ? press.args : undefined;
  const value = { a: press.action, s: press.subject === blockSubject ? undefined : press.subject, args };
  // As escapes, so that no entity for them can change the value on its way.
  return JSON.stringify(value).replace(
    /[&<>]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}

/** The press again, or null where the value is none of ours. */
export function decodePress(value: string, blockId: string): CardAction | null {
  const parsed = PressValue.safeParse(jsonOrNull(value));
  if (!parsed.success) return null;
  const { a, s, args } = parsed.data;
  const subject = s ?? subjectOfBlock(blockId);
  return subject === null ? null : { action: a, subject, args: args ?? {} };
}

/** Where something stands. */
export interface Place {
  /** Which block of its card. */
  readonly index: number;
  /** Differs between what the same message shows at different times. */
  readonly iteration: string;
}

/**
 * A block id unique in its message, naming the subject where that fits. Slack asks for a new one whenever the message
 * changes: else a menu stays on what was chosen before, and choosing it again does nothing.
 */
export function blockIdOf(place: Place, part: number, subject: string | null): string {
  const id = `${ACTION_PREFIX}${place.iteration}.${place.index}.${part}`;
  return subject === null ? id : `${id} ${subject}`;
}

/** The subject that a block id can name, or null. */
export function blockSubjectOf(subject: string | undefined): string | null {
  if (subject === undefined || !PLAIN_ID.test(subject)) return null;
  return subject.length <= SLACK_LIMITS.blockId - 30 ? subject : null;
}

function subjectOfBlock(blockId: string): string | null {
  const space = blockId.indexOf(' ');
  return blockId.startsWith(ACTION_PREFIX) && space > 0 ? blockId.slice(space + 1) : null;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
