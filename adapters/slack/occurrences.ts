import type { IncomingMessage } from 'node:http';
import type { WasSeen } from '../web/replay-memory.js';

/** Tells what happened once from what is told twice, however it is signed. */
export interface Occurrences {
  /** Begins to find out about a command, beside whatever else is found out about its request. Nothing for other requests. */
  begin(request: IncomingMessage, body: string): void;
  /** What bolt is to pass on with a request. */
  begunWith(request: IncomingMessage): Begun;
  /** The name of what a body tells of, where it was told before; else null. */
  repeated(body: object, begun: object): Promise<string | null>;
}

interface Begun {
  readonly begunCheck?: Promise<boolean>;
}

const TRIGGER_IN_FORM = /(?:^|&)trigger_id=([\w.-]+)(?:&|$)/;

export function occurrences(wasSeen: WasSeen): Occurrences {
  const checks = new WeakMap<IncomingMessage, Promise<boolean>>();
  return {
    begin(request, body) {
      const trigger = TRIGGER_IN_FORM.exec(body)?.[1];
      if (trigger !== undefined) checks.set(request, wasSeen(nameOf('trigger', trigger)));
    },
    begunWith(request) {
      const begunCheck = checks.get(request);
      return begunCheck === undefined ? {} : { begunCheck };
    },
    async repeated(body, begun) {
      const name = occurrenceOf(body);
      if (name === null) return null;
      const isBegun = 'begunCheck' in begun && begun.begunCheck instanceof Promise;
      return (await (isBegun ? begun.begunCheck : wasSeen(name))) ? name : null;
    },
  };
}

/** What Slack names one thing that happened by: an event, or a command, press or form; null for anything else. */
function occurrenceOf(body: object): string | null {
  if ('event_id' in body && typeof body.event_id === 'string') return nameOf('event', body.event_id);
  if ('trigger_id' in body && typeof body.trigger_id === 'string') return nameOf('trigger', body.trigger_id);
  return null;
}

function nameOf(kind: 'event' | 'trigger', id: string): string {
  return `${kind} ${id}`;
}
