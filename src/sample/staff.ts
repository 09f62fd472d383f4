import type { Country, Language, Role, StaffRow, Team } from './tables.js';

/** The person whose eyes the demo's browser user looks through. */
export const demoUserId = 'S01';

type Position = readonly [
  id: string,
  name: string,
  role: Role,
  team: Team,
  country: Country,
  deputyId: string,
  leaderId: string,
];

// The director answers to nobody, but every leader must resolve: therefore to himself.
const positions: readonly Position[] = [
  [demoUserId, 'Ada Lovelace', 'sales', 'nordics', 'NO', 'S04', 'S02'],
  ['S02', 'Bob One', 'manager', 'nordics', 'NO', 'S22', 'S24'],
  ['S03', 'Lars Tveit', 'sales', 'nordics', 'NO', demoUserId, 'S02'],
  ['S04', 'Ingrid Sørensen', 'sales', 'nordics', 'NO', 'S03', 'S02'],
  ['S05', 'Elin Sjöberg', 'sales', 'nordics', 'SE', 'S04', 'S02'],
  ['S06', 'Mikko Lahtinen', 'sales', 'nordics', 'FI', 'S07', 'S02'],
  ['S07', 'Aino Mäkelä', 'sales', 'nordics', 'FI', 'S06', 'S02'],
  ['S08', 'Jürgen Weiß', 'sales', 'dach', 'DE', 'S09', 'S22'],
  ['S09', 'Katrin Bauer', 'sales', 'dach', 'DE', 'S08', 'S22'],
  ['S10', 'Fiona MacLeod', 'sales', 'uk', 'UK', 'S11', 'S23'],
  ['S11', "Declan O'Hara", 'sales', 'uk', 'UK', 'S10', 'S23'],
  ['S12', 'Sindre Moe', 'sales', 'nordics', 'NO', 'S03', 'S02'],
  ['S13', 'Anja Richter', 'sales', 'dach', 'DE', 'S08', 'S22'],
  ['S14', 'Harriet Poole', 'sales', 'uk', 'UK', 'S10', 'S23'],
  ['S15', 'Guro Lunde', 'agent', 'nordics', 'NO', 'S16', 'S02'],
  ['S16', 'Petteri Salo', 'agent', 'nordics', 'FI', 'S15', 'S02'],
  ['S17', 'Malin Ek', 'agent', 'nordics', 'SE', 'S15', 'S02'],
  ['S18', 'Torsten Vogel', 'agent', 'dach', 'DE', 'S19', 'S22'],
  ['S19', 'Nele Hoffmann', 'agent', 'dach', 'DE', 'S18', 'S22'],
  ['S20', 'Priya Nair', 'agent', 'uk', 'UK', 'S15', 'S23'],
  ['S21', 'Eva Strand', 'administrator', 'nordics', 'NO', 'S02', 'S24'],
  ['S22', 'Sabine Keller', 'manager', 'dach', 'DE', 'S23', 'S24'],
  ['S23', 'Owen Hughes', 'manager', 'uk', 'UK', 'S22', 'S24'],
  ['S24', 'Henrik Falk', 'manager', 'nordics', 'NO', 'S02', 'S24'],
  ['S25', 'Signe Dahl', 'marketing', 'nordics', 'NO', 'S24', 'S24'],
];

/** Sell to new and old customers, but own none. */
const newBusiness: readonly string[] = ['S12', 'S13', 'S14'];

const timezones: Readonly<Record<Country, string>> = {
  NO: 'Europe/Oslo',
  SE: 'Europe/Stockholm',
  FI: 'Europe/Helsinki',
  DE: 'Europe/Berlin',
  UK: 'Europe/London',
};

export function staffTable(slackUserIds: Readonly<Record<string, string>>): StaffRow[] {
  return positions.map(([id, name, role, team, country, deputyId, leaderId]) => ({
    id,
    name,
    email: `${mailbox(name)}@example.test`,
    role,
    team,
    deputy_id: deputyId,
    leader_id: leaderId,
    country,
    timezone: timezones[country],
    // The demo's screenshots and tests are in English.
    language: id === demoUserId ? 'en' : languageOf(country),
    slack_user_id: slackUserIds[id] ?? '',
  }));
}

const teams: Readonly<Record<Country, Team>> = {
  NO: 'nordics',
  SE: 'nordics',
  FI: 'nordics',
  DE: 'dach',
  UK: 'uk',
};

export function teamOf(country: Country): Team {
  return teams[country];
}

export function languageOf(country: Country): Language {
  if (country === 'NO') return 'nb';
  return country === 'FI' ? 'fi' : 'en';
}

export function accountManagersIn(country: Country): readonly string[] {
  return staffIds((position) => position[2] === 'sales' && position[4] === country).filter(
    (id) => !newBusiness.includes(id),
  );
}

export function newBusinessIn(team: Team): readonly string[] {
  return staffIds((position) => position[3] === team).filter((id) => newBusiness.includes(id));
}

export function agentsIn(team: Team): readonly string[] {
  return staffIds((position) => position[2] === 'agent' && position[3] === team);
}

function staffIds(fits: (position: Position) => boolean): string[] {
  return positions.filter(fits).map(([id]) => id);
}

export function mailbox(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
}
