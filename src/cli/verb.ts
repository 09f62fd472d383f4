import type { Readable, Writable } from 'node:stream';
import type { Logger } from 'pino';
import type { ChurnScorer } from '../churn/model/open-scorer.js';
import type { Config } from '../config/config.js';
import type { ScoredDeals } from '../deals/live/score-open-deals.js';
import type { CustomerValue } from '../domain/customer-value.js';
import type { ChurnContext } from '../domain/run.js';
import type { Score } from '../domain/score.js';
import type { TrainingReason } from '../domain/training-reason.js';
import type { ValueRun } from '../domain/value-run.js';
import type { WinScore } from '../domain/win-score.js';
import type { NamedLoss } from '../feedback/presumed-losses.js';
import type { ChurnTraining, TrainingStep } from '../feedback/training/train-churn.js';
import type { FitWinOptions } from '../feedback/training/win/fit-win.js';
import type { WinTraining } from '../feedback/training/win/train-win.js';
import type { IncomingDealEvents } from '../intake/incoming-deal-event.js';
import type { DataCheck } from '../readiness/data-check.js';
import type { TicketReader } from '../reading/read-ticket.js';
import type { OfferDesk } from '../service/desk/offer-desk.js';
import type { SweepCounts } from '../service/offers/sweep-offers.js';
import type { OffersTraining } from '../service/recommend/train-offers.js';
import type { TicketModelKind } from '../service/ticket-reading/ticket-label.js';
import type { TicketTraining } from '../service/ticket-reading/train-ticket-model.js';
import type { Stores } from '../stores/stores.js';
import type { IncomingTicketText } from '../tickets/incoming-ticket.js';

/** What a verb may touch of the outside world. */
export interface CliContext {
  readonly stdin: Readable;
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /**
   * Reads the configuration and connects to the database; closed again by the caller.
   * @param overrides environment variables that win over the real ones, for the demo.
   */
  openApp(overrides?: Readonly<Record<string, string>>): Promise<CliApp>;
  /** @throws ConfigError with every problem found. */
  readConfig(): Config;
  /** For checks whose findings are printed anyway. */
  readonly silentLogger: Logger;
  /** Resolves when the process is asked to stop. */
  readonly stopRequested: Promise<void>;
}

export type CliOutput = Writable & { readonly isTTY?: boolean };

export const PROCESS_ROLES = ['all', 'web', 'worker', 'scheduler'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

/** The running product, as far as the command line needs it. */
export interface CliApp {
  readonly config: Config;
  readonly stores: Stores;
  rebuildHistories(): Promise<number>;
  /** Rebuilds the deals of which something came; returns how many. */
  rebuildDeals(): Promise<number>;
  /** What every customer's score would be computed with, as of a date. Writes nothing. */
  churnContext(asOf: Date): Promise<ChurnContext>;
  /** What the data are good for, as of a date. Writes nothing. */
  dataCheck(asOf: Date): Promise<DataCheck>;
  /** Scores a period at once in this process, alerts included; a period that was scored before is left alone. */
  scorePeriod(period: string, asOf: Date): Promise<void>;
  /** What scores now: the active model, or rules. Writes nothing. */
  openScorer(explain: 'reached' | 'all'): Promise<ChurnScorer>;
  /** What a night at a past moment would have said of every customer's value, from what was known then. Writes nothing. */
  valuesAsOf(asOf: Date): Promise<{ readonly run: ValueRun; readonly values: readonly CustomerValue[] }>;
  /** A score with its factors, made again where the night had left them out. */
  withFactors(score: Score): Promise<Score>;
  /** Trains a churn model in this process, and keeps it. */
  trainChurn(call: TrainingCall): Promise<ChurnTraining>;
  /** The same for a model of win chances. */
  trainWin(call: WinTrainingCall): Promise<WinTraining>;
  /** The same of what could be offered in service. */
  trainOffers(call: OffersTrainingCall): Promise<OffersTraining>;
  /** The same of how tickets are sorted, or of how their writers feel. */
  trainTickets(kind: TicketModelKind, call: TicketTrainingCall): Promise<TicketTraining>;
  /** Looks for what tickets are followed by in this process, and keeps that, whether or not the week had its look. */
  minePatterns(): Promise<void>;
  /** What reads tickets now. */
  ticketReader(): Promise<TicketReader>;
  /** Scores all open deals in this process, and keeps that. */
  scoreDeals(asOf: Date): Promise<ScoredDeals>;
  /** Keeps forecasts of this quarter and the next as of a moment, made of the chances that are kept. */
  keepForecasts(asOf: Date): Promise<void>;
  /** Takes in what happened to deals as if their system had told of it. */
  takeInDealEvents(told: IncomingDealEvents): Promise<void>;
  /** What scoring would say of all open deals, a batch at a time. Keeps nothing. */
  previewDeals(asOf: Date): AsyncIterable<WinScore[]>;
  /** What people work on offers with, at a moment of the caller's choice, to live through a past. */
  offersAt(clock: () => Date): Promise<{ readonly desk: OfferDesk; sweep(): Promise<SweepCounts> }>;
  /** Takes a ticket in as if its system had told of it. */
  takeInTicket(ticket: IncomingTicketText): Promise<void>;
  /** Sends each owner of presumed losses a card to answer; returns to how many. */
  sendPresumedLosses(losses: readonly NamedLoss[]): Promise<number>;
  /** Deletes all data, or only what the last scoring led to. For the demo, whose workspace starts empty each time. */
  forget(what: 'everything' | 'alerts'): Promise<void>;
  /** Begins to serve; resolves when ready. */
  start(role: ProcessRole): Promise<void>;
  /** Lets work under way finish, then closes everything. */
  close(): Promise<void>;
}

/** How a training is asked for. */
export interface TrainingCall {
  readonly isExperimental: boolean;
  readonly threads: number;
  readonly because: TrainingReason;
  /** Who asks, for the model's history. */
  readonly by: string;
  readonly onStep: (step: TrainingStep) => void;
  readonly onProgress: (done: number, of: number) => void;
}

export interface WinTrainingCall extends Omit<TrainingCall, 'because'> {
  /** Left out: on demand. */
  readonly because?: TrainingReason;
  /** What was known then counts; left out, what is known now. */
  readonly asOf?: Date;
  /** How much is searched; left out, as much as serves a large company. */
  readonly effort?: { readonly fit: FitWinOptions; readonly momentsOfADeal: number };
}

export type OffersTrainingCall = Omit<TrainingCall, 'because' | 'threads'>;
export type TicketTrainingCall = OffersTrainingCall;

/** 0 done, 1 failed, 2 the call's words are off. */
export type ExitCode = 0 | 1 | 2;

/** One verb of the command line. */
export interface CliVerb {
  readonly summary: string;
  /** Shown by --help: the call's forms, its options and an example. */
  readonly usage: string;
  run(args: readonly string[], context: CliContext): Promise<ExitCode>;
}

/** The call's words are off: the message is shown with a hint at --help, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
