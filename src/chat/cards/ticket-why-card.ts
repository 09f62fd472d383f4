import { TICKET_CATEGORIES } from '../../domain/event.js';
import { type RoutingReason, SENIORITIES, type ServiceTicket } from '../../domain/service-ticket.js';
import { TIERS } from '../../domain/tier.js';
import type { Card } from '../card.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { fromCustomer, ticketCategory } from './ticket-text.js';

const WORDS_LETTERS = 80;

/** Each rule that had a say in a ticket's route, in plain words. For the asker alone: it names the service class. */
export function ticketWhyCard(
  { ticket, customerName }: { readonly ticket: ServiceTicket; readonly customerName: string | null },
  reader: Reader,
): Card {
  const { words } = reader;
  const title = words.text('ticketWhy.title', { customer: fromCustomer(customerName, reader) });
  const lines = ticket.routing.reasons.flatMap((reason) => reasonLines(reason, reader));
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [lines.map((line) => `• ${line}`).join('\n')] },
      {
        type: 'text',
        text: [words.text('ticket.respondBy'), ': ', { bold: reader.formats.due(ticket.routing.respondBy) }],
      },
    ],
  };
}

function reasonLines({ rule, values }: RoutingReason, reader: Reader): string[] {
  const { words, formats } = reader;
  switch (rule) {
    case 'category_queue': {
      const category = TICKET_CATEGORIES.find((each) => each === values.category) ?? 'other';
      const queue = String(values.queue ?? '');
      const own = values.ownCategory;
      const shown = ticketCategory(
        own === undefined ? { category } : { category, ownCategory: `${own}` },
        reader,
      );
      return [
        words.text('ticketWhy.category', { category: shown, queue }),
        ...(values.words === undefined
          ? []
          : [words.text('ticketWhy.categoryWords', { words: shortened(`${values.words}`, WORDS_LETTERS) })]),
      ];
    }
    case 'tier': {
      const tier = TIERS.find((each) => each === values.tier) ?? 'standard';
      return lineTexts(
        words.text('ticketWhy.line', { tier: words.text(`tier.${tier}`), ...lineValues(values, reader) }),
        values,
        reader,
      );
    }
    case 'unknown_customer':
      return lineTexts(words.text('ticketWhy.unknownCustomer', lineValues(values, reader)), values, reader);
    case 'no_tier':
      return lineTexts(words.text('ticketWhy.noTier', lineValues(values, reader)), values, reader);
    case 'technical_vip':
      return [words.text('ticketWhy.technicalVip')];
    case 'risk_and_value':
      return [
        words.text('ticketWhy.riskAndValue', { percent: formats.percent(Number(values.topPercent ?? 0)) }),
      ];
    case 'priority':
      return [words.text('ticketWhy.priority')];
    case 'nobody_of_seniority': {
      const found = values.found === '' ? null : seniorityText(values.found, reader);
      const wanted = seniorityText(values.wanted, reader);
      return [
        found === null
          ? words.text('ticketWhy.nobody')
          : words.text('ticketWhy.nobodyOfLevel', { wanted, found }),
      ];
    }
    case 'natural_person':
      return [words.text('ticketWhy.naturalPerson')];
  }
}

function lineValues(values: RoutingReason['values'], reader: Reader) {
  return {
    hours: reader.words.text('ticketWhy.hours', { count: Number(values.hours ?? 0) }),
    who: seniorityText(values.seniority, reader),
  };
}

function lineTexts(line: string, values: RoutingReason['values'], { words }: Reader): string[] {
  return [
    `${line} ${words.text(values.aroundTheClock === 1 ? 'ticketWhy.aroundTheClock' : 'ticketWhy.serviceHours')}`,
  ];
}

function seniorityText(value: string | number | undefined, { words }: Reader): string {
  return words.text(`seniority.${SENIORITIES.find((each) => each === value) ?? 'senior'}`);
}
