import { shownCustomerId } from '../../domain/customer.js';
import type { FirstContact } from '../../overview/first-contact.js';
import type { Block } from '../card.js';
import { personName } from '../people.js';
import type { Reader } from '../reader.js';
import type { CustomerView } from './customer-view.js';
import type { RoleView } from './role-figures.js';

type Field = Extract<Block, { type: 'fields' }>['fields'][number];

/**
 * Who a customer is, in fields.
 *
 * @param glance what is said above already: it is not said again, and what nobody knows is left out.
 * @param told the same of the figures of the reader's role.
 */
export function customerFields(
  view: CustomerView,
  glance: FirstContact | null,
  told: RoleView['told'],
  reader: Reader,
): Block {
  const { customer, people, settings } = view;
  const { words, formats } = reader;
  const { yearlyValueMinor, renewalAt, customerSince, segment, country } = customer;
  const currency = customer.currency ?? settings.company.currency;
  const known = (label: string, value: string | null): Field[] => {
    if (value !== null) return [{ label, value }];
    return glance === null ? [{ label, value: words.text('value.unknown') }] : [];
  };
  return {
    type: 'fields',
    fields: [
      { label: words.text('customer.number'), value: shownCustomerId(customer.id) },
      ...(told.has('segment') ? [] : known(words.text('customer.segment'), segment === '' ? null : segment)),
      ...known(words.text('customer.country'), country === '' ? null : formats.country(country)),
      { label: words.text('alert.owner'), value: personName(people, customer.ownerId, reader) },
      ...known(
        words.text('customer.value'),
        yearlyValueMinor === null ? null : formats.money(yearlyValueMinor, currency),
      ),
      ...(customerSince === null
        ? []
        : [{ label: words.text('customer.since'), value: formats.date(customerSince) }]),
      ...lastContactField(view, glance, reader),
      ...(told.has('renewal')
        ? []
        : known(words.text('alert.renewal'), renewalAt === null ? null : formats.date(renewalAt))),
      ...activityFields(view, glance, reader),
    ],
  };
}

function lastContactField(
  { score, now }: CustomerView,
  glance: FirstContact | null,
  { words, formats }: Reader,
): Field[] {
  const lastContactAt = score?.lastContactAt ?? null;
  if (glance !== null && (glance.lastInteraction !== null || lastContactAt === null)) return [];
  const value =
    lastContactAt === null
      ? words.text('value.none')
      : `${formats.date(lastContactAt)} (${formats.daysAgo(lastContactAt, now)})`;
  return [{ label: words.text('alert.lastContact'), value }];
}

/** Nothing where nobody knows. */
function activityFields(
  { activity }: CustomerView,
  glance: FirstContact | null,
  { words, formats }: Reader,
): Field[] {
  const mood = activity?.contacts.find((contact) => contact.mood !== null)?.mood ?? null;
  const openTickets = activity?.openTickets ?? null;
  return [
    ...(mood === null || (glance?.mood ?? null) !== null
      ? []
      : [{ label: words.text('customer.mood'), value: words.text(`mood.${mood}`) }]),
    ...(openTickets === null || (glance?.openTickets ?? null) !== null
      ? []
      : [{ label: words.text('customer.openTickets'), value: formats.number(openTickets) }]),
  ];
}
