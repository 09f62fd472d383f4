import { IANAZone } from 'luxon';
import { LANGUAGES, type Language, ROLES, type Staff } from '../domain/staff.js';
import { cellsOf } from './cells.js';
import { countryReader } from './country.js';
import { contentHash } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** Reads the people who meet the bot. Deputies and leaders may come later in the file, or in another one. */
export function staffReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<Staff> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readName = cells.text('name', { isRequired: true });
  const readEmail = cells.text('email');
  const readRole = cells.code('role', ROLES, true);
  const readTeam = cells.text('team');
  const readDeputyId = cells.text('deputy_id');
  const readLeaderId = cells.text('leader_id');
  const readCountry = cells.text('country');
  const countryOf = countryReader();
  const readZone = cells.text('timezone');
  const readLanguage = cells.text('language');
  const readSlackUserId = cells.text('slack_user_id');
  const readTeamsUserId = cells.text('teams_user_id');
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const email = readEmail(row, problems);
    if (email !== '' && !email.includes('@')) {
      problems.push({ field: cells.name('email'), reason: 'is no e-mail address', value: shortened(email) });
    }
    const timezone = readZone(row, problems);
    if (timezone !== '' && !IANAZone.isValidZone(timezone)) {
      const reason = 'is no time zone of the IANA list, such as Europe/Oslo';
      problems.push({ field: cells.name('timezone'), reason, value: shortened(timezone) });
    }
    const country = countryOf(readCountry(row, problems));
    const staff: Staff = {
      id: readId(row, problems),
      name: readName(row, problems),
      email: email || null,
      role: readRole(row, problems) ?? 'agent',
      team: readTeam(row, problems),
      deputyId: readDeputyId(row, problems) || null,
      leaderId: readLeaderId(row, problems) || null,
      country: country || null,
      timezone: timezone || null,
      language: languageOf(readLanguage(row, problems)),
      slackUserId: readSlackUserId(row, problems) || null,
      teamsUserId: readTeamsUserId(row, problems) || null,
      updatedAt: context.importedAt,
    };
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (isRepeat(row, staff.id, contentHash(Object.values(staff)), problems)) {
      return { kind: 'skipped', reason: 'repeated' };
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    return { kind: 'accepted', record: staff };
  };
}

/** A language the bot doesn't speak is no mistake of the file: that person reads the company's. */
function languageOf(text: string): Language | null {
  const primary = text.toLowerCase().split(/[-_]/)[0] ?? '';
  return (
    LANGUAGES.find((language) => language === (primary === 'no' || primary === 'nn' ? 'nb' : primary)) ?? null
  );
}
