import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/config/parse-yaml.js';
import { IMPORT_KINDS } from '../../src/domain/import-run.js';
import { defaultMapping, mappingSchema, nearest } from '../../src/intake/mapping.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { eventsOf, historiesOf, takeIn } from './take-in.js';

const EXAMPLES = 'examples/maps';
const files = temporaryFolder();

const example = (name: string) =>
  parseYaml(name, readFileSync(join(EXAMPLES, name), 'utf8'), mappingSchema) as Record<string, unknown>;

describe('a mapping that is wrong names line and field', () => {
  test.each([
    ['no kind', 'source: a\n', /m\.yaml:1: kind: a kind is one of staff, customers/],
    ['an unknown kind', 'source: a\nkind: offers\n', /m\.yaml:2: kind: a kind is one of/],
    ['an unknown option', 'kind: orders\ndelimeter: ";"\n', /m\.yaml:2: delimeter: there is no such field/],
    [
      'an unknown field',
      'kind: orders\nfields:\n  order: Nr\n',
      /m\.yaml:3: fields\.order: orders have no field "order"; did you mean order_id\?/,
    ],
    [
      'codes of an unknown field',
      'kind: staff\ncodes:\n  rolle: {}\n',
      /m\.yaml:3: codes\.rolle: .*did you mean role\?/,
    ],
    [
      'a field of no form',
      'kind: orders\nfields:\n  date:\n    colum: A\n',
      /m\.yaml:3: fields\.date: give a column name, \{column/,
    ],
    ['a delimiter of two', 'kind: orders\ndelimiter: ";;"\n', /m\.yaml:2: delimiter: a delimiter is one of/],
    ['an unknown zone', 'kind: orders\nzone: Europe/Olso\n', /m\.yaml:2: zone: not a time zone/],
    [
      'a date in the letters of another program',
      'kind: orders\ndateFormat: DD.MM.YYYY\n',
      /m\.yaml:2: dateFormat: years are written yyyy and days dd/,
    ],
    ['an unknown encoding', 'kind: orders\nencoding: utf-16\n', /encoding: give auto, utf-8 or latin1/],
    ['a decimal sign that is none', 'kind: orders\ndecimal: ";"\n', /decimal: a decimal sign is/],
    [
      'cancellations of customers',
      'kind: customers\ncancellation: { negativeQuantity: true }\n',
      /cancellation: only orders have this/,
    ],
    [
      'attributes of orders',
      'kind: orders\nattributes: { validFrom: constant }\n',
      /attributes: only customers and deals have this/,
    ],
    ['validFrom of orders', 'kind: orders\nvalidFrom: constant\n', /validFrom: only deals have this/],
    ['knownAt of staff', 'kind: staff\nknownAt: imported\n', /knownAt: staff have no such date/],
    [
      'a lag into the future',
      'kind: orders\nknownAt: { lagDays: -1 }\n',
      /knownAt\.lagDays: a lag is a number of days/,
    ],
    ['a date of knowing of no form', 'kind: orders\nknownAt: never\n', /knownAt: give occurred, imported/],
    [
      'a source with a colon',
      'kind: orders\nsource: "a:b"\n',
      /source: a number range is named with letters/,
    ],
  ])('%s', (_what, text, message) => {
    expect(() => parseYaml('m.yaml', text, mappingSchema)).toThrow(message);
  });
});

test('every kind has a mapping without a file', () => {
  expect(IMPORT_KINDS.map((kind) => defaultMapping(kind).kind)).toEqual(IMPORT_KINDS);
});

test('the nearest name is found past case and punctuation, and none where nothing is near', () => {
  expect(nearest('InvoiceNo', ['invoice_nr', 'Country'])).toBe('invoice_nr');
  expect(nearest('customer_id', ['CustomerID', 'Customer Name'])).toBe('CustomerID');
  expect(nearest('price', ['Country', 'Weekday'])).toBeNull();
  expect(nearest('price', [])).toBeNull();
});

describe('the examples', () => {
  test('online-retail: several lines to an order, cancellations, customers made, sales without one left out', async () => {
    const path = files.write(
      'retail.csv',
      [
        'InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
        '536365,85123A,6,2010-12-01 08:26,2.55,17850,United Kingdom',
        '536365,71053,6,2010-12-01 08:26,3.39,17850,United Kingdom',
        'C536379,D,-1,2011-07-01 09:41,27.5,14527,EIRE',
        '536414,22139,56,2010-12-01 11:52,0.0,,United Kingdom',
      ].join('\r\n'),
    );
    const { summary, stores } = await takeIn(path, 'orders', { mapping: example('online-retail.yaml') });
    expect(summary.counts).toEqual({
      rows: 4,
      accepted: 3,
      written: 3,
      rejected: 0,
      parked: 0,
      skipped: { without_customer: 1 },
    });
    const [ireland, britain] = await stores.customers.findMany([
      'online-retail:14527',
      'online-retail:17850',
    ]);
    expect([ireland?.country, britain?.country]).toEqual(['IE', 'GB']);
    expect(britain).toMatchObject({ name: '17850', externalIds: [{ source: 'online-retail', id: '17850' }] });
    const events = await eventsOf(stores, ['online-retail:14527', 'online-retail:17850']);
    expect(events.map(({ occurredAt, payload }) => ({ at: occurredAt.toISOString(), ...payload }))).toEqual(
      expect.arrayContaining([
        {
          at: '2011-07-01T08:41:00.000Z',
          type: 'order_line',
          orderId: 'C536379',
          product: 'D',
          quantity: -1,
          amountMinor: -2750,
          currency: 'GBP',
          isCancellation: true,
        },
        expect.objectContaining({ at: '2010-12-01T08:26:00.000Z', orderId: '536365', amountMinor: 1530 }),
      ]),
    );
  });

  test('cdnow: a customer’s day is an order', async () => {
    const path = files.write(
      'cdnow.csv',
      'customer_id,date,n_cds,value\n00002,1997-01-12,1,12.00\n00002,1997-01-12,5,77.00\n00002,1997-02-01,1,12.00\n',
    );
    const { stores } = await takeIn(path, 'orders', { mapping: example('cdnow.yaml') });
    const [history] = await historiesOf(stores);
    expect(history?.customerId).toBe('cdnow:00002');
    expect([...(history?.orders.orderIndex ?? [])]).toEqual([0, 0, 1]);
  });

  test('customers-semicolon: semicolons, Latin-1, decimal comma, dated attributes', async () => {
    const text = [
      'Kundenr;Navn;Segment;Land;Selger;Kunde siden;Fornyes;Årsverdi;Bransje;Sist endret',
      '1001;Blåbær AS;A;Norge;S7;01.02.2015;31.12.2026;1.234.567,50;Mat;15.06.2025',
    ].join('\r\n');
    const path = files.write('kunder.csv', Buffer.from(text, 'latin1'));
    const { stores, rejects } = await takeIn(path, 'customers', {
      mapping: example('customers-semicolon.yaml'),
    });
    expect(rejects).toEqual([]);
    const dated = new Date('2025-06-14T22:00:00Z');
    expect(await stores.customers.find('erp:1001')).toMatchObject({
      name: 'Blåbær AS',
      segment: 'enterprise',
      country: 'NO',
      ownerId: 'S7',
      customerSince: new Date('2015-01-31T23:00:00Z'),
      renewalAt: new Date('2026-12-30T23:00:00Z'),
      yearlyValueMinor: 123_456_750,
      currency: 'NOK',
      attributes: [{ name: 'Bransje', value: 'Mat', validFrom: dated, knownAt: dated }],
    });
  });

  test('interactions-crm: other words, another number range, a date of knowing', async () => {
    const path = files.write(
      'crm.csv',
      [
        'Activity ID,Account No,Start,Kind,Who called,Person,Rep,State,Logged,changed_by',
        'A1,1001,6/5/2025 9:00,Phone,Them,Kari,S7,Done,6/7/2025 8:00,nobody',
        'A2,1001,6/6/2025 9:00,Visit,,,S7,Rescheduled,,nobody',
        'A3,,6/6/2025 9:00,Mail,,,,,,',
      ].join('\n'),
    );
    const { stores, summary } = await takeIn(path, 'interactions', {
      mapping: example('interactions-crm.yaml'),
    });
    expect(summary.counts).toMatchObject({ accepted: 2, parked: 2, skipped: { without_customer: 1 } });
    const [call, visit] = await eventsOf(stores, ['erp:1001']);
    expect(call).toMatchObject({
      occurredAt: new Date('2025-06-05T07:00:00Z'),
      knownAt: new Date('2025-06-07T06:00:00Z'),
      payload: {
        channel: 'call',
        direction: 'in',
        contactIds: ['crm:Kari'],
        staffId: 'S7',
        status: 'held',
        changedBy: null,
      },
    });
    expect(visit).toMatchObject({
      knownAt: visit?.occurredAt,
      payload: { channel: 'meeting', status: 'moved' },
    });
  });
});
