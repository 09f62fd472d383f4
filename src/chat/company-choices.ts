import { digestTimeOf } from '../digest/schedule.js';
import { leadersAmong } from '../digest/scope.js';
import type { Staff } from '../domain/staff.js';
import type { CompanyChoices } from './cards/settings-card.js';
import type { Desk } from './dependencies.js';

/** What holds for a person who has chosen nothing. */
export async function companyChoices(
  staff: Staff,
  { people, settings }: Pick<Desk, 'people' | 'settings'>,
): Promise<CompanyChoices> {
  const { company, quiet, digest } = settings;
  const isLeader = leadersAmong((await people()).values()).has(staff.id);
  return {
    language: staff.language ?? company.language,
    ...quiet,
    digest: digestTimeOf(staff, null, isLeader, digest.rules, quiet) ?? 'off',
  };
}
