import { beforeEach, describe, expect, it } from 'vitest';
import { VERBS, type Verb } from '../../src/chat/commands/verb.js';
import { FORM_NAMES, type FormName } from '../../src/chat/forms/form-name.js';
import { ACTION_NAMES, type ActionName } from '../../src/chat/press.js';
import { readerFor } from '../../src/chat/reader.js';
import type { Staff } from '../../src/domain/staff.js';
import { exampleOffer } from '../contracts/stores/example-offers.js';
import { exampleOverride } from '../contracts/stores/example-values.js';
import { somePerson } from '../support/alerts.js';
import { someOfferDesk } from '../support/offer-desk.js';
import { cardText } from './card-text.js';
import { someLossReview, someTask } from './personal-matters.js';
import { someTicket, TICKET_ID } from './tickets-at-hand.js';
import { ADA, ada, MORNING, NORDLYS, NORDLYS_ALERT, type Workplace, workplace } from './workplace.js';

/**
 * asked: a matter of Ada's own, and of those who answer for it. own: only one's own is read, whatever subject is named, so
 * that another's is as if it weren't there. service: who answers tickets, and managers.
 */
type Who = 'everybody' | 'managers' | 'administrators' | 'asked' | 'own' | 'service' | 'sales';

const TASK = someTask({ ownerId: 'S01', targets: [{ platform: 'slack', kind: 'person', id: ADA }] });
const REVIEW = someLossReview({ ownerId: 'S01' });
const OVERRIDE = exampleOverride('tier-override:ada', {
  customerId: NORDLYS,
  byId: 'S01',
  until: new Date('2026-09-01T00:00:00Z'),
});
const SUGGESTION = exampleOffer(`offer:${TICKET_ID}`, { interaction: TICKET_ID, customerId: NORDLYS });
const LOSS_ID = `2025-11-20:${NORDLYS}`;

const ACTIONS = {
  'alert.take': ['everybody', NORDLYS_ALERT],
  'alert.contact': ['everybody', NORDLYS_ALERT],
  'alert.resolve': ['everybody', NORDLYS_ALERT],
  'alert.snooze': ['everybody', NORDLYS_ALERT],
  'alert.hand_over': ['everybody', NORDLYS_ALERT],
  'alert.undo': ['everybody', NORDLYS_ALERT],
  'alert.why': ['everybody', NORDLYS_ALERT],
  'alert.talk': ['everybody', NORDLYS_ALERT],
  'alert.release': ['own', NORDLYS_ALERT],
  'alert.hold_back': ['own', NORDLYS_ALERT],
  'customer.show': ['everybody', NORDLYS],
  'customer.alert': ['everybody', NORDLYS],
  'deal.alert': ['everybody', 'D1'],
  'deal.show': ['sales', 'D1'],
  'deal.why': ['sales', 'D1'],
  'deal.judge': ['sales', 'D1'],
  'deal.log': ['sales', 'D1'],
  'deal.undo': ['sales', 'D1'],
  'lead.show': ['sales', 'crm:L1'],
  'lead.hand': ['sales', 'crm:L1'],
  'lead.undo': ['sales', 'crm:L1'],
  'customer.why': ['everybody', NORDLYS],
  'customer.log': ['everybody', NORDLYS],
  'customer.share': ['everybody', NORDLYS],
  'customer.contacts': ['everybody', NORDLYS],
  'customer.value': ['everybody', NORDLYS],
  'customer.missing': ['everybody', NORDLYS],
  'tier.show': ['everybody', NORDLYS],
  'tier.change': ['asked', NORDLYS],
  'tier.end': ['asked', OVERRIDE.id],
  'tier.undo': ['asked', OVERRIDE.id],
  'facts.change': ['asked', NORDLYS],
  'facts.undo': ['asked', NORDLYS],
  'customer.snooze': ['everybody', NORDLYS],
  'customer.hand_over': ['everybody', NORDLYS],
  'away.cancel': ['own', 'absence-of-ada'],
  'away.restore': ['own', 'S01'],
  'settings.change': ['everybody', 'S01'],
  'settings.undo': ['own', 'S01'],
  'mine.show': ['everybody', 'S01'],
  'mine.page': ['everybody', 'alerts:0'],
  'model.show': ['managers', 'churn'],
  'digest.show': ['everybody', ''],
  'help.show': ['everybody', ''],
  'task.show': ['asked', TASK.id],
  'task.done': ['asked', TASK.id],
  'task.snooze': ['asked', TASK.id],
  'task.hand_over': ['asked', TASK.id],
  'task.undo': ['asked', TASK.id],
  'ticket.show': ['service', TICKET_ID],
  'ticket.why': ['service', TICKET_ID],
  'ticket.take': ['service', TICKET_ID],
  'ticket.answered': ['service', TICKET_ID],
  'ticket.hand_over': ['service', TICKET_ID],
  'ticket.confirm': ['service', TICKET_ID],
  'ticket.move': ['service', TICKET_ID],
  'ticket.sort': ['service', TICKET_ID],
  'ticket.undo': ['service', TICKET_ID],
  'suggestion.recommend': ['everybody', NORDLYS],
  'suggestion.show': ['everybody', SUGGESTION.id],
  'suggestion.offered': ['everybody', SUGGESTION.id],
  'suggestion.accepted': ['everybody', SUGGESTION.id],
  'suggestion.declined': ['everybody', SUGGESTION.id],
  'suggestion.never': ['everybody', SUGGESTION.id],
  'suggestion.not_fitting': ['everybody', SUGGESTION.id],
  'suggestion.undo': ['everybody', SUGGESTION.id],
  'loss.answer': ['asked', REVIEW.id],
  'loss.undo': ['asked', REVIEW.id],
  'stage.confirm': ['administrators', 'default'],
  'figures.show': ['managers', ''],
  'roi.show': ['managers', ''],
  'churned.confirm': ['asked', LOSS_ID],
  'churned.deny': ['asked', LOSS_ID],
  'churned.date': ['asked', LOSS_ID],
  'churned.undo': ['own', LOSS_ID],
  'model.accept': ['administrators', '1'],
  'model.undo': ['administrators', '1'],
  'winModel.promote': ['administrators', '1'],
  'winModel.rollback': ['administrators', '1'],
  'merge.show': ['administrators', 'merge:a:b'],
  'merge.confirm': ['administrators', 'merge:a:b'],
  'merge.reject': ['administrators', 'merge:a:b'],
  'merge.undo': ['administrators', 'merge:a:b'],
  'route.connect': ['administrators', 'C1'],
  'route.edit': ['administrators', 'route:1'],
  'route.remove': ['administrators', 'route:1'],
  'route.restore': ['administrators', 'route:1'],
  'route.undo': ['administrators', 'route:1'],
  'person.show': ['administrators', 'slack:U1'],
  'person.confirm': ['administrators', 'slack:U1'],
  'person.reject': ['administrators', 'slack:U1'],
  'person.remove': ['administrators', 'slack:U1'],
  'person.undo': ['administrators', 'slack:U1'],
  'log.undo': ['own', NORDLYS],
  'command.run': ['everybody', 'help'],
  'answer.share': ['managers', ''],
  'target.resume': ['administrators', 'slack-channel-C1'],
  'offers.start': ['administrators', 'offers'],
  // And whoever answers for offers: nobody of these.
  'offers.threshold': ['administrators', '2026-02-23'],
} as const satisfies Record<ActionName, readonly [Who, string]>;

const FORMS = {
  'alert.contact': ['everybody', NORDLYS_ALERT],
  'alert.resolve': ['everybody', NORDLYS_ALERT],
  'alert.snooze': ['everybody', NORDLYS_ALERT],
  'alert.hand_over': ['everybody', NORDLYS_ALERT],
  'task.snooze': ['asked', TASK.id],
  'task.hand_over': ['asked', TASK.id],
  'ticket.hand_over': ['service', TICKET_ID],
  'ticket.move': ['service', TICKET_ID],
  'ticket.sort': ['service', TICKET_ID],
  'loss.answer': ['asked', REVIEW.id],
  'churned.date': ['asked', LOSS_ID],
  tier: ['asked', NORDLYS],
  facts: ['asked', NORDLYS],
  route: ['administrators', 'route:1'],
  log: ['everybody', NORDLYS],
  'deal.log': ['sales', 'D1'],
  settings: ['everybody', 'S01'],
} as const satisfies Record<FormName, readonly [Who, string]>;

const VALUES: Readonly<Record<FormName, Record<string, string>>> = {
  'alert.contact': { how: 'call', mood: 'good' },
  'alert.resolve': { outcome: 'saved' },
  'alert.snooze': { days: '7' },
  'alert.hand_over': { person: 'sales' },
  'task.snooze': { days: '7' },
  'task.hand_over': { person: 'agent' },
  'ticket.hand_over': { person: 'agent' },
  'ticket.move': { queue: 'general' },
  'ticket.sort': { category: 'billing' },
  'loss.answer': { reason: 'price' },
  'churned.date': { date: '2025-11-01' },
  tier: { tier: 'vip', until: '2026-06-01', reason: 'A door to Denmark' },
  facts: { reference: '2' },
  route: { purpose: 'churn', level: 'every' },
  log: { how: 'call', mood: 'good' },
  'deal.log': { what: 'meeting' },
  settings: {},
};

const COMMANDS = {
  home: 'everybody',
  customer: 'everybody',
  recommend: 'everybody',
  mine: 'everybody',
  why: 'everybody',
  value: 'everybody',
  tier: 'everybody',
  log: 'everybody',
  snooze: 'everybody',
  handover: 'everybody',
  churned: 'everybody',
  away: 'everybody',
  settings: 'everybody',
  losses: 'managers',
  figures: 'managers',
  roi: 'managers',
  portfolio: 'managers',
  deal: 'sales',
  pipeline: 'sales',
  leads: 'sales',
  sources: 'managers',
  patterns: 'managers',
  // Of what is the asker's to know alone.
  digest: 'everybody',
  model: 'managers',
  admin: 'managers',
  help: 'everybody',
} as const satisfies Record<Verb, Who>;

/** None of them has anything to do with Ada, her customers or her team. */
const OTHERS: readonly Staff[] = (['agent', 'sales', 'manager', 'administrator'] as const).map((role) =>
  somePerson(role, { role, name: `The ${role}`, slackUserId: `U${role.toUpperCase()}`, team: 'elsewhere' }),
);

const { words } = readerFor('en', 'Europe/Oslo');
const REFUSALS: readonly RegExp[] = [
  words.text('role.managers'),
  words.text('role.sales'),
  words.text('role.administrators'),
  words.text('role.offers'),
  words.text('refusal.personal'),
  words.text('refusal.ticket_others'),
  words.text('refusal.churned.not_asked', { person: 'Ada Berg' }),
].map((text) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));

function mayBy(who: Who, role: Staff['role']): boolean {
  if (who === 'everybody' || who === 'own') return true;
  if (who === 'service') return role !== 'sales';
  if (who === 'sales') return role !== 'agent' && role !== 'marketing';
  return role === 'administrator' || (role === 'manager' && who !== 'administrators');
}

describe.each(OTHERS)('somebody else who is $id', (person) => {
  let place: Workplace;
  const account = person.slackUserId ?? '';
  beforeEach(async () => {
    place = await workplace({ staff: [ada(), ...OTHERS], offers: someOfferDesk });
    await withMatters(place);
  });

  /** Whether it was answered; a refusal has to have left everything as it was. */
  async function isAnswered(ask: () => ReturnType<Workplace['press']>): Promise<boolean> {
    const before = await mattersOf(place);
    const answer = await ask();
    const text = answer.kind === 'whisper' ? cardText(answer.card) : '';
    const isRefused = REFUSALS.some((refusal) => refusal.test(text));
    if (isRefused) expect(await mattersOf(place)).toEqual(before);
    expect(place.logged.filter(({ message }) => message === 'a chat request failed')).toEqual([]);
    return !isRefused;
  }

  it.each(ACTION_NAMES)('pressing %s', async (action) => {
    const [who, subject] = ACTIONS[action];
    const args = { what: 'figures', stage: 'observe', version: '0', request: 'of-ada' };
    const answered = await isAnswered(() => place.press(action, subject, account, args));
    expect(answered).toBe(mayBy(who, person.role));
    // What is only one's own is not taken from Ada, whatever is named.
    if (who === 'own') expect(await mattersOf(place)).toEqual(await mattersAtFirst());
  });

  it.each(FORM_NAMES)('submitting %s', async (id) => {
    const [who, subject] = FORMS[id];
    const form = { id, subject, args: { channel: 'C1', name: 'x', version: '0' } };
    const answered = await isAnswered(() => place.submit(form, VALUES[id], account));
    expect(answered).toBe(mayBy(who, person.role));
  });

  it.each(VERBS)('typing %s', async (verb) => {
    expect(await isAnswered(() => place.ask(verb, account))).toBe(mayBy(COMMANDS[verb], person.role));
  });
});

describe('a stranger', () => {
  const stranger = words.text('person.stranger');
  const asked: readonly (readonly [string, (place: Workplace) => ReturnType<Workplace['press']>])[] = [
    ...ACTION_NAMES.map(
      (name) =>
        [`pressing ${name}`, (place: Workplace) => place.press(name, ACTIONS[name][1], 'UX')] as const,
    ),
    ...FORM_NAMES.map(
      (id) =>
        [
          `submitting ${id}`,
          (place: Workplace) => place.submit({ id, subject: FORMS[id][1], args: {} }, VALUES[id], 'UX'),
        ] as const,
    ),
    ...VERBS.map((verb) => [`typing ${verb}`, (place: Workplace) => place.ask(verb, 'UX')] as const),
  ];
  it.each(asked)('%s gets a polite sentence, and nothing happens', async (_what, ask) => {
    const place = await workplace({ staff: [ada(), ...OTHERS] });
    await withMatters(place);
    const before = await mattersOf(place);
    const answer = await ask(place);
    expect(answer.kind === 'whisper' && cardText(answer.card)).toBe(stranger);
    expect(await mattersOf(place)).toEqual(before);
    expect(place.adapter.sent).toEqual([]);
  });
});

describe('a guest whom the staff file knows', () => {
  it('gets the sentence that strangers get', async () => {
    const { ask, press } = await workplace({ guests: [ADA] });
    for (const answer of [await ask('mine'), await press('customer.show', NORDLYS)])
      expect(answer.kind === 'whisper' && cardText(answer.card)).toBe(words.text('person.stranger'));
  });
});

async function withMatters({ stores }: Workplace): Promise<void> {
  await stores.tasks.add([TASK]);
  await stores.lossReviews.add([REVIEW]);
  await stores.serviceTickets.add(someTicket());
  await stores.tierOverrides.add(OVERRIDE);
  await stores.serviceOffers.add(SUGGESTION);
  await stores.presumedLosses.save([
    {
      id: LOSS_ID,
      customerId: NORDLYS,
      ownerId: 'S01',
      leftAt: new Date('2025-11-20T00:00:00Z'),
      source: 'silence',
      lastPurchaseAt: new Date('2025-07-01T00:00:00Z'),
      usualDays: 30,
      foundAt: MORNING,
    },
  ]);
  await stores.absences.add({
    id: 'absence-of-ada',
    staffId: 'S01',
    firstDay: '2026-03-10',
    lastDay: '2026-03-12',
    startsAt: new Date('2026-03-09T23:00:00Z'),
    endsAt: new Date('2026-03-12T23:00:00Z'),
    saidBy: 'S01',
    saidAt: MORNING,
    cancelledAt: null,
  });
}

/** What is Ada's own. */
async function mattersOf({ stores }: Workplace) {
  return {
    task: await stores.tasks.find(TASK.id),
    ticket: await stores.serviceTickets.find(TICKET_ID),
    review: await stores.lossReviews.find(REVIEW.id),
    outcomes: await stores.outcomes.ofCustomer(NORDLYS),
    absences: await stores.absences.ofStaff('S01', MORNING),
    tiers: await stores.tierOverrides.newestOf([NORDLYS]),
    facts: await stores.strategicFacts.ofCustomers([NORDLYS]),
    settings: await stores.personalSettings.find('S01'),
    offers: [await stores.offersStarts.find(), await stores.offerWatches.newest(9)],
    suggestion: await stores.serviceOffers.find(SUGGESTION.id),
    ledger: await stores.offerLedgers.findMany([NORDLYS]),
    audit: (await stores.audit.recent(9)).length,
  };
}

async function mattersAtFirst() {
  const place = await workplace({ staff: [ada(), ...OTHERS] });
  await withMatters(place);
  return mattersOf(place);
}
