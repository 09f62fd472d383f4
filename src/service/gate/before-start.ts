import type { OffersSettings } from '../../config/offers-settings.js';

export const START_CHECKS = ['products', 'segments', 'success_figure', 'owner', 'privacy_notice'] as const;
/** What has to be there before anything is offered. */
export type StartCheck = (typeof START_CHECKS)[number];

/**
 * What is missing before offers may start; empty: nothing.
 *
 * @param isStaff whether a staff id is somebody's.
 * @param today by the company's calendar, such as 2026-03-02.
 */
export function missingBeforeStart(
  { segments, successFigure, owner, privacyNoticePublishedOn }: OffersSettings,
  hasProducts: boolean,
  isStaff: (staffId: string) => boolean,
  today: string,
): StartCheck[] {
  const isDone: Readonly<Record<StartCheck, boolean>> = {
    products: hasProducts,
    segments: segments !== undefined,
    success_figure: successFigure !== undefined,
    owner: owner !== undefined && isStaff(owner),
    // Published, not to be published.
    privacy_notice: privacyNoticePublishedOn !== undefined && privacyNoticePublishedOn <= today,
  };
  return START_CHECKS.filter((check) => !isDone[check]);
}
