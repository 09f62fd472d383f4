import { TICKET_CATEGORIES, type TicketCategory, type VarselEvent } from '../../domain/event.js';
import { ownCategoryIn } from '../../domain/own-category.js';
import type { TrainedModel } from '../../domain/trained-model.js';
import { type Artefact, packArtefact } from '../../learning/artefact/artefact.js';
import { newTrainedModel } from '../../learning/artefact/new-trained-model.js';
import { LIBRARY_VERSION } from '../../learning/library-version.js';
import { fitTextClassifier } from '../../learning/text/text-classifier.js';
import type { TrainedModelStore } from '../../stores/trained-models.js';
import { heldTicketModel } from './held-ticket-model.js';
import { judgeTicketModel, type TicketModelTest } from './judge-ticket-model.js';
import { gatherLabelled, type LabelledTicket } from './labelled-tickets.js';
import { type TicketFault, ticketFaults, ticketFaultText } from './ticket-faults.js';
import { labelByPhrases, type TicketModelKind } from './ticket-label.js';
import { TICKET_TEXT_SETTINGS, type TicketModelContent, textOf } from './ticket-text-model.js';

export interface TrainTicketsSources {
  /** All events of all customers, those of each together, in batches. */
  readonly events: () => AsyncIterable<readonly VarselEvent[]>;
  readonly trainedModels: Pick<TrainedModelStore, 'active' | 'artefact' | 'find' | 'save' | 'takeStep'>;
  readonly now: Date;
  /** Goes on under the minimums; what comes of it is never used. */
  readonly isExperimental: boolean;
  readonly createdBy: string;
  readonly onStep?: (step: 'gathering' | 'fitting' | 'judging') => void;
}

/** What a ticket model was made from, and how good it is. */
export interface TicketTrainingReport {
  /** ISO instants of the first and last ticket, and of the moment it was made. */
  readonly window: { readonly from: string; readonly to: string };
  readonly named: number;
  readonly learned: number;
  /** Tickets of each label that was learned. */
  readonly labels: Readonly<Record<string, number>>;
  /** Labels with too few tickets, which it can't tell. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly test: TicketModelTest;
}

export type TicketTraining =
  | {
      readonly kind: 'too_few';
      /** Tickets that count, and labels that have enough of them. */
      readonly tickets: number;
      readonly labels: number;
      readonly leftOut: Readonly<Record<string, number>>;
    }
  | {
      readonly kind: 'trained';
      readonly model: TrainedModel;
      /** False where the same tickets had led to the same model before. */
      readonly isNew: boolean;
      readonly report: TicketTrainingReport;
      /** Empty: it reads from now on. */
      readonly faults: readonly TicketFault[];
    };

export const LEAST_TICKETS = { all: 200, ofEach: 20, experimental: 10 } as const;
const MOST_TICKETS = 10_000;
const SEED = 0;

/**
 * Learns to sort tickets, or to tell how their writers feel, as the company itself does; keeps the model, and lets it read
 * where it told more than phrases on tickets of customers that it hadn't seen, and no less than the one before.
 */
export async function trainTicketModel(
  kind: TicketModelKind,
  sources: TrainTicketsSources,
): Promise<TicketTraining> {
  const { now, isExperimental, trainedModels, onStep = () => undefined } = sources;
  onStep('gathering');
  const { tickets: all, named } = await gatherLabelled(kind, sources.events, now, MOST_TICKETS);
  const { tickets, labels, leftOut } = withEnough(all);
  const enough = isExperimental ? LEAST_TICKETS.experimental : LEAST_TICKETS.all;
  const labelCount = Object.keys(labels).length;
  if (tickets.length < enough || labelCount < 2)
    return { kind: 'too_few', tickets: tickets.length, labels: labelCount, leftOut };
  onStep('judging');
  const byPhrases = tickets.map(({ subject, text }) => labelByPhrases(kind, subject, text));
  const { test, predicted, choice } = judgeTicketModel(tickets, byPhrases, SEED);
  onStep('fitting');
  const text = fitTextClassifier(
    tickets.map(textOf),
    tickets.map(({ label }) => label),
    choice === null ? TICKET_TEXT_SETTINGS : { ...TICKET_TEXT_SETTINGS, choice },
    { seed: SEED },
  );
  const report: TicketTrainingReport = {
    window: { from: (tickets[0]?.at ?? now).toISOString(), to: now.toISOString() },
    named,
    learned: tickets.length,
    labels,
    leftOut,
    test,
  };
  const artefact = artefactOf(kind, { text, ours: oursOf(tickets, byPhrases), report });
  const bytes = packArtefact(artefact);
  const described = newTrainedModel(artefact, bytes, { createdAt: now, createdBy: sources.createdBy });
  const active = await heldTicketModel(kind, trainedModels)();
  const kept = await trainedModels.save(described, bytes);
  const faults = ticketFaults(
    { test, tickets, predicted },
    tickets.length < LEAST_TICKETS.all,
    active?.id === kept.model.id ? null : active,
    SEED,
  );
  // Not only of a new one: a process that was killed in between left one without a fate.
  if (kept.model.history.length === 0) await noteFate(kind, sources, kept.model, faults);
  const model = (await trainedModels.find(kind, kept.model.version)) ?? kept.model;
  return { kind: 'trained', model, isNew: kept.isNew, report, faults };
}

function withEnough(all: readonly LabelledTicket[]) {
  const counts = new Map<string, number>();
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const has = (count: number) => count >= LEAST_TICKETS.ofEach;
  return {
    tickets: all.filter(({ label }) => has(counts.get(label) ?? 0)),
    labels: Object.fromEntries(sorted.filter(([, count]) => has(count))),
    leftOut: Object.fromEntries(sorted.filter(([, count]) => !has(count))),
  };
}

/** Under it phrases read too many different things in tickets of one name to say which it is. */
const CLEAR_SHARE = 0.4;

/** Which of our categories phrases mostly read in the tickets of each name of the company's own. */
function oursOf(
  tickets: readonly LabelledTicket[],
  byPhrases: readonly string[],
): Readonly<Record<string, TicketCategory>> {
  const found: [string, TicketCategory][] = [];
  for (const label of new Set(tickets.map((ticket) => ticket.label))) {
    const name = ownCategoryIn(label);
    if (name === null) continue;
    const said = byPhrases.filter((_, row) => tickets[row]?.label === label);
    const told = TICKET_CATEGORIES.filter((category) => category !== 'other')
      .map((category) => ({ category, count: said.filter((each) => each === category).length }))
      .sort((a, b) => b.count - a.count);
    const [most] = told;
    if (most !== undefined && most.count >= CLEAR_SHARE * said.length) found.push([name, most.category]);
  }
  return Object.fromEntries(found);
}

function artefactOf(kind: TicketModelKind, model: TicketModelContent): Artefact {
  const { window, learned, test } = model.report;
  return {
    kind,
    schema: [{ name: 'text', kind: 'categorical' }],
    window,
    quality: {
      macroF1: test.macroF1,
      phrasesMacroF1: test.phrasesMacroF1,
      aheadLow: test.ahead.low,
      aheadHigh: test.ahead.high,
      accuracy: test.accuracy,
      tickets: learned,
      labels: model.text.classes.length,
    },
    seeds: { training: SEED },
    libraryVersion: LIBRARY_VERSION,
    learner: 'n-grams, softmax regression',
    model,
  };
}

async function noteFate(
  kind: TicketModelKind,
  { trainedModels, now, createdBy }: TrainTicketsSources,
  { version }: TrainedModel,
  faults: readonly TicketFault[],
): Promise<void> {
  const isGood = faults.length === 0;
  const reason = isGood ? 'better than phrases' : faults.map(ticketFaultText).join('; ');
  const note = { at: now, by: createdBy, reason };
  const over = (await trainedModels.active(kind))?.version ?? null;
  if (isGood) {
    const promoted = await trainedModels.takeStep(kind, { name: 'promote', version, over }, note);
    if (promoted.ok) return;
  }
  // Also where somebody promoted another one meanwhile.
  await trainedModels.takeStep(kind, { name: 'move', version, to: 'candidate' }, note);
}
