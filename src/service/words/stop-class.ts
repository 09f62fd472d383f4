export const STOP_CLASSES = ['complaint', 'cancellation', 'emergency', 'distress', 'opt_out'] as const;
/** What a customer writes about when nothing may be offered. */
export type StopClass = (typeof STOP_CLASSES)[number];
