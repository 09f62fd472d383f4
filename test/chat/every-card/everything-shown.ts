import type { Card, CardAction, Form, RichText } from '../../../src/chat/card.js';
import { VERBS, type Verb } from '../../../src/chat/commands/verb.js';
import type { ChatAnswer } from '../../../src/chat/request.js';
import { type DeliveryContent, NOTICE_SUBJECTS } from '../../../src/domain/delivery.js';
import { TICKET_NOTICES } from '../../../src/domain/service-ticket.js';
import { someAlert } from '../../support/alerts.js';
import { ADA, MORNING, NORDLYS, NORDLYS_ALERT } from '../workplace.js';
import {
  type EveryCompany,
  type Foreign,
  LINK_ID,
  MERGE_ID,
  REASON_TASK_IDS,
  REFUSED_ID,
  REVIEW_ID,
  TASK_ID,
  TICKET_IDS,
} from './company.js';
import { WATCH_IDS } from './keep-offer-watches.js';
import { SUGGESTED_TICKET_IDS, SUGGESTION_IDS } from './keep-suggestions.js';

/** Something that people see, and what it came of. */
export type Shown = { readonly of: string } & (
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'reply'; readonly text: RichText }
  | { readonly kind: 'form'; readonly form: Form }
  | ({ readonly kind: 'errors' } & Refused)
);

/** A form as it was filled, and what is wrong with it. */
export interface Refused {
  readonly form: Form;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

export interface EverythingShown {
  readonly shown: readonly Shown[];
  /** Deliveries of a kind that said nothing. */
  readonly silent: readonly string[];
  readonly pressed: ReadonlySet<string>;
  readonly submitted: ReadonlySet<string>;
}

type Step =
  | { readonly kind: 'ask'; readonly text: string; readonly by: string }
  | { readonly kind: 'press'; readonly press: CardAction; readonly by: string }
  | {
      readonly kind: 'submit';
      readonly form: Form;
      readonly values: Record<string, string>;
      readonly by: string;
    };

/** What is asked of each command; one that is missing does not compile. */
function questions(foreign: Foreign): Readonly<Record<Verb, readonly string[]>> {
  const name = foreign(`customer ${NORDLYS}`);
  const about = ['', '1001', '8', '6', name.slice(0, 5), 'nobody at all'];
  return {
    home: [''],
    customer: [...about, '5'],
    recommend: [...about, 'routed', foreign('typed')],
    mine: [''],
    why: about,
    value: about,
    tier: about,
    log: about,
    snooze: ['1001', '3', '8', name.slice(0, 5)],
    handover: ['1001', '4', '8', name.slice(0, 5)],
    churned: [''],
    away: ['', '2026-05-04 2026-05-08', 'nonsense', foreign('typed')],
    settings: [''],
    losses: [''],
    figures: ['', '2026-02', 'value', 'value 2026-02 all', 'deals', 'pilot', 'service', foreign('typed')],
    roi: [''],
    portfolio: ['', 'moves', 'moves 2', 'abc', 'effort', 'groups', 'offers', foreign('typed')],
    leads: ['', 'mine', 'team', 'all', 'F1', 'F4', foreign('typed')],
    deal: ['', 'D1', 'D2', 'D3', name.slice(0, 5), foreign('typed')],
    pipeline: [
      '',
      'mine',
      'team',
      'all',
      'all owner',
      'all team',
      'all product',
      'all quarter',
      'all effort',
      foreign('typed'),
    ],
    sources: [''],
    patterns: [''],
    digest: ['', 'now', 'weekly monday 08:00', 'off', foreign('typed')],
    model: ['', 'churn', 'value', 'win'],
    admin: [
      '',
      'stage',
      `stage ${foreign('team')} act`,
      'observe',
      'data',
      'offers',
      'people',
      'channels',
      'routes',
      foreign('typed'),
    ],
    help: ['', ...VERBS, foreign('typed')],
  };
}

/** Every kind of delivery; one that is missing does not compile. */
export const CONTENTS: {
  readonly [Kind in DeliveryContent['kind']]: readonly Extract<DeliveryContent, { kind: Kind }>[];
} = {
  alert_card: [NORDLYS, 'erp:2', 'erp:3', 'erp:6', 'erp:9'].map((id) => ({
    kind: 'alert_card',
    alertId: someAlert(id).id,
  })),
  alert_notice: NOTICE_SUBJECTS.map((about) => ({
    kind: 'alert_notice',
    alertId: NORDLYS_ALERT,
    about,
    staffId: 'S01',
  })),
  alert_reply: (['raised', 'fell', 'handed_over', ...NOTICE_SUBJECTS] as const).map((about) => ({
    kind: 'alert_reply',
    alertId: NORDLYS_ALERT,
    about,
    staffId: 'S01',
    level: 'high',
    risk: 74,
  })),
  morning_list: [
    {
      kind: 'morning_list',
      staffId: 'S01',
      day: '2026-03-02',
      startsAt: new Date('2026-03-02T07:00:00Z'),
      lastStartedAt: new Date('2026-02-27T07:00:00Z'),
    },
  ],
  team_notice: [{ kind: 'team_notice', alertId: NORDLYS_ALERT, staffId: 'S02' }],
  task_card: [TASK_ID, ...REASON_TASK_IDS].map((taskId) => ({ kind: 'task_card', taskId })),
  ticket_card: [...TICKET_IDS, ...SUGGESTED_TICKET_IDS].map((ticketId) => ({
    kind: 'ticket_card',
    ticketId,
  })),
  offer_card: SUGGESTION_IDS.map((offerId) => ({ kind: 'offer_card', offerId })),
  ticket_notice: (['warned', 'overdue'] as const).map((about) => ({
    kind: 'ticket_notice',
    ticketId: TICKET_IDS[0],
    about,
    staffId: 'S01',
  })),
  ticket_reply: TICKET_NOTICES.map((about) => ({
    kind: 'ticket_reply',
    ticketId: TICKET_IDS[0],
    about,
    staffId: 'S01',
  })),
  lead_notice: ['F2', 'F3'].map((id, nth) => ({
    kind: 'lead_notice',
    leadId: `crm:${id}`,
    staffId: `S0${nth + 1}`,
    byId: 'S03',
  })),
  loss_review: [REVIEW_ID, 'loss:erp:2:2026-01-15'].map((reviewId) => ({ kind: 'loss_review', reviewId })),
  merge_proposal: [{ kind: 'merge_proposal', proposalId: MERGE_ID }],
  introduction: [{ kind: 'introduction', channelId: 'C01' }],
  introduction_refused: [{ kind: 'introduction_refused', channelName: 'partners' }],
  person_proposal: [{ kind: 'person_proposal', linkId: LINK_ID }],
  first_run_summary: [null, 'S01'].map((staffId) => ({ kind: 'first_run_summary', runId: 'none', staffId })),
  model_report: [
    {
      kind: 'model_report',
      version: 1,
      because: { kind: 'quarter' },
      faults: [],
      freshLabels: { losses: { import: 12 }, answers: { lost: 3 } },
    },
  ],
  win_model_report: [
    { kind: 'win_model_report', version: 1, faults: [] },
    { kind: 'win_model_report', version: 1, faults: ['no_better_than_the_stage', 'calibration_off'] },
  ],
  presumed_losses: [{ kind: 'presumed_losses', staffId: 'S01' }],
  monthly_figures: [{ kind: 'monthly_figures', month: '2026-02' }],
  weekly_digest: ['S01', 'S03'].map((staffId) => ({
    kind: 'weekly_digest',
    staffId,
    week: '2026-W10',
    asOf: MORNING,
  })),
  offer_watch: WATCH_IDS.map((watchId) => ({ kind: 'offer_watch', watchId })),
  tier_ended: [{ kind: 'tier_ended', overrideId: 'o1' }],
  tier_moves: [
    {
      kind: 'tier_moves',
      staffId: 'S03',
      from: new Date('2026-03-01T00:00:00Z'),
      until: new Date('2026-03-03T00:00:00Z'),
    },
  ],
  delivery_note: (['unknown', 'archived', 'shared_channel', 'invalid_message'] as const).map((problem) => ({
    kind: 'delivery_note',
    deliveryId: REFUSED_ID,
    problem,
    targetId: 'C01',
  })),
};

const THOROUGHLY = { rounds: 2, askers: [ADA, 'UCLEO'] } as const;
/** By one person; more of the same kind show nothing new. */
const PRESSES_OF_ONE_KIND = 8;
/** What no command is called. */
const MISTYPED = ['custmer 1001', 'ticket', 'hva er dette'];

/** Asks everything, presses every button that is shown, fills every form that opens; again, while anything is new. */
export async function everythingShown(
  company: EveryCompany,
  foreign: Foreign,
  { rounds, askers }: { readonly rounds: number; readonly askers: readonly string[] } = THOROUGHLY,
): Promise<EverythingShown> {
  const shown: Shown[] = [];
  const silent: string[] = [];
  const taken = new Set<string>();
  const seen = new Set<string>();
  const pressed = new Map<string, number>();
  const submitted = new Set<string>();
  const waiting: Step[] = [];

  function see(what: Shown, by: string): void {
    const key = JSON.stringify([what, by]);
    if (seen.has(key)) return;
    seen.add(key);
    shown.push(what);
    if (what.kind === 'card') {
      const presses = pressesOf(what.card);
      // What the first button ends the last one never sees, and the other way round.
      const ordered = shown.length % 2 === 0 ? presses : presses.toReversed();
      for (const press of ordered) waiting.push({ kind: 'press', press, by });
    }
    if (what.kind === 'form')
      for (const values of fillings(what.form, foreign))
        waiting.push({ kind: 'submit', form: what.form, values, by });
  }

  function answered(of: string, answer: ChatAnswer, by: string): void {
    if (answer.kind === 'whisper') see({ of, kind: 'card', card: answer.card }, by);
    if (answer.kind === 'form') see({ of, kind: 'form', form: answer.form }, by);
  }

  async function take(step: Step): Promise<void> {
    const key = JSON.stringify(step);
    if (taken.has(key)) return;
    taken.add(key);
    switch (step.kind) {
      case 'ask':
        return answered(step.text, await company.ask(step.text, step.by), step.by);
      case 'press': {
        const { action, subject, args = {} } = step.press;
        const kind = `${action} ${step.by}`;
        pressed.set(kind, (pressed.get(kind) ?? 0) + 1);
        if ((pressed.get(kind) ?? 0) > PRESSES_OF_ONE_KIND) return;
        return answered(action, await company.press(action, subject, step.by, { ...args }), step.by);
      }
      case 'submit': {
        const { form, values, by } = step;
        const of = `submit ${form.id}`;
        submitted.add(form.id);
        const answer = await company.submit(form, values, by);
        if (answer.kind === 'errors') shown.push({ of, kind: 'errors', form, values, errors: answer.errors });
        return answered(of, answer, by);
      }
    }
  }

  for (let round = 0; round < rounds; round++) {
    for (const contents of Object.values(CONTENTS))
      for (const content of contents) {
        const rendered = await company.posted(content);
        if (rendered.kind === 'card') see({ of: content.kind, kind: 'card', card: rendered.card }, ADA);
        else if (rendered.kind === 'reply')
          shown.push({ of: content.kind, kind: 'reply', text: rendered.text });
        else if (round === 0) silent.push(`${content.kind}: ${rendered.reason}`);
      }
    for (const text of [...MISTYPED, foreign('typed')]) waiting.push({ kind: 'ask', text, by: ADA });
    for (const [verb, texts] of Object.entries(questions(foreign)))
      for (const text of texts)
        for (const by of askers) waiting.push({ kind: 'ask', text: `${verb} ${text}`.trim(), by });
    // What changes nothing first, so that there is most to see of it.
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await take(step);
    taken.forEach((key) => {
      if (key.startsWith('{"kind":"ask"')) taken.delete(key);
    });
  }
  return {
    shown,
    silent,
    pressed: new Set([...pressed.keys()].map((kind) => kind.split(' ')[0] ?? '')),
    submitted,
  };
}

function pressesOf({ blocks }: Card): CardAction[] {
  return blocks.flatMap((block) => {
    if (block.type === 'buttons') return [...block.visible, ...block.more].map(({ press }) => press);
    return block.type === 'menu' ? block.options.map(({ press }) => press) : [];
  });
}

/** A form left empty, sent as it opened, and filled with its first and its last choices. */
function fillings({ inputs }: Form, foreign: Foreign): Record<string, string>[] {
  const filled = (
    pick: (options: readonly { readonly value: string }[]) => string | undefined,
    typed: (name: string) => string,
  ) =>
    Object.fromEntries(
      inputs.map((input) => [
        input.name,
        input.kind === 'select' ? (pick(input.options) ?? '') : typed(input.name).slice(0, input.maxLength),
      ]),
    );
  return [
    Object.fromEntries(inputs.map(({ name }) => [name, ''])),
    Object.fromEntries(inputs.map(({ name, initial }) => [name, initial ?? ''])),
    filled(
      (options) => options.at(0)?.value,
      () => foreign('typed'),
    ),
    filled(
      (options) => options.at(-1)?.value,
      (name) => ({ date: '2025-09-30', until: '2026-09-30', hours: '1.5' })[name] ?? foreign('note'),
    ),
  ];
}
