import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { EventPayload } from '../../src/domain/event.js';
import { labelKey } from '../../src/domain/label-key.js';
import { checkContacts } from '../../src/readiness/check-contacts.js';
import { checkFormats } from '../../src/readiness/check-formats.js';
import { checkLabels } from '../../src/readiness/check-labels.js';
import { checkOrphans } from '../../src/readiness/check-orphans.js';
import { textForm } from '../../src/readiness/text-form.js';
import { bare, call, contact, event, found, orderLine, record } from './records.js';

const AS_OF = new Date('2026-03-01T00:00:00Z');

describe('the form of a value', () => {
  test.each([
    ['1200', 'number'],
    ['-5', 'number'],
    ['1.250', 'number'],
    ['1,250', 'number'],
    ['1250.5', 'number_point'],
    ['1,250.50', 'number_point'],
    ['1 250,50', 'number_comma'],
    ['1.250,50', 'number_comma'],
    ['2026-03-31', 'date_iso'],
    ['2026-03-31T08:00:00Z', 'date_iso'],
    ['31.03.2026', 'date_day_first'],
    ['31/3/2026', 'date_day_first'],
    ['3/31/2026', 'date_month_first'],
    ['3/4/2026', 'date_numbers'],
    ['3.4.2026', 'date_day_first'],
    ['33/44/2026', 'text'],
    ['Ja', 'yes_no'],
    ['Pump 12', 'text'],
    ['x'.repeat(500), 'text'],
  ])('%s is %s', (text, form) => expect(textForm(text)).toBe(form));

  it('is found for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void textForm(text)),
      { seed: 3 },
    );
  });
});

describe('mixed formats', () => {
  const withAttribute = (...values: readonly (string | number)[]) =>
    values.map((value, place) =>
      record(`erp:${place}`, {
        customer: bare(`erp:${place}`, {
          attributes: [{ name: 'size', value, validFrom: null, knownAt: null }],
        }),
      }),
    );

  test.each([
    ['dates of two kinds', ['2026-01-31', '31.01.2026', '2026-02-01'], ['date_iso', 'date_day_first']],
    ['decimals behind point and comma', ['1250.5', '1250,5', '7.25'], ['number_point', 'number_comma']],
    ['numbers with a text among them', ['1', '2', '3', '4', 'about 5'], ['number', 'text']],
  ])('are found: %s', (_why, values, forms) => {
    const [check, ...more] = found(checkFormats(), withAttribute(...values));
    expect(more).toEqual([]);
    expect(check?.column).toBe('attribute:size');
    expect(check?.forms.map(({ form }) => form)).toEqual(forms);
    expect(check?.concern).toEqual({ customers: 1, valueMinor: 100, customersWithoutValue: 0 });
  });

  test.each([
    ['whole numbers among decimals', ['1', '2.5', '3.25']],
    ['dates that read either way among plain ones', ['31/12/2026', '3/4/2026']],
    ['texts with a number now and then', ['Red', 'Blue', '7', 'Green']],
    ['numbers of a JSON file', [1, 2.5, 3]],
  ])('are not seen in %s', (_why, values) => {
    expect(found(checkFormats(), withAttribute(...values))).toEqual([]);
  });

  it('are found among countries and telephone numbers', () => {
    const checks = found(checkFormats(), [
      record('erp:1', {
        customer: bare('erp:1', { country: 'NO' }),
        contacts: [contact('1', { phone: '+47 22334455' })],
      }),
      record('erp:2', {
        customer: bare('erp:2', { country: 'Norge/Sverige' }),
        contacts: [contact('2', { phone: '22334455' })],
      }),
    ]);
    expect(checks.map(({ column }) => column)).toEqual(['country', 'phone']);
    expect(checks[1]?.forms).toEqual([
      { form: 'international', values: 1 },
      { form: 'national', values: 1 },
    ]);
  });
});

describe('labels', () => {
  test.each([
    ['GTX Pro', 'GTXPro'],
    ['GTX-Pro', 'gtx pro'],
    ['Søndre', 'SONDRE'],
    ['Café', 'Cafe'],
  ])('%s and %s are one', (a, b) => expect(labelKey(a)).toBe(labelKey(b)));

  test.each([
    ['1.5 mm', '15 mm'],
    ['C', 'C#'],
    ['A+', 'A'],
    ['GTX 100', 'GTX 200'],
    ['Pump A', 'Pump B'],
  ])('%s and %s are two', (a, b) => expect(labelKey(a)).not.toBe(labelKey(b)));

  it('of products and segments are found in several spellings, the usual one first', () => {
    const segments = ['Large', 'Large', 'LARGE', 'Small', 'Small', 'Small'];
    const checks = found(
      checkLabels(),
      segments.map((segment, place) =>
        record(`erp:${place}`, {
          customer: bare(`erp:${place}`, { segment }),
          events: [event('2026-01-01', orderLine(place === 0 ? 'GTXPro' : 'GTX Pro'))],
        }),
      ),
    );
    expect(checks).toEqual([
      {
        column: 'segment',
        labels: [
          { label: 'Large', customers: 2 },
          { label: 'LARGE', customers: 1 },
        ],
        concern: { customers: 1, valueMinor: 100, customersWithoutValue: 0 },
      },
      {
        column: 'product',
        labels: [
          { label: 'GTX Pro', customers: 5 },
          { label: 'GTXPro', customers: 1 },
        ],
        concern: { customers: 1, valueMinor: 100, customersWithoutValue: 0 },
      },
    ]);
  });

  it('are not looked for in a column of names', () => {
    const customers = ['Ann Lee', 'AnnLee', 'Bo', 'Cy', 'Di'].map((value, place) =>
      record(`erp:${place}`, {
        customer: bare(`erp:${place}`, {
          attributes: [{ name: 'signatory', value, validFrom: null, knownAt: null }],
        }),
      }),
    );
    expect(found(checkLabels(), customers)).toEqual([]);
  });
});

describe('contacts', () => {
  const two = [contact('c:1', { isMain: true }), contact('c:2')];

  it('tell who is not heard of any more while others are', () => {
    const events = [event('2024-06-01', call(['c:1'])), event('2026-02-01', call(['c:2']))];
    expect(found(checkContacts(AS_OF, 12), [record('erp:1', { contacts: two, events })])).toEqual({
      count: 2,
      staleAfterMonths: 12,
      stale: 1,
      withoutContact: { customers: 0, valueMinor: 0, customersWithoutValue: 0 },
      withoutMainContact: { customers: 0, valueMinor: 0, customersWithoutValue: 0 },
      mainContactSilent: { customers: 1, valueMinor: 100, customersWithoutValue: 0 },
    });
  });

  it('are not called stale where the whole customer is silent, or where one is new', () => {
    const silent = record('erp:1', { contacts: two, events: [event('2024-06-01', call(['c:1']))] });
    const fresh = record('erp:2', { contacts: two, events: [event('2026-02-01', call(['c:1']))] });
    expect(found(checkContacts(AS_OF, 12), [silent, fresh])).toMatchObject({
      stale: 0,
      mainContactSilent: { customers: 0 },
    });
  });

  it('are not judged where no interaction says who took part', () => {
    const check = found(checkContacts(AS_OF, 12), [
      record('erp:1', { contacts: two, events: [event('2026-02-01', call([]))] }),
    ]);
    expect(check).toMatchObject({ stale: null, mainContactSilent: null });
  });

  it('believe who was last named the main contact before the contacts’ file', () => {
    const events = [
      event('2025-01-01', { type: 'main_contact_named', contactId: 'c:2' }),
      event('2024-06-01', call(['c:1'])),
      event('2026-02-01', call(['c:2'])),
    ];
    expect(
      found(checkContacts(AS_OF, 12), [record('erp:1', { contacts: two, events })]).mainContactSilent,
    ).toMatchObject({ customers: 0 });
  });

  it('are missed where there are none, and a main one where nobody is named', () => {
    const check = found(checkContacts(AS_OF, 12), [
      record('erp:1'),
      record('erp:2', { contacts: [contact('c:3')] }),
    ]);
    expect(check).toMatchObject({ withoutContact: { customers: 1 }, withoutMainContact: { customers: 1 } });
  });
});

describe('rows that lead nowhere', () => {
  const known: readonly EventPayload[] = [
    orderLine('Pump', 'O1'),
    { type: 'invoice_sent', invoiceId: 'I1', dueAt: AS_OF, amountMinor: 1, currency: null },
    { type: 'machine_installed', machineId: 'M1', product: null },
    {
      type: 'ticket_opened',
      ticketId: 'T1',
      category: 'other',
      priority: null,
      language: null,
      subject: '',
      text: '',
      tone: null,
      flags: [],
    },
    {
      type: 'contract_signed',
      contractId: 'C1',
      endsAt: null,
      yearlyValueMinor: null,
      currency: null,
      seats: null,
    },
    { type: 'project_requested', projectId: 'P1' },
  ];
  const orphans: readonly EventPayload[] = [
    orderLine(null, 'O2'),
    { type: 'delivery_made', deliveryId: 'D', orderId: 'O9', promisedAt: null },
    { type: 'payment_received', invoiceId: 'I9', amountMinor: 1, currency: null },
    { type: 'measurement', metric: 'machine_hours', value: 1, machineId: 'M9' },
    { type: 'machine_removed', machineId: 'M8' },
    { type: 'ticket_closed', ticketId: 'T9' },
    { type: 'satisfaction_answered', share: 1, ticketId: 'T8' },
    { type: 'contract_ended', contractId: 'C9', how: 'cancelled' },
    { type: 'project_approved', projectId: 'P9' },
    call(['c:9'], 'S9'),
  ];
  const of = (payloads: readonly EventPayload[]) =>
    record('erp:1', {
      contacts: [contact('c:1')],
      events: payloads.map((payload) => event('2026-01-01', payload)),
    });

  it('are found, each with what it names', () => {
    const checks = found(checkOrphans(new Set(['S1'])), [of([...known, ...orphans])]);
    expect(checks.map(({ kind, rows, examples }) => [kind, rows, examples])).toEqual([
      ['order_without_product', 1, []],
      ['delivery_of_unknown_order', 1, ['O9']],
      ['payment_of_unknown_invoice', 1, ['I9']],
      ['reading_of_unknown_machine', 1, ['M9']],
      ['removal_of_unknown_machine', 1, ['M8']],
      ['step_of_unknown_ticket', 1, ['T9']],
      ['answer_about_unknown_ticket', 1, ['T8']],
      ['end_of_unknown_contract', 1, ['C9']],
      ['approval_of_unknown_project', 1, ['P9']],
      ['unknown_contact', 1, ['c:9']],
      ['unknown_staff', 1, ['S9']],
    ]);
    expect(checks.every(({ concern }) => concern.customers === 1)).toBe(true);
  });

  it('are none where everything is there', () => {
    const payloads: readonly EventPayload[] = [
      { type: 'delivery_made', deliveryId: 'D', orderId: 'O1', promisedAt: null },
      { type: 'payment_received', invoiceId: 'I1', amountMinor: 1, currency: null },
      { type: 'measurement', metric: 'logins', value: 1, machineId: null },
      { type: 'ticket_answered', ticketId: 'T1' },
      call(['c:1'], 'S1'),
    ];
    expect(found(checkOrphans(new Set(['S1'])), [of([...known, ...payloads])])).toEqual([]);
  });

  it('are none where a kind was never brought: what is not imported can’t be missed row by row', () => {
    const payloads: readonly EventPayload[] = [
      orderLine(null),
      { type: 'payment_received', invoiceId: 'I9', amountMinor: 1, currency: null },
      call(['c:1'], 'S9'),
    ];
    expect(found(checkOrphans(new Set()), [of(payloads)])).toEqual([]);
  });
});
