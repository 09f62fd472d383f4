import type { TicketTrainingCall } from '../cli/verb.js';
import type { VarselEvent } from '../domain/event.js';
import { ALL_PARTITIONS } from '../domain/partition.js';
import type { TicketReader } from '../reading/read-ticket.js';
import { heldTicketModel } from '../service/ticket-reading/held-ticket-model.js';
import type { TicketModelKind } from '../service/ticket-reading/ticket-label.js';
import { learnedTicketReader } from '../service/ticket-reading/ticket-reader.js';
import { type TicketTraining, trainTicketModel } from '../service/ticket-reading/train-ticket-model.js';
import { rebuildAll } from './histories.js';
import type { Parts } from './parts.js';

// A pass over customers: so many have their events in memory at once.
const BATCH = 500;

/** Reads tickets as they come in, by what counts at this moment. What can't be opened is logged, and phrases read. */
export function ticketReaderNow({
  stores: { trainedModels },
  config,
  logger,
}: Pick<Parts, 'stores' | 'config' | 'logger'>): () => Promise<TicketReader> {
  const held = {
    category: heldTicketModel('ticket-category', trainedModels),
    tone: heldTicketModel('ticket-tone', trainedModels),
  };
  const opened = async (which: keyof typeof held) => {
    try {
      return await held[which]();
    } catch (error) {
      logger.error(
        { err: error, model: `ticket-${which}` },
        'a model of tickets can’t be used and phrases read: train again, or roll back',
      );
      return null;
    }
  };
  return async () => {
    const [category, tone] = await Promise.all([opened('category'), opened('tone')]);
    return learnedTicketReader({ category, tone, ours: config.service.ownCategories });
  };
}

/** Trains on all tickets that are in the database, in this process. Blocks for minutes: not for one that serves people. */
export async function trainTicketsNow(
  parts: Parts,
  kind: TicketModelKind,
  call: TicketTrainingCall,
): Promise<TicketTraining> {
  // Customers are gone through by their histories.
  await rebuildAll(parts);
  const { stores } = parts;
  const customers = await stores.customers.count();
  return trainTicketModel(kind, {
    events: () => eventsOfAll(stores, (done) => call.onProgress(done, Math.max(done, customers))),
    trainedModels: stores.trainedModels,
    now: parts.now(),
    isExperimental: call.isExperimental,
    createdBy: call.by,
    onStep: call.onStep,
  });
}

async function* eventsOfAll(
  { histories, events }: Pick<Parts['stores'], 'histories' | 'events'>,
  onCustomers: (done: number) => void,
): AsyncGenerator<VarselEvent[]> {
  let done = 0;
  for await (const batch of histories.byPartition(ALL_PARTITIONS, BATCH)) {
    const found = await events.ofCustomers(batch.map(({ customerId }) => customerId));
    yield [...found.values()].flat();
    done += batch.length;
    onCustomers(done);
  }
}
