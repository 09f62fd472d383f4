export const ROLES = ['agent', 'sales', 'marketing', 'manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGES = ['en', 'nb', 'fi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Somebody of the company who meets the bot. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly team: string;
  readonly deputyId: string | null;
  readonly leaderId: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** IANA zone, such as Europe/Oslo. */
  readonly timezone: string | null;
  readonly language: Language | null;
  readonly slackUserId: string | null;
  readonly teamsUserId: string | null;
  readonly updatedAt: Date;
}
