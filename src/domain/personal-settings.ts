import type { Language } from './staff.js';

/** Local times of day, such as 18:00 and 08:00: nothing that can wait is sent from the one until the other. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export const ALERT_PLACES = ['route', 'direct', 'channel'] as const;
/** Where a person gets their alerts: as the routes say, in the direct conversation, or in a channel. */
export type AlertPlace = (typeof ALERT_PLACES)[number];

/** A moment of every week by a person's own clock. */
export interface WeeklyTime {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Such as 08:00. */
  readonly time: string;
}

/** When the weekly digest comes, or that it doesn't. */
export type DigestChoice = 'off' | WeeklyTime;

/** What a member of staff has chosen; null is the company's. */
export interface PersonalSettings {
  /** The staff id. */
  readonly id: string;
  /** Grows with every change; a change is written only over the version it was made from. */
  readonly version: number;
  readonly language: Language | null;
  readonly quietHours: QuietHours | null;
  /** 1 for Monday to 7 for Sunday, ascending. */
  readonly workingDays: readonly number[] | null;
  readonly alertPlace: AlertPlace;
  /** Left out: as the company has it for the person's role. */
  readonly digest?: DigestChoice;
  readonly updatedAt: Date;
}
