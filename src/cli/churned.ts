import { parseArgs } from 'node:util';
import { responsibleForCustomer } from '../alerts/responsible.js';
import type { ChurnRate } from '../churn/model/training-report.js';
import { churnSubjects } from '../churn/subjects.js';
import { utcDate } from '../domain/time.js';
import { findPresumedLosses, MONTHS_BACK, type NamedLoss } from '../feedback/presumed-losses.js';
import { presumedRate } from '../feedback/training/churn-rate.js';
import { plain } from './preview-text.js';
import { type CliApp, type CliContext, type CliVerb, type ExitCode, UsageError } from './verb.js';

const USAGE = `varsel data churned [--send] [--json]

  Customers that seem to have left in the last three years, and of whom nobody has said so: their last contract ended, or
  they have been silent far beyond their own rhythm. Owners confirm, deny or date them in chat (/varsel churned); what is
  confirmed counts as a documented loss.

  --send  sends each owner a card with theirs
  --json  for programs: asOf, losses [id, customerId, customerName, ownerId, leftAt, source, lastPurchaseAt, usualDays],
          rate {percentPerYear, sector, isDoubtful}`;

const BATCH = 500;
const LISTED_AT_MOST = 50;

/** Finds presumed losses, keeps them for their owners, and lists them. */
export const churned: CliVerb = {
  summary: 'list the customers that seem to have left, for their owners to confirm, deny or date',
  usage: USAGE,
  run: listChurned,
};

async function listChurned(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { send: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  });
  if (positionals.length > 0) throw new UsageError(`data churned takes no "${positionals.join(' ')}"`);
  const app = await context.openApp();
  try {
    await app.rebuildHistories();
    const asOf = context.now();
    const { losses, rate } = await lossesOf(app, asOf);
    const sent = values.send ? await app.sendPresumedLosses(losses) : null;
    context.stdout.write(
      values.json
        ? `${JSON.stringify({ asOf, losses, rate, ...(sent === null ? {} : { sent }) }, null, 2)}\n`
        : lossesText(losses, rate, sent),
    );
    return 0;
  } finally {
    await app.close();
  }
}

async function lossesOf(
  app: CliApp,
  asOf: Date,
): Promise<{ readonly losses: NamedLoss[]; readonly rate: ChurnRate }> {
  const { stores, config } = app;
  const staff = new Map((await stores.staff.all()).map((person) => [person.id, person]));
  const churnContext = await app.churnContext(asOf);
  const losses = await findPresumedLosses({
    stores,
    subjects: churnSubjects(stores, { batchSize: BATCH }),
    context: churnContext,
    definition: config.churn.definition,
    ownerOf: (customer) => responsibleForCustomer(customer, staff, config.owners).ownerId,
  });
  const { activeCustomers, historyMonths } = churnContext.readiness;
  const months = Math.min(MONTHS_BACK, historyMonths);
  return { losses, rate: presumedRate(losses.length, activeCustomers, months, config.company.sector) };
}

function lossesText(losses: readonly NamedLoss[], rate: ChurnRate, sent: number | null): string {
  if (losses.length === 0) return 'No customer seems to have left unnoticed in the last three years.\n';
  const lines = losses.slice(0, LISTED_AT_MOST).map((loss) => {
    const owner = loss.ownerId === null ? 'nobody’s' : plain(loss.ownerId);
    return `  ${utcDate(loss.leftAt)}  ${plain(loss.customerName)} (${plain(loss.customerId)}), ${owner}: ${whyText(loss)}`;
  });
  const more =
    losses.length > LISTED_AT_MOST ? [`  … and ${losses.length - LISTED_AT_MOST} more; --json has all.`] : [];
  const next =
    sent === null
      ? 'Owners answer with /varsel churned; --send sends each a card with theirs.'
      : `${sent} ${sent === 1 ? 'card is' : 'cards are'} on the way to the owners.`;
  const head = losses.length === 1 ? '1 customer seems' : `${losses.length} customers seem`;
  return `${[`${head} to have left:`, ...lines, ...more, ...doubtLines(rate), next].join('\n')}\n`;
}

function doubtLines({ percentPerYear, sector, isDoubtful }: ChurnRate): string[] {
  if (!isDoubtful || sector === null) return [];
  return [
    `That is ${percentPerYear} % a year, more than three times what is usual for ${sector}: doubt the definition (churn.definition) first.`,
  ];
}

function whyText({ source, lastPurchaseAt, usualDays }: NamedLoss): string {
  if (source === 'contract') return 'the last contract ended, and no other runs';
  const last = lastPurchaseAt === null ? 'silent' : `nothing bought since ${utcDate(lastPurchaseAt)}`;
  return usualDays === null ? last : `${last}, usually every ${usualDays} days`;
}
