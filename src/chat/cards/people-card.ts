import { PLATFORMS, type Platform } from '../../domain/delivery.js';
import type { PersonLink } from '../../domain/person-link.js';
import { ROLES, type Staff } from '../../domain/staff.js';
import type { Block, Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { roleText } from './role-text.js';

export interface PeopleView {
  readonly staff: readonly Staff[];
  /** Accounts that wait for an answer, and those that got one. */
  readonly proposed: readonly PersonLink[];
  readonly confirmed: readonly PersonLink[];
  /** Staff whose account is not known, by connected platform. */
  readonly withoutAccount: Readonly<Partial<Record<Platform, readonly Staff[]>>>;
}

const NAMED_AT_MOST = 10;

/** Who has which role, whose account is not known, and which accounts wait for an answer. */
export function peopleCard(view: PeopleView, reader: Reader): Card {
  const { proposed, confirmed } = view;
  const { words } = reader;
  const title = words.text('people.title');
  const waiting =
    proposed.length === 0
      ? words.text('people.noneWaiting')
      : words.text('people.waiting', { count: proposed.length });
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [waiting] },
      ...menuOf(proposed, words.text('people.menu'), reader),
      { type: 'fields', fields: [rolesField(view, reader), ...withoutFields(view, reader)] },
      ...menuOf(confirmed, words.text('people.confirmedMenu'), reader),
      { type: 'text', text: [words.text('people.how')], isMuted: true },
    ],
  };
}

function menuOf(links: readonly PersonLink[], label: string, { words }: Reader): Block[] {
  if (links.length === 0) return [];
  const options = links.map(({ id, accountName, platform }) => ({
    text: words.text('people.option', {
      account: accountName,
      platform: words.text(`platform.${platform}`),
    }),
    press: press('person.show', id),
  }));
  return [{ type: 'menu', label, options }];
}

function rolesField({ staff }: PeopleView, reader: Reader) {
  const { words, formats } = reader;
  const lines = ROLES.flatMap((role) => {
    const count = staff.filter((person) => person.role === role).length;
    return count === 0 ? [] : [words.text('people.role', { role: roleText(role, reader), count })];
  });
  return { label: words.text('people.roles'), value: formats.list(lines) };
}

function withoutFields({ withoutAccount }: PeopleView, reader: Reader) {
  const { words, formats } = reader;
  return PLATFORMS.flatMap((platform) => {
    const without = withoutAccount[platform];
    if (without === undefined) return [];
    const label = words.text('people.without', { platform: words.text(`platform.${platform}`) });
    if (without.length === 0) return [{ label, value: words.text('people.everybody') }];
    const shown = without.slice(0, NAMED_AT_MOST).map(({ name }) => name);
    const more = without.length - shown.length;
    const value =
      more === 0
        ? formats.list(shown)
        : words.text('people.andMore', { names: shown.join(', '), count: more });
    return [{ label, value }];
  });
}
