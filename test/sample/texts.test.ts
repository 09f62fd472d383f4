import { describe, expect, it } from 'vitest';
import { readText } from '../../src/reading/read-text.js';
import { companyNames } from '../../src/sample/company-names.js';
import { mailTexts } from '../../src/sample/message-texts.js';
import { ticketTexts } from '../../src/sample/ticket-texts.js';
import { samples } from './samples.js';

describe('the texts', () => {
  it('never repeat the name of a company, however many are asked for', () => {
    const names = companyNames(1, 'UK');
    const drawn = Array.from({ length: 3_000 }, () => names.next().value);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('are there for every ticket category in English, Norwegian and Finnish, and all differ', () => {
    const texts = Object.values(ticketTexts).flatMap((byCategory) =>
      Object.values(byCategory).map((choices) => choices.map(([, text]) => text)),
    );
    expect(texts.every((choices) => choices.length >= 2)).toBe(true);
    expect(new Set(texts.flat()).size).toBe(texts.flat().length);
  });

  it('sound unhappy in the mails of the unhappy, and only there', () => {
    for (const { ordinary, unhappy } of Object.values(mailTexts)) {
      const toneOf = (text: string): number => readText('', text).tone ?? 0;
      expect(unhappy.filter((text) => toneOf(text) > -0.2)).toEqual([]);
      expect(ordinary.filter((text) => toneOf(text) < 0)).toEqual([]);
    }
  });

  it('name a product in a ticket and are written in the language of the customer', () => {
    for (const { company } of samples) {
      const languageOf = new Map(company.customers.map((row) => [row.id, row.language]));
      const strange = company.tickets.filter((ticket) => {
        const choices = ticketTexts[languageOf.get(ticket.customer_id) ?? 'en'][ticket.category];
        return !choices.some(([, template]) => fills(ticket.text, template));
      });
      expect(strange).toEqual([]);
      expect(company.tickets.filter((row) => `${row.subject}${row.text}`.includes('{'))).toEqual([]);
    }
  });
});

function fills(text: string, template: string): boolean {
  const [start = '', end = ''] = template.split('{product}');
  return text.startsWith(start) && text.endsWith(end);
}
