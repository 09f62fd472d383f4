/** What customers of a service class may be offered: proposals for colleagues, never sent by itself. */
export const OFFERS = [
  'previews',
  'events',
  'developer_contact',
  'pilots',
  'newsletter',
  'self_service',
  'community',
  'courses',
] as const;
export type Offer = (typeof OFFERS)[number];
