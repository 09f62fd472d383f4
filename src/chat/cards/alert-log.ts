import {
  type Alert,
  type AlertLogEntry,
  type AlertLogEvent,
  CONTACT_WAYS,
  MOODS,
} from '../../domain/alert.js';
import { undoneEntries } from '../../domain/alert-log.js';
import { LEVELS } from '../../domain/level.js';
import { type People, personName } from '../people.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { outcomeText } from './outcome-text.js';

const LINES_SHOWN = 4;
const NOTE_LETTERS = 140;

/**
 * What became of an alert, oldest line first: who took it, when, what came of it. What was taken back is not among it;
 * that it was is told only as the last that happened.
 */
export function alertLog(alert: Pick<Alert, 'log'>, people: People, reader: Reader): string[] {
  const undone = undoneEntries(alert);
  const last = alert.log.length - 1;
  return alert.log
    .filter(({ event }, index) => !undone.has(index) && (event !== 'undone' || index === last))
    .flatMap((entry) => logLine(entry, people, reader) ?? [])
    .slice(-LINES_SHOWN);
}

/** How a closed alert ended, or the last that happened to an open one; null when nothing has. */
export function lastLogLine(alert: Pick<Alert, 'log'>, people: People, reader: Reader): string | null {
  return alertLog(alert, people, reader).at(-1) ?? null;
}

/** One line; null for what the card itself shows. */
function logLine(entry: AlertLogEntry, people: People, reader: Reader): string | null {
  const line = LINES[entry.event](entry, people, reader);
  const note = entry.details.note ?? entry.details.reason ?? '';
  return line === null || note === ''
    ? line
    : reader.words.text('log.withNote', { line, note: shortened(note, NOTE_LETTERS) });
}

type Line = (entry: AlertLogEntry, people: People, reader: Reader) => string | null;

const onlyTime =
  (key: 'log.fell' | 'log.woke' | 'log.expired' | 'log.receded'): Line =>
  ({ at }, _people, { words, formats }) =>
    words.text(key, { time: formats.dateTime(at) });

const byPerson =
  (key: 'log.taken' | 'log.too_early' | 'log.held_back'): Line =>
  (entry, people, reader) =>
    reader.words.text(key, byline(entry, people, reader));

/** What nobody was told of is worth a line only where it happened all the same. */
const told =
  (key: 'log.reminded' | 'log.escalated' | 'log.breached' | 'log.asked'): Line =>
  ({ at, notices = [] }, people, reader) => {
    const { words, formats } = reader;
    const time = formats.dateTime(at);
    if (notices.length === 0)
      return key === 'log.breached' ? words.text('log.breached.untold', { time }) : null;
    const names = notices.map(({ staffId }) => personName(people, staffId, reader));
    return words.text(key, { people: formats.list(names), time });
  };

const LINES = {
  opened: () => null,
  posted: () => null,
  raised({ at, details }, _people, { words, formats }) {
    const level = LEVELS.find((name) => name === details.level);
    return level === undefined
      ? null
      : words.text('log.raised', { level: words.text(`level.${level}`), time: formats.dateTime(at) });
  },
  fell: onlyTime('log.fell'),
  fell_further({ at, details }, _people, { words, formats }) {
    const [from, to] = [Number(details.from), Number(details.to)].map((percent) => formats.percent(percent));
    return words.text('dealAlert.log.fell_further', {
      from: from ?? '',
      to: to ?? '',
      time: formats.dateTime(at),
    });
  },
  taken: byPerson('log.taken'),
  contacted(entry, people, reader) {
    const how = CONTACT_WAYS.find((name) => name === entry.details.how);
    const mood = MOODS.find((name) => name === entry.details.mood);
    if (how === undefined || mood === undefined) return null;
    return reader.words.text('log.contacted', {
      ...byline(entry, people, reader),
      how: reader.words.text(`contactWay.${how}`),
      mood: reader.words.text(`mood.${mood}`),
    });
  },
  too_early: byPerson('log.too_early'),
  resolved(entry, people, reader) {
    const outcome = outcomeText(entry.details.outcome, reader);
    return outcome === null
      ? null
      : reader.words.text('log.resolved', { ...byline(entry, people, reader), outcome });
  },
  snoozed(entry, people, reader) {
    const until = new Date(entry.details.until ?? '');
    if (Number.isNaN(until.getTime())) return null;
    return reader.words.text('log.snoozed', {
      ...byline(entry, people, reader),
      until: reader.formats.date(until),
    });
  },
  released(entry, people, reader) {
    const until = new Date(entry.details.until ?? '');
    if (Number.isNaN(until.getTime())) return null;
    return reader.words.text('log.released', {
      ...byline(entry, people, reader),
      date: reader.formats.date(until),
    });
  },
  held_back: byPerson('log.held_back'),
  woke: onlyTime('log.woke'),
  handed_over(entry, people, reader) {
    const to = personName(people, entry.details.to ?? null, reader);
    if (entry.details.away !== undefined) {
      const from = personName(people, entry.details.away, reader);
      const time = reader.formats.dateTime(entry.at);
      return reader.words.text('log.handed_over.away', { to, from, time });
    }
    return reader.words.text('log.handed_over', { ...byline(entry, people, reader), to });
  },
  undone(entry, people, reader) {
    const step = UNDOABLE[entry.details.event ?? ''] ?? 'form.resolve.title';
    return reader.words.text('log.undone', {
      ...byline(entry, people, reader),
      step: reader.words.text(step),
    });
  },
  expired: onlyTime('log.expired'),
  receded: onlyTime('log.receded'),
  settled({ at, details }, _people, { words, formats }) {
    const outcome = details.outcome === 'won' ? 'won' : 'lost';
    return words.text(`dealAlert.log.settled.${outcome}`, { time: formats.dateTime(at) });
  },
  reminded: told('log.reminded'),
  escalated: told('log.escalated'),
  breached: told('log.breached'),
  asked: told('log.asked'),
} as const satisfies Record<AlertLogEvent, Line>;

/** The steps that can be taken back, as their buttons call them. */
const UNDOABLE: Readonly<
  Record<string, 'button.take' | `form.${'contact' | 'resolve' | 'snooze' | 'handOver'}.title`>
> = {
  taken: 'button.take',
  contacted: 'form.contact.title',
  too_early: 'form.resolve.title',
  resolved: 'form.resolve.title',
  snoozed: 'form.snooze.title',
  handed_over: 'form.handOver.title',
};

function byline(entry: AlertLogEntry, people: People, reader: Reader): { person: string; time: string } {
  return {
    person: personName(people, entry.byId, reader),
    time: reader.formats.dateTime(entry.at),
  };
}
