import type { IsHoliday } from '../alerts/quiet-hours.js';
import type { ServiceSettings } from '../config/service-settings.js';
import type { Seniority } from '../domain/service-ticket.js';
import type { Tier } from '../domain/tier.js';
import type { ServiceHours } from './service-hours.js';

/** Those of whom tickets are answered, by how much they know. */
export type PeopleSeniority = Exclude<Seniority, 'bot'>;

export interface ServiceQueue {
  readonly name: string;
  /** Empty: of all kinds. Ours, and the company's own as "own:Warranty". */
  readonly categories: readonly string[];
  /** Empty: of all teams. */
  readonly teams: readonly string[];
  readonly hours: ServiceHours;
  /** A channel's name; null where cards go to the assignee alone. */
  readonly channel: string | null;
  readonly leaderId: string | null;
  readonly people: Readonly<Record<PeopleSeniority, readonly string[]>>;
  readonly isTechnical: boolean;
}

export type ServiceLine = ServiceSettings['lines'][Tier];

/** Who answers tickets and within what time, ready to be counted with. */
export interface ServiceDesk {
  readonly queues: readonly ServiceQueue[];
  readonly lines: Readonly<Record<Tier, ServiceLine>>;
  readonly warnAfterShare: number;
  readonly seniorForTopPercent: number;
}

interface CompanyCalendar {
  readonly timezone: string;
  readonly country: string;
}

const DAY_NUMBERS = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const;
const MINUTE_MS = 60_000;

export function serviceDesk(
  { queues, lines, warnAfterPercent, seniorForTopPercent }: ServiceSettings,
  company: CompanyCalendar,
  isHoliday: IsHoliday,
): ServiceDesk {
  return {
    queues: queues.map(({ hours, days, timezone, country, channel, leader, ...queue }) => ({
      ...queue,
      channel: channel ?? null,
      leaderId: leader ?? null,
      hours: {
        timezone: timezone ?? company.timezone,
        country: country ?? company.country,
        fromMs: timeOfDayMs(hours.from),
        toMs: timeOfDayMs(hours.to),
        days: new Set(days.map((day) => DAY_NUMBERS[day])),
        isHoliday,
      },
    })),
    lines,
    warnAfterShare: warnAfterPercent / 100,
    seniorForTopPercent,
  };
}

export function queueNamed({ queues }: Pick<ServiceDesk, 'queues'>, name: string): ServiceQueue | null {
  return queues.find((queue) => queue.name === name) ?? null;
}

/** Everybody who answers a queue's tickets, or for them. */
export function peopleOf({ people, leaderId }: ServiceQueue): string[] {
  const { junior, experienced, senior } = people;
  return [...new Set([...junior, ...experienced, ...senior, ...(leaderId === null ? [] : [leaderId])])];
}

function timeOfDayMs(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE_MS;
}
