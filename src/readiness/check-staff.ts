import type { Staff } from '../domain/staff.js';

export interface StaffCheck {
  readonly count: number;
  readonly withoutPlatformId: readonly string[];
  readonly unknownDeputies: readonly StaffLink[];
  readonly unknownLeaders: readonly StaffLink[];
  /** Platform ids that more than one person has. */
  readonly sharedPlatformIds: readonly string[];
}

export interface StaffLink {
  readonly staffId: string;
  readonly namedId: string;
}

/** Whether messages reach the staff, and whether deputies and leaders exist. */
export function checkStaff(staff: readonly Staff[]): StaffCheck {
  const ids = new Set(staff.map(({ id }) => id));
  const unknown = (linkOf: (person: Staff) => string | null): StaffLink[] =>
    staff.flatMap((person) => {
      const namedId = linkOf(person);
      return namedId === null || ids.has(namedId) ? [] : [{ staffId: person.id, namedId }];
    });
  const platformIds = staff.flatMap(({ slackUserId, teamsUserId }) =>
    [slackUserId, teamsUserId].filter((id) => id !== null),
  );
  return {
    count: staff.length,
    withoutPlatformId: staff
      .filter(({ slackUserId, teamsUserId }) => slackUserId === null && teamsUserId === null)
      .map(({ id }) => id),
    unknownDeputies: unknown(({ deputyId }) => deputyId),
    unknownLeaders: unknown(({ leaderId }) => leaderId),
    sharedPlatformIds: [...new Set(platformIds.filter((id, index) => platformIds.indexOf(id) !== index))],
  };
}
