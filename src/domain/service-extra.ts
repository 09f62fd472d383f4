/** What customers of a service class have beside a time and a person: told to colleagues, and given by them. */
export const SERVICE_EXTRAS = ['free_express', 'priority_booking', 'portal', 'faq'] as const;
export type ServiceExtra = (typeof SERVICE_EXTRAS)[number];
