import { actOnAlert } from '../../src/alerts/act.js';
import { applyAction } from '../../src/alerts/lifecycle.js';
import type { Card, Form } from '../../src/chat/card.js';
import { chatHandler } from '../../src/chat/handler.js';
import { knownAccounts } from '../../src/chat/linking/known-accounts.js';
import { linkedStaff } from '../../src/chat/linking/linked-staff.js';
import type { ValueFigureSettings } from '../../src/chat/month-value-figures.js';
import { customerDirectory } from '../../src/chat/names/customer-directory.js';
import type { ChatAnswer, ChatHandler, ChatRequest } from '../../src/chat/request.js';
import type { ChatSettings } from '../../src/chat/settings.js';
import { shareThrough } from '../../src/chat/share.js';
import type { Alert } from '../../src/domain/alert.js';
import type { Customer } from '../../src/domain/customer.js';
import type { Platform, Target } from '../../src/domain/delivery.js';
import type { QueueState } from '../../src/domain/queue-state.js';
import type { Score } from '../../src/domain/score.js';
import type { Staff } from '../../src/domain/staff.js';
import { actOnTask } from '../../src/measures/act-on-task.js';
import { type StagePreview, stagePreview } from '../../src/measures/stage-preview.js';
import type { OfferDesk } from '../../src/service/desk/offer-desk.js';
import type { Stores } from '../../src/stores/stores.js';
import { ticketDesk } from '../../src/tickets/act-on-ticket.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, someAlert, someCustomer, somePerson, someScore } from '../support/alerts.js';
import { type RecordingAdapter, recordingAdapter } from '../support/recording-adapter.js';
import { someSalesSettings } from '../support/sales-settings.js';
import { cardProblems, formProblems } from '../support/sendable.js';
import { someTicketDependencies } from '../support/service-desk.js';
import { cardText } from './card-text.js';

export const NORDLYS = 'erp:1001';
export const NORDLYS_ALERT = someAlert(NORDLYS).id;
/** A Monday morning in Oslo, a few hours after the alert opened. */
export const MORNING = new Date('2026-03-02T08:00:00Z');

/** No costs, no queues, and goals as varsel.yaml has them. */
const NO_VALUE_FIGURE_SETTINGS: ValueFigureSettings = {
  baseline: null,
  goals: {
    retention: { fromPercent: 10, toPercent: 25 },
    satisfaction: { fromPercent: 15, toPercent: 25 },
    upsell: { fromPercent: 20, toPercent: 40 },
    response_time: { fromPercent: -50, toPercent: -30 },
    service_cost: { fromPercent: -30, toPercent: -15 },
  },
  rates: { perTicketMinor: null, perHandlingHourMinor: null, hoursPerTicketAtMost: 8 },
  servicePeople: null,
};

export const chatTestSettings: ChatSettings = {
  company: { name: 'Test AS', currency: 'EUR', timezone: 'Europe/Oslo', country: 'NO', language: 'en' },
  people: [],
  routing: { platform: 'slack', channels: { churn: 'C1' }, churn: [{ to: 'owner' }] },
  owners: { teams: {} },
  rules: {
    cardsPerPersonAndDay: 5,
    cardsPerPersonAndWeek: 12,
    cooldownDays: 90,
    recedesAfterDays: 14,
    askAfterDays: 30,
    scoring: '0 3 * * *',
  },
  quiet: { quietHours: { from: '18:00', to: '08:00' }, workingDays: [1, 2, 3, 4, 5] },
  thresholds: { borders: { low: 30, medium: 50, high: 70 } },
  churn: { horizonDays: 90 },
  figures: { followedWithinDays: 90, costPerYear: null, margin: null, value: NO_VALUE_FIGURE_SETTINGS },
  sales: someSalesSettings,
  digest: {
    rules: { weekday: 1, time: null, roles: ['manager', 'administrator'], leaders: true },
    quiet: alertSettings().quiet,
  },
  measureFor: (_segment, level) => ({ text: `Measure for ${level}` }),
};

interface Contents {
  readonly staff?: readonly Staff[];
  readonly customers?: readonly Customer[];
  readonly scores?: readonly Score[];
  readonly alerts?: readonly Alert[];
  readonly settings?: Partial<ChatSettings>;
  /** Where people are; Slack where nothing is said. */
  readonly platform?: Platform;
  /** What stepping a team up would have meant. */
  readonly preview?: StagePreview;
  /** Where administrators are asked. */
  readonly administrators?: readonly Target[];
  readonly queueState?: QueueState;
  /** Accounts that the platform takes for guests. */
  readonly guests?: readonly string[];
  /** Who is behind an account is held for a few seconds, as in the product; else looked up each time. */
  readonly holdsAccounts?: true;
  /** Suggests what fits customers; nothing where it is left out. */
  readonly offers?: (stores: Stores, now: () => Date) => OfferDesk;
  /** Replaces what a store does, such as to let it fail. */
  readonly change?: (stores: Stores) => Stores;
}

/** Ada and Bo at work: a chat handler on stores in memory, a clock that stands still, and what was posted. */
export interface Workplace {
  readonly stores: Stores;
  readonly adapter: RecordingAdapter;
  readonly refreshed: string[];
  readonly logged: { readonly about: Readonly<Record<string, unknown>>; readonly message: string }[];
  readonly clock: { now: Date };
  /** Types a command. */
  ask(text: string, by?: string): Promise<ChatAnswer>;
  press(action: string, subject: string, by?: string, args?: Record<string, string>): Promise<ChatAnswer>;
  submit(
    form: Pick<Form, 'id' | 'subject' | 'args'>,
    values: Record<string, string>,
    by?: string,
  ): Promise<ChatAnswer>;
  alert(id?: string): Promise<Alert>;
}

export const ADA = 'UADA';
export const BO = 'UBO';

export function ada(fields: Partial<Staff> = {}): Staff {
  return somePerson('S01', {
    name: 'Ada Berg',
    slackUserId: ADA,
    team: 'nordics',
    leaderId: 'S03',
    ...fields,
  });
}
export function bo(fields: Partial<Staff> = {}): Staff {
  return somePerson('S02', { name: 'Bo Lind', slackUserId: BO, team: 'nordics', ...fields });
}
export function cleo(fields: Partial<Staff> = {}): Staff {
  return somePerson('S03', { name: 'Cleo Dahl', role: 'manager', team: 'management', ...fields });
}

export function nordlys(fields: Partial<Customer> = {}): Customer {
  return someCustomer(NORDLYS, {
    name: 'Nordlys Maskin AS',
    segment: 'machinery',
    yearlyValueMinor: 8_500_000,
    renewalAt: new Date('2027-01-31T00:00:00Z'),
    ...fields,
  });
}

export async function workplace(contents: Contents = {}): Promise<Workplace> {
  const held = memoryStores();
  await held.staff.upsert(contents.staff ?? [ada(), bo(), cleo()]);
  await held.customers.upsert(contents.customers ?? [nordlys()]);
  await held.scores.save(contents.scores ?? [someScore(NORDLYS)]);
  for (const alert of contents.alerts ?? [someAlert(NORDLYS)]) await held.alerts.open(alert);
  const changed = contents.change?.(held) ?? held;
  const stores: Stores = { ...changed, staff: linkedStaff(changed.staff, changed.personLinks) };
  const clock = { now: MORNING };
  const now = () => clock.now;
  const adapter = recordingAdapter({ now });
  const accounts = knownAccounts({
    staff: changed.staff,
    links: changed.personLinks,
    personalSettings: changed.personalSettings,
    byHand: contents.settings?.people ?? [],
    now,
  });
  const refreshed: string[] = [];
  const logged: { about: Readonly<Record<string, unknown>>; message: string }[] = [];
  const note = (about: Readonly<Record<string, unknown>>, message: string) =>
    void logged.push({ about, message });
  const offers = contents.offers?.(stores, now);
  let ids = 0;
  const handleUnchecked = chatHandler({
    stores,
    settings: { ...chatTestSettings, ...contents.settings },
    act: actOnAlert({ stores, now, directTargets: () => [], settings: alertSettings() }),
    actOnTask: actOnTask({
      stores,
      now,
      direct: ({ slackUserId }) => ({
        targets: slackUserId === null ? [] : [{ platform: 'slack', kind: 'person', id: slackUserId }],
      }),
    }),
    tickets: ticketDesk(someTicketDependencies(stores, now)),
    ...(offers === undefined ? {} : { offers }),
    stages: {
      defaults: { default: 'observe', teams: {} },
      preview: async () => contents.preview ?? stagePreview([], 4, 'backtest'),
    },
    directory: customerDirectory({
      customers: stores.customers,
      now,
      pause: async () => {},
      onRefreshError: (error) => {
        throw error;
      },
    }),
    share: shareThrough(() => adapter),
    now,
    newId: () => `id-${++ids}`,
    ...(contents.holdsAccounts === true ? { accounts } : {}),
    queueState: async () => contents.queueState ?? null,
    membershipOf: (target) => adapter.membership(target),
    linking: {
      profileOf: (_platform, platformUserId) => adapter.profile(platformUserId),
      administrators: async () => contents.administrators ?? [],
    },
    isOutsider: async (_platform, platformUserId) => contents.guests?.includes(platformUserId) ?? false,
    log: { error: note, warn: note },
    refreshCard: async (alertId) => void refreshed.push(alertId),
    refreshModelReports: async (modelId) => void refreshed.push(modelId),
  });
  const handle: ChatHandler = async (request) => {
    const answer = await handleUnchecked(request);
    const problems = answerProblems(answer);
    if (problems.length > 0)
      throw new Error(`${JSON.stringify(answer)} is not taken: ${problems.join('; ')}`);
    return answer;
  };
  const from = (platformUserId: string): ChatRequest['from'] => ({
    platformUserId,
    reply: {
      platform: contents.platform ?? 'slack',
      conversationId: 'C77',
      platformUserId,
      triggerId: 't',
      responseUrl: 'r',
    },
  });
  return {
    stores: held,
    adapter,
    refreshed,
    logged,
    clock,
    ask: (text, by = ADA) => handle({ kind: 'command', text, from: from(by) }),
    press: (action, subject, by = ADA, args = {}) =>
      handle({ kind: 'press', action, subject, args, from: from(by) }),
    submit: (form, values, by = ADA) =>
      handle({
        kind: 'submit',
        formId: form.id,
        subject: form.subject,
        args: form.args ?? {},
        values,
        from: from(by),
      }),
    async alert(id = NORDLYS_ALERT) {
      const alert = await held.alerts.find(id);
      if (alert === null) throw new Error(`no alert ${id}`);
      return alert;
    },
  };
}

function answerProblems(answer: ChatAnswer): string[] {
  if (answer.kind === 'whisper') return cardProblems(answer.card);
  return answer.kind === 'form' ? formProblems(answer.form) : [];
}

/** The card of a private answer. */
export function whispered(answer: ChatAnswer): Card {
  if (answer.kind !== 'whisper') throw new Error(`expected a private answer, got ${answer.kind}`);
  return answer.card;
}

export function said(answer: ChatAnswer): string {
  return cardText(whispered(answer));
}

export function formOf(answer: ChatAnswer): Form {
  if (answer.kind !== 'form') throw new Error(`expected a form, got ${JSON.stringify(answer)}`);
  return answer.form;
}

export function errorsOf(answer: ChatAnswer): Readonly<Record<string, string>> {
  if (answer.kind !== 'errors') throw new Error(`expected errors, got ${JSON.stringify(answer)}`);
  return answer.errors;
}

/** The same alert after somebody did something to it. */
export function after<Of extends Alert>(
  alert: Of,
  action: Parameters<typeof applyAction>[1],
  by: string,
  at: Date,
): Of {
  const applied = applyAction(alert, action, by, at);
  if (!applied.ok) throw new Error(`refused: ${applied.refusal.reason}`);
  return applied.value;
}
