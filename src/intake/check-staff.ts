import type { Staff } from '../domain/staff.js';
import type { DataCheck, StaffLink } from './data-check.js';

/** Whether messages reach the staff, and whether deputies and leaders exist. */
export function checkStaff(staff: readonly Staff[]): DataCheck['staff'] {
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
