import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { ChurnTraining } from '../feedback/training/train-churn.js';
import type { WinTraining } from '../feedback/training/win/train-win.js';
import type { OffersTraining } from '../service/recommend/train-offers.js';
import { TICKET_MODEL_KINDS } from '../service/ticket-reading/ticket-label.js';
import type { TicketTraining } from '../service/ticket-reading/train-ticket-model.js';
import { readBecause } from './train/because.js';
import { offersRefusalText, offersTrainingText } from './train/offers-training-text.js';
import { trainingProgress } from './train/progress.js';
import { ticketRefusalText, ticketTrainingText } from './train/ticket-training-text.js';
import { trainingJson } from './train/training-json.js';
import { refusalText, trainingText } from './train/training-text.js';
import { winRefusalText, winTrainingText } from './train/win-training-text.js';
import { type CliVerb, UsageError } from './verb.js';

const KINDS = ['churn', 'win', 'offers', ...TICKET_MODEL_KINDS] as const;

/** Learns from the company's own past. */
export const train: CliVerb = {
  summary: "train a model on your customers', deals' or offers' past, and judge it against knowing nothing",
  usage: `varsel train churn|win|offers|ticket-category|ticket-tone [--experimental] [--threads N] [--json]

  churn: learns from every month of the past three years what came of each customer, tests on the newest fifth, and keeps the
  model: in shadow, or as a candidate with what speaks against it. Rules go on alerting until an administrator accepts
  its levels: varsel models accept churn VERSION, or the button on the card to the administrators.

  win: learns from every closed deal of the past five years, as it stood at several moments of its life, and tests on the
  fifth that closed last. Where it is better than the share of won deals of each stage it gives open deals their chance
  at once, or, where a model does so already, after a week beside it; else the shares of the stages go on being shown.

  offers: learns what similar customers have, and from offers that were accepted or declined how likely the next is to be.
  Each is used where it told more of what came later than knowing nothing; else rules of thumb go on.

  ticket-category, ticket-tone: learns to sort tickets, and to tell how their writers feel, from tickets whose source or a
  person says it, the company's own names of categories among them. It reads new tickets where it told more than phrases on
  tickets of customers that it hadn't seen.

  --experimental  goes on under the minimums of a model; what comes of it is kept to be looked at, never used
  --threads       default: one per processor; the model doesn't depend on it
  --json          for programs: result ("trained" or why not), model, isNew, because, faults, freshLabels, report

  Exit code 1 under the minimums.

  varsel train churn
  varsel train win
  varsel train offers
  varsel train ticket-category`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        experimental: { type: 'boolean', default: false },
        threads: { type: 'string' },
        // For the daily check alone.
        because: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const kind = positionals.length === 1 ? KINDS.find((known) => known === positionals[0]) : undefined;
    if (kind === undefined) {
      throw new UsageError(
        `say what is to be trained: one of ${KINDS.join(', ')} (got: "${positionals.join(' ')}")`,
      );
    }
    const threads = readThreads(values.threads);
    const because = readBecause(values.because);
    const { environment, stdout, stderr } = context;
    const app = await context.openApp();
    const progress = trainingProgress(stderr, context.now, kind === 'win' ? 'deals' : 'customers');
    try {
      const call = {
        isExperimental: values.experimental,
        threads,
        by: environment.USER || environment.USERNAME || 'command line',
        onStep: progress.step,
        onProgress: progress.customers,
      };
      let training: ChurnTraining | WinTraining | OffersTraining | TicketTraining;
      let text: string;
      try {
        if (kind === 'win') {
          const win = await app.trainWin({ ...call, because });
          text = win.kind === 'trained' ? winTrainingText(win) : winRefusalText(win);
          training = win;
        } else if (kind === 'offers') {
          const offers = await app.trainOffers(call);
          text = offers.kind === 'trained' ? offersTrainingText(offers) : offersRefusalText();
          training = offers;
        } else if (kind === 'ticket-category' || kind === 'ticket-tone') {
          const tickets = await app.trainTickets(kind, call);
          text = tickets.kind === 'trained' ? ticketTrainingText(tickets) : ticketRefusalText(tickets);
          training = tickets;
        } else {
          const churn = await app.trainChurn({ ...call, because });
          text = churn.kind === 'trained' ? trainingText(churn) : refusalText(churn);
          training = churn;
        }
      } finally {
        progress.clear();
      }
      if (values.json) stdout.write(trainingJson(training));
      else (training.kind === 'trained' ? stdout : stderr).write(text);
      return training.kind === 'trained' ? 0 : 1;
    } finally {
      await app.close();
    }
  },
};

function readThreads(text: string | undefined): number {
  if (text === undefined) return Math.min(64, availableParallelism());
  const threads = Number(text);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) {
    throw new UsageError(`--threads "${text}" is no whole number from 1 to 64`);
  }
  return threads;
}
