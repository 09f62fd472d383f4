import type { Staff } from '../../src/domain/staff.js';

const LONG_AGO = new Date('2026-01-01T00:00:00Z');

/** One of the company's people. */
export function someoneOnStaff(index: number): Staff {
  const number = String(index).padStart(4, '0');
  return {
    id: `S${number}`,
    name: `Person ${number}`,
    email: null,
    role: 'sales',
    team: '',
    deputyId: null,
    leaderId: null,
    country: null,
    timezone: null,
    language: null,
    slackUserId: `U${number}`,
    teamsUserId: `00000000-0000-4000-8000-00000000${number}`,
    updatedAt: LONG_AGO,
  };
}
