import { z } from 'zod';
import { CONTACT_PURPOSES } from '../domain/consent.js';
import type { LevelMeasures } from './level-measures.js';
import { isTelling } from './telling-words.js';

/**
 * The name goes to the company's marketing tool and may show up in what customers read, so it must not say what the
 * list is about.
 */
const LIST_NAME = /^[a-z][a-z0-9_]*$/;
const listName = z
  .string()
  .regex(LIST_NAME, 'a list is named in small letters, digits and "_", such as product_tips')
  .refine((name) => !isTelling(name), {
    message:
      'the name of a list leaves the company: name it after what it offers, not after a risk or a level',
  });

const list = z
  .object({
    /** What its customers must have allowed. */
    purpose: z.enum(CONTACT_PURPOSES),
    to: z.enum(['webhook', 'csv']).default('csv'),
  })
  .strict();

const DEFAULT_LISTS = {
  product_tips: { purpose: 'product_tips', to: 'csv' },
  event_invitations: { purpose: 'events', to: 'csv' },
} as const;

const webhook = z
  .object({
    url: z.url({ protocol: /^https?$/ }),
    timeoutMs: z.number().int().positive().max(60_000).default(10_000),
    /** For a marketing tool in the company's own network; then http is allowed too. */
    allowPrivateAddresses: z.boolean().default(false),
    /** Tries before giving up; the pauses between them double from one minute to six hours. */
    attempts: z.number().int().positive().default(12),
  })
  .strict()
  .refine(({ url, allowPrivateAddresses }) => allowPrivateAddresses || url.startsWith('https:'), {
    path: ['url'],
    message: 'customer data go over https only, unless allowPrivateAddresses is true',
  });

/** Where automatic measures go. */
export const measuresSettings = z
  .object({
    lists: z.record(listName, list).default(DEFAULT_LISTS),
    webhook: webhook.optional(),
    /** Orders and contracts within so many days after a measure are reported with it. */
    followedWithinDays: z.number().int().positive().default(90),
  })
  .strict()
  .default({ lists: DEFAULT_LISTS, followedWithinDays: 90 });

export type MeasuresSettings = z.output<typeof measuresSettings>;

interface MeasureParts {
  readonly measures: MeasuresSettings;
  readonly churn: { readonly measures: LevelMeasures };
}

/** Lists that are used and not there, and a webhook that is used and not set. */
export function checkMeasures(file: MeasureParts, context: z.RefinementCtx): void {
  const { lists, webhook: sender } = file.measures;
  const known = Object.keys(lists);
  const check = (name: string | undefined, path: (string | number)[]): void => {
    if (name === undefined || Object.hasOwn(lists, name)) return;
    const there = known.length === 0 ? 'none' : known.join(', ');
    context.addIssue({
      code: 'custom',
      path,
      message: `list "${name}" is not under measures.lists (there: ${there})`,
    });
  };
  for (const [segment, levels] of Object.entries(file.churn.measures)) {
    for (const [level, measure] of Object.entries(levels)) {
      const path = ['churn', 'measures', segment, level];
      check(listOf(measure.automatic), [...path, 'automatic', 'list']);
      for (const [factor, own] of Object.entries(measure.byFactor)) {
        check(listOf(own?.automatic), [...path, 'byFactor', factor, 'automatic', 'list']);
      }
    }
  }
  if (sender !== undefined) return;
  for (const [name, { to }] of Object.entries(lists)) {
    if (to !== 'webhook') continue;
    context.addIssue({
      code: 'custom',
      path: ['measures', 'lists', name, 'to'],
      message: 'measures.webhook.url says where; it is not set',
    });
  }
}

function listOf(automatic: { list: string } | { notify: string } | undefined): string | undefined {
  return automatic !== undefined && 'list' in automatic ? automatic.list : undefined;
}
