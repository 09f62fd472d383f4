import { z } from 'zod';
import type { ValueBasis } from '../../domain/value-basis.js';
import type { Advocacy } from '../scores/advocacy.js';
import { rankCurve } from '../scores/rank-curve.js';
import type { TypicalCustomer } from '../scores/typical-customer.js';
import { type FittedValueModels, valueModels } from '../value-models.js';
import type { ValueSettings } from '../value-settings.js';
import { combinedOf, NIGHT_CURVES, type Night, type NightCurves, type NightRun } from './night.js';
import { type NightBorders, tierByBorders } from './night-tiers.js';
import type { CustomerRows } from './observe-all.js';
import { worthOf } from './worth.js';

/** What of a night holds until the next one, so that a customer can be valued anew when something happens. */
export interface NightBasis {
  readonly isPredicted: boolean;
  readonly fitted: FittedValueModels;
  readonly curves: NightCurves;
  readonly typical: TypicalCustomer;
  readonly typicalAdvocacy: Advocacy;
  readonly borders: NightBorders;
  readonly run: NightRun;
}

/** So many points of a curve of ranks are kept: two for each tenth of a per cent. */
const CURVE_POINTS = 2001;
const VERSION = 4;
const written = z.object({ version: z.literal(VERSION) });

/** As text. A forest is left out: until the next night the models of purchases and spend stand for it. */
export function writeBasis(id: string, asOf: Date, basis: NightBasis): ValueBasis {
  const { fitted, curves } = basis;
  const { forecast } = fitted;
  const content = {
    version: VERSION,
    ...basis,
    fitted: {
      ...fitted,
      forecast: forecast === null ? null : { ...forecast, model: { ...forecast.model, forest: null } },
    },
    curves: Object.fromEntries(NIGHT_CURVES.map((name) => [name, curves[name].sample(CURVE_POINTS)])),
  };
  return { id, asOf, content: JSON.stringify(content, writeNumber) };
}

/** Null for one that another version of the product wrote: then the next night makes a new one. */
export function readBasis({ content, asOf }: ValueBasis): NightBasis | null {
  const read: unknown = JSON.parse(content, readNumber);
  if (!written.safeParse(read).success) return null;
  const { curves, run, ...rest } = read as Omit<NightBasis, 'curves'> & {
    readonly curves: Readonly<Record<(typeof NIGHT_CURVES)[number], readonly number[]>>;
  };
  const ranked = Object.fromEntries(NIGHT_CURVES.map((name) => [name, rankCurve(curves[name])]));
  return { ...rest, run: { ...run, asOf }, curves: ranked as unknown as NightCurves };
}

/** Some customers as they stand now, among all others as they stood that night. */
export function nightFromBasis(
  basis: NightBasis,
  customers: CustomerRows,
  asOf: Date,
  settings: ValueSettings,
): Night {
  const { table } = customers;
  const models = valueModels(basis.fitted);
  const expected = models.purchases?.expectedOfAll(table) ?? null;
  const { predicted, worth } = worthOf(table, expected, models, basis.isPredicted);
  const combined = combinedOf(customers, worth, basis.curves, settings);
  return {
    asOf,
    customers,
    models,
    curves: basis.curves,
    typical: basis.typical,
    typicalAdvocacy: basis.typicalAdvocacy,
    run: basis.run,
    isActive: (row) => table.number('isActive', row) === 1,
    predicted,
    worthMinor: (row) => worth[row] ?? Number.NaN,
    rawTier: (row) => tierByBorders(basis.borders, customers, row, combined[row] ?? Number.NaN, settings),
  };
}

// JSON knows neither.
const NOT_FINITE: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

function writeNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;
}

function readNumber(_key: string, value: unknown): unknown {
  const number =
    typeof value === 'object' && value !== null ? (value as { number?: unknown }).number : undefined;
  return typeof number === 'string' ? (NOT_FINITE.get(number) ?? value) : value;
}
