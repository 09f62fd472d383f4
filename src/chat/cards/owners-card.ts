import type { Block, Card } from '../card.js';
import { type People, personName } from '../people.js';
import type { OwnersView } from '../read-owners.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';

const SHOWN = 20;

/** Who answers for whom, who stands in where a customer names nobody, and whose nobody answers for. */
export function ownersCard(
  { owners, without }: OwnersView,
  fallbacks: ChatSettings['owners'],
  people: People,
  reader: Reader,
): Card {
  const { words } = reader;
  const title = words.text('owners.title');
  const name = (staffId: string | null) => personName(people, staffId, reader);
  const ownerLines = owners.map(({ staffId, customers }) =>
    words.text('owners.line', { who: name(staffId), count: customers }),
  );
  const withoutLines = without.map(({ segment, customers }) =>
    words.text('owners.line', {
      who: segment === '' ? words.text('owners.noSegment') : segment,
      count: customers,
    }),
  );
  const { default: forAll, teams, segments = {} } = fallbacks;
  const standInLines = [
    ...Object.entries(teams).map(([team, staffId]) =>
      words.text('owners.ofTeam', { team, person: name(staffId) }),
    ),
    ...Object.entries(segments).flatMap(([segment, { owner }]) =>
      owner === undefined ? [] : [words.text('owners.ofSegment', { segment, person: name(owner) })],
    ),
    ...(forAll === undefined ? [] : [words.text('owners.ofAll', { person: name(forAll) })]),
  ];
  const count = without.reduce((sum, { customers }) => sum + customers, 0);
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      count === 0
        ? { type: 'text', text: [words.text('owners.allHaveOne')] }
        : { type: 'notice', text: [words.text('owners.without', { count })], tone: 'warning' },
      ...linesBlock(words.text('owners.withoutBySegment'), withoutLines, reader),
      ...linesBlock(words.text('owners.owners'), ownerLines, reader),
      ...linesBlock(words.text('owners.standIns'), standInLines, reader),
      { type: 'text', text: [words.text('owners.how')], isMuted: true },
    ],
  };
}

function linesBlock(heading: string, lines: readonly string[], { words }: Reader): Block[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, SHOWN).map((line) => `• ${line}`);
  const more = lines.length - shown.length;
  const all = more === 0 ? shown : [...shown, words.text('owners.more', { count: more })];
  return [{ type: 'text', text: [{ bold: heading }, `\n${all.join('\n')}`] }];
}
