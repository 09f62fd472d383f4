import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.js';
import { FORM_NAMES } from '../../../src/chat/forms/form-name.js';
import { ACTION_NAMES } from '../../../src/chat/press.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { DeliveryContent } from '../../../src/domain/delivery.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import { cardProblems, formProblems, replyProblems } from '../../support/sendable.js';
import { NORDLYS } from '../workplace.js';
import { everyCompany } from './company.js';
import { type EverythingShown, everythingShown, type Shown } from './everything-shown.js';

const nameOf = (place: string) => `Nordlys ${place}`;

/** What a notification has to say besides what it is about; one that is missing does not compile. */
const SUMMARIES = {
  alert_card: ['customer', 'level'],
  alert_notice: ['customer'],
  // A reply names its person, and stands under its card.
  alert_reply: [],
  morning_list: [],
  team_notice: ['customer', 'level'],
  task_card: ['customer'],
  // Of one the customer is not known.
  ticket_card: [],
  offer_card: ['customer'],
  ticket_notice: ['customer'],
  ticket_reply: [],
  lead_notice: [],
  loss_review: ['customer'],
  merge_proposal: [],
  introduction: [],
  introduction_refused: [],
  person_proposal: [],
  first_run_summary: [],
  model_report: [],
  win_model_report: [],
  presumed_losses: [],
  monthly_figures: [],
  weekly_digest: [],
  delivery_note: [],
  offer_watch: [],
  tier_ended: ['customer'],
  tier_moves: [],
} as const satisfies Record<DeliveryContent['kind'], readonly ('customer' | 'level')[]>;

/** Teams has the hint inside the field. */
const FITS_IN_FIELD = 48;

describe.each(LANGUAGES)('everything that is shown in %s', (language) => {
  let everything: EverythingShown;
  beforeAll(async () => {
    everything = await everythingShown(await everyCompany(language, nameOf), nameOf);
  });

  it('is taken by Slack and by Teams', () => {
    for (const shown of everything.shown) expect(problemsOf(shown), JSON.stringify(shown)).toEqual([]);
  });

  it('is all that there is: every delivery says something, every button was pressed, every form filled', () => {
    expect(everything.silent).toEqual([]);
    expect(ACTION_NAMES.filter((name) => !everything.pressed.has(name))).toEqual([]);
    expect(FORM_NAMES.filter((name) => !everything.submitted.has(name))).toEqual([]);
  });

  it('hints at what to type in words that a phone shows whole within their field', () => {
    const fields = everything.shown.flatMap((shown) => (shown.kind === 'form' ? shown.form.inputs : []));
    const cut = fields.filter(
      (field) => field.kind === 'text' && !field.isMultiline && (field.hint ?? '').length > FITS_IN_FIELD,
    );
    expect(cut).toEqual([]);
  });

  it('is told in one line of its own, with the customer and the level where it is about one', () => {
    const { words } = readerFor(language, 'Europe/Oslo');
    const levels = (['low', 'medium', 'high'] as const).map((level) => words.text(`level.${level}`));
    for (const [kind, says] of Object.entries(SUMMARIES)) {
      for (const { summary } of cardsOf(everything, kind)) {
        expect(summary.trim()).not.toBe('');
        if (includes(says, 'customer')) expect(summary).toContain(nameOf('customer'));
        if (includes(says, 'level'))
          expect(
            levels.some((level) => summary.includes(level)),
            summary,
          ).toBe(true);
      }
    }
    const [first] = cardsOf(everything, 'alert_card');
    expect(first?.summary).toContain(nameOf(`customer ${NORDLYS}`));
  });
});

describe('everything that is shown on Teams', () => {
  it('tells nobody to type what only Slack understands', async () => {
    const company = await everyCompany('en', nameOf, undefined, 'teams');
    const { shown } = await everythingShown(company, nameOf);
    const slashed = shown.filter((each) => JSON.stringify(each).includes('/varsel'));
    expect(slashed.map(({ of, kind }) => `${kind} of ${of}`)).toEqual([]);
  });
});

function problemsOf(shown: Shown): string[] {
  switch (shown.kind) {
    case 'card':
      return cardProblems(shown.card);
    case 'form':
      return formProblems(shown.form);
    case 'reply':
      return replyProblems(shown.text);
    case 'errors':
      return Object.values(shown.errors).filter((text) => text.trim() === '');
  }
}

function cardsOf({ shown }: EverythingShown, kind: string): Card[] {
  return shown.flatMap((each) => (each.of === kind && each.kind === 'card' ? [each.card] : []));
}

function includes(says: readonly string[], what: string): boolean {
  return says.includes(what);
}
