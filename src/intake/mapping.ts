import { closest, distance } from 'fastest-levenshtein';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { IMPORT_KINDS, type ImportKind } from '../domain/import-run.js';
import {
  ATTRIBUTE_KINDS,
  CUSTOMER_KINDS,
  DATED_KINDS,
  FIELDS,
  isNamedField,
  NAMED_FIELDS,
} from './fields.js';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

const zone = z.string().refine((name) => IANAZone.isValidZone(name), {
  error: 'not a time zone of the IANA list, such as Europe/Oslo',
});
/** What a text is not that names no number range. */
export const SOURCE_NAME_FORM = 'a number range is named with letters, digits, - and _, such as "erp"';

/** Whether a text can name a number range: it stands before the numbers, up to a colon. */
export function isSourceName(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,40}$/.test(text);
}

const sourceName = z.string().refine(isSourceName, { error: SOURCE_NAME_FORM });
/** Luxon has no such letters for years and days, and would read no date with them. */
const dateFormat = z
  .string()
  .min(1)
  .refine((format) => !/[DY]/.test(format.replaceAll(/'[^']*'/g, '')), {
    error: 'years are written yyyy and days dd, in small letters: dd.MM.yyyy',
  });
const column = z.string().min(1, 'a column needs a name');
const codeText = z
  .union([z.string(), z.number(), z.boolean()], { error: 'a code is a text, a number, or true or false' })
  .transform(String);

/** Where a field's value comes from; null: the file doesn't bring it, whatever its columns are called. */
const fieldSource = z.union(
  [
    column,
    z.null(),
    z.strictObject({ column, dateFormat: dateFormat.optional(), zone: zone.optional() }),
    // Several columns that together make one id, such as customer and date for a log without order numbers.
    z.strictObject({ columns: z.array(column).min(1) }),
    z.strictObject({ constant: codeText }),
  ],
  {
    error:
      'give a column name, {column: NAME, dateFormat: …, zone: …}, {columns: [NAME, NAME]}, {constant: VALUE} or null',
  },
);
export type FieldSource = z.output<typeof fieldSource>;

const knownAt = z.union(
  [
    z.literal('occurred'),
    z.literal('imported'),
    z.strictObject({ column }),
    z.strictObject({ lagDays: z.number().min(0, 'a lag is a number of days, 0 or more') }),
  ],
  { error: 'give occurred, imported, {column: NAME} or {lagDays: NUMBER}' },
);

const cancellation = z.union(
  [
    z.strictObject({ column, startsWith: z.string().min(1) }),
    z.strictObject({ negativeQuantity: z.literal(true) }),
  ],
  { error: 'give {column: NAME, startsWith: TEXT} or {negativeQuantity: true}' },
);

const validFrom = z.union([z.literal('imported'), z.literal('constant'), z.strictObject({ column })], {
  error: 'give imported, constant or {column: NAME}',
});

const attributes = z.union(
  [
    z.literal('ignore'),
    z.strictObject({
      /** From when the values hold: since this import, always, or the date in a column. */
      validFrom: validFrom.default('imported'),
      /** Columns that are not to be kept. */
      ignore: z.array(column).default([]),
    }),
  ],
  { error: 'give ignore, or {validFrom: imported | constant | {column: NAME}, ignore: [NAME]}' },
);

/** A mapping file: how the columns of one company's files become records. Documented in examples/maps/. */
export const mappingSchema = z
  .strictObject({
    kind: z.enum(IMPORT_KINDS, { error: `a kind is one of ${IMPORT_KINDS.join(', ')}` }),
    /** The number range of the ids in this file. */
    source: sourceName.default('main'),
    /** The number range of the customers' ids, where it is another one. */
    customerSource: sourceName.optional(),
    delimiter: z
      .enum(DELIMITERS, { error: 'a delimiter is one of "," ";" "|" and "\\t" (in double quotes)' })
      .default(','),
    encoding: z.enum(['auto', 'utf-8', 'latin1'], { error: 'give auto, utf-8 or latin1' }).default('auto'),
    decimal: z.enum(['.', ','], { error: 'a decimal sign is "." or ","' }).default('.'),
    /** "iso", or tokens of luxon such as dd.MM.yyyy HH:mm. */
    dateFormat: dateFormat.default('iso'),
    /** The zone of dates and times that don't carry one. */
    zone: zone.default('UTC'),
    fields: z.record(z.string(), fieldSource).default({}),
    /** Per field: what the file writes -> what is meant. */
    codes: z.record(z.string(), z.record(z.string(), codeText)).default({}),
    /** When the company could first know an event. */
    knownAt: knownAt.default('occurred'),
    /** Leaves out rows that name no customer, counted; otherwise they are rejected. */
    skipWithoutCustomer: z.boolean().default(false),
    cancellation: cancellation.optional(),
    /** Adds customers that an order names and nobody knows yet. */
    createCustomers: z.strictObject({ country: column.optional() }).optional(),
    /** Order lines without a line number that are alike to the letter: every one counts, or one of them. */
    identicalLines: z.enum(['keep', 'once'], { error: 'give keep or once' }).default('keep'),
    /**
     * From when a deal's stage, amount and expected close hold, which a list of deals tells only as they are today: since
     * this import (where nothing is said), ever since it was opened, or the date in a column.
     */
    validFrom: validFrom.optional(),
    attributes: attributes.default({ validFrom: 'imported', ignore: [] }),
  })
  .check(({ value, issues }) => {
    const refuse = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', input: value, path, message });
    for (const part of ['fields', 'codes'] as const) {
      for (const name of Object.keys(value[part])) {
        // The country of the customers that orders create is no field of the orders.
        if (part === 'codes' && value.kind === 'orders' && name === 'country') continue;
        if (!isField(value.kind, name)) refuse([part, name], unknownField(value.kind, name));
      }
    }
    if (value.kind !== 'orders') {
      for (const option of ['cancellation', 'createCustomers'] as const) {
        if (value[option] !== undefined) refuse([option], 'only orders have this');
      }
      if (value.identicalLines !== 'keep') refuse(['identicalLines'], 'only orders have this');
    }
    if (!ATTRIBUTE_KINDS.includes(value.kind) && value.attributes !== 'ignore') {
      const { validFrom, ignore } = value.attributes;
      if (validFrom !== 'imported' || ignore.length > 0) {
        refuse(['attributes'], `only ${ATTRIBUTE_KINDS.join(' and ')} have this`);
      }
    }
    if (value.kind !== 'deals' && value.validFrom !== undefined) {
      refuse(['validFrom'], 'only deals have this');
    }
    if (!DATED_KINDS.includes(value.kind) && value.knownAt !== 'occurred') {
      refuse(['knownAt'], `${value.kind} have no such date`);
    }
    if (!CUSTOMER_KINDS.includes(value.kind) && value.skipWithoutCustomer) {
      refuse(['skipWithoutCustomer'], `${value.kind} have no such rows`);
    }
  });

export type Mapping = z.output<typeof mappingSchema>;

/** What is assumed of a file without a mapping: comma, ISO dates, and columns that carry the fields' names. */
export function defaultMapping(kind: ImportKind): Mapping {
  const orders = { cancellation: { column: 'order_id', startsWith: 'X-' } };
  return mappingSchema.parse({ kind, ...(kind === 'orders' ? orders : {}) });
}

/** The name among these that a person most likely meant; null when none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const found = closest(
    plain(name),
    names.map((candidate) => plain(candidate)),
  );
  const original = names.find((candidate) => plain(candidate) === found) ?? null;
  return distance(plain(name), found) <= Math.max(2, name.length / 3) ? original : null;
}

function isField(kind: ImportKind, name: string): boolean {
  return FIELDS[kind].some((field) => field.name === name) || isNamedField(kind, name);
}

function unknownField(kind: ImportKind, name: string): string {
  const named = (NAMED_FIELDS[kind] ?? []).map((start) => `${start}NAME`);
  const names = [...FIELDS[kind].map((field) => field.name), ...named];
  const guess = nearest(name, names);
  return `${kind} have no field "${name}"${guess === null ? '' : `; did you mean ${guess}?`} The fields are ${names.join(', ')}.`;
}
