import { DateTime } from 'luxon';
import type { OffersSettings } from '../../config/offers-settings.js';
import type { OffersStart } from '../../domain/offers-start.js';
import { missingBeforeStart, type StartCheck } from '../gate/before-start.js';

/** Where offers stand as a whole: what the gate takes "enabled" and "missing" from. */
export interface OffersStanding {
  /** Switched on by a person, or by the configuration where no person has; says nothing of what is missing. */
  readonly isOn: boolean;
  readonly missing: readonly StartCheck[];
  /** By whom the notice was confirmed in chat or on the command line; null where nobody did. */
  readonly notice: OffersStart['notice'];
  /** Of the row that was read; 0 where there is none. */
  readonly version: number;
}

export interface StandingSources {
  readonly offers: OffersSettings;
  readonly hasProducts: boolean;
  /** Whether a staff id is somebody's. */
  readonly isStaff: (staffId: string) => boolean;
  readonly timezone: string;
  readonly now: Date;
}

/** @param start as it is now: a switch that is turned off counts at once, in every process. */
export function offersStanding(
  start: OffersStart | null,
  { offers, hasProducts, isStaff, timezone, now }: StandingSources,
): OffersStanding {
  const today = DateTime.fromJSDate(now, { zone: timezone }).toFormat('yyyy-MM-dd');
  const notice = start?.notice ?? null;
  const asSaid = notice === null ? offers : { ...offers, privacyNoticePublishedOn: today };
  return {
    isOn: start?.isOn ?? offers.enabled,
    missing: missingBeforeStart(asSaid, hasProducts, isStaff, today),
    notice,
    version: start?.version ?? 0,
  };
}
