import { type Customer, shownCustomerId } from '../../domain/customer.js';
import type { MergePair } from '../../readiness/open-merges.js';
import type { Block, Card } from '../card.js';
import { type People, personName } from '../people.js';
import { button, press, SEEN_PRIVATELY } from '../press.js';
import type { Reader } from '../reader.js';

export interface MergeView extends MergePair {
  readonly people: People;
  /** Shown to one person alone, so that a press has to be answered. */
  readonly isPrivate: boolean;
}

/** Two customers that may be one: side by side, why, and what somebody decided. */
export function mergeCard(view: MergeView, reader: Reader): Card {
  const { proposal, from, into } = view;
  const { words } = reader;
  const reasons = proposal.evidence.map((each) => words.text(`mergeEvidence.${each}`)).join('\n');
  return {
    summary: words.text('merge.summary', { from: from.name, into: into.name }),
    blocks: [
      { type: 'title', text: words.text('merge.title') },
      { type: 'text', text: [words.text('merge.intro')], isMuted: true },
      {
        type: 'fields',
        fields: [
          { label: words.text('merge.kept'), value: customerLines(into, view, reader) },
          { label: words.text('merge.joins'), value: customerLines(from, view, reader) },
        ],
      },
      { type: 'text', text: [{ bold: words.text('merge.why') }, `\n${reasons}`] },
      ...decidedBlock(view, reader),
      buttonsBlock(view, reader),
    ],
  };
}

/** No amounts: the card may stand in a channel that isn't marked for them. */
function customerLines(customer: Customer, { people }: MergeView, reader: Reader): string {
  const { words, formats } = reader;
  const { name, country, region, segment, ownerId, customerSince } = customer;
  const parts = [
    words.text('merge.customer', { name, number: shownCustomerId(customer.id) }),
    ...[country === '' ? '' : formats.country(country), region, segment].filter((text) => text !== ''),
    ...(ownerId === null ? [] : [personName(people, ownerId, reader)]),
    ...(customerSince === null ? [] : [words.text('merge.since', { date: formats.date(customerSince) })]),
  ];
  return parts.join(', ');
}

function decidedBlock({ proposal, people }: MergeView, reader: Reader): Block[] {
  const { state, decidedById, decidedAt } = proposal;
  if (state === 'proposed' || decidedAt === null) return [];
  const text = reader.words.text(`merge.done.${state}`, {
    person: deciderName(decidedById, people, reader),
    time: reader.formats.dateTime(decidedAt),
  });
  return [{ type: 'text', text: [{ bold: text }] }];
}

/** Who decided: a member of staff, or somebody at the command line, who has no name here. */
export function deciderName(decidedById: string | null, people: People, reader: Reader): string {
  if (decidedById === 'system') return reader.words.text('merge.byCommandLine');
  return personName(people, decidedById, reader);
}

function buttonsBlock({ proposal, from, into, isPrivate }: MergeView, reader: Reader): Block {
  const args = isPrivate ? SEEN_PRIVATELY : {};
  const ask = (action: 'merge.confirm' | 'merge.reject' | 'merge.undo') => press(action, proposal.id, args);
  return {
    type: 'buttons',
    visible:
      proposal.state === 'proposed'
        ? [
            button(reader, 'button.merge', ask('merge.confirm'), 'primary'),
            button(reader, 'button.keepApart', ask('merge.reject')),
          ]
        : [button(reader, 'button.undo', ask('merge.undo'))],
    // Two of one name are told apart by their numbers.
    more: [into, from].map(({ id, name }) => ({
      text: reader.words.text('merge.customer', { name, number: shownCustomerId(id) }),
      press: press('customer.show', id),
    })),
    moreLabel: reader.words.text('button.more'),
  };
}
