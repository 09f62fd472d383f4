import { parseArgs } from 'node:util';
import { START_CHECKS, type StartCheck } from '../service/gate/before-start.js';
import { changeOffersStart, type StartStep } from '../service/start/change-offers-start.js';
import type { OffersStanding } from '../service/start/offers-standing.js';
import { readOffersStart, type StartSources } from '../service/start/read-offers-start.js';
import { plain } from './preview-text.js';
import { type CliApp, type CliContext, type CliVerb, type ExitCode, UsageError } from './verb.js';

const STEPS = {
  on: 'on',
  off: 'off',
  'confirm-notice': 'confirm_notice',
  'withdraw-notice': 'withdraw_notice',
} as const satisfies Readonly<Record<string, StartStep>>;

/** Whether offers in service may start, and starting them. */
export const offers: CliVerb = {
  summary: 'what offers in service still need before they start; turn them on or off',
  usage: `varsel offers [status] [--json]
varsel offers on|off|confirm-notice|withdraw-notice --by STAFF

  on               offers may be shown, once nothing is missing any more
  off              none is shown, at once and everywhere
  confirm-notice   the privacy notice that speaks of offers is published
  withdraw-notice  it isn't any more
  --by             staff id of the administrator who says so; it stays on record
  --json           for programs: isOn, missing, notice

  varsel offers confirm-notice --by S09`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, by: { type: 'string' } },
    });
    const [word = 'status', ...more] = positionals;
    const step = Object.hasOwn(STEPS, word) ? STEPS[word as keyof typeof STEPS] : null;
    if (more.length > 0 || (step === null && word !== 'status'))
      throw new UsageError(
        `offers knows no "${positionals.join(' ')}"; give status, ${Object.keys(STEPS).join(', ')}`,
      );
    if (step !== null && values.by === undefined)
      throw new UsageError(`offers ${word} needs --by with the staff id of an administrator`);
    const app = await context.openApp();
    try {
      if (step !== null) return await take(step, values.by ?? '', app, context);
      const standing = await readOffersStart(sourcesOf(app, context));
      const { isOn, missing, notice } = standing;
      context.stdout.write(
        values.json ? `${JSON.stringify({ isOn, missing, notice }, null, 2)}\n` : standingText(standing),
      );
      return 0;
    } finally {
      await app.close();
    }
  },
};

export function sourcesOf({ stores, config }: CliApp, { now }: Pick<CliContext, 'now'>) {
  return { stores, offers: config.offers, timezone: config.company.timezone, now } satisfies StartSources;
}

const REMEDIES: Readonly<Record<StartCheck, string>> = {
  products: 'there are none: varsel import products FILE',
  segments: 'set offers.segments in varsel.yaml',
  success_figure: 'set offers.successFigure in varsel.yaml',
  owner: 'set offers.owner in varsel.yaml to a staff id',
  privacy_notice: 'publish the notice that speaks of offers, then: varsel offers confirm-notice --by STAFF',
};

/** What is missing, with its remedy, each in a line. */
export function missingLines(missing: readonly StartCheck[]): string[] {
  return missing.map((check) => `${check.replaceAll('_', ' ')}: ${REMEDIES[check]}`);
}

async function take(step: StartStep, by: string, app: CliApp, context: CliContext): Promise<ExitCode> {
  const person = await app.stores.staff.find(by);
  if (person === null) throw new Error(`nobody on staff has the id ${plain(by)}; see the staff file`);
  if (person.role !== 'administrator')
    throw new Error(`${plain(by)} is no administrator: offers are decided about by one`);
  const changed = await changeOffersStart(step, person.id, sourcesOf(app, context));
  if (!changed.ok) {
    const { refusal } = changed;
    if (refusal.reason === 'already') {
      context.stdout.write('That is how it is already.\n');
      return 0;
    }
    context.stderr.write(
      `Offers can't be turned on yet:\n${missingLines(refusal.missing)
        .map((line) => `  ${line}\n`)
        .join('')}`,
    );
    return 1;
  }
  context.stdout.write(standingText(changed.value));
  return 0;
}

function standingText({ isOn, missing, notice }: OffersStanding): string {
  const lead =
    missing.length === 0
      ? `Offers are ${isOn ? 'on' : 'off; nothing is missing: varsel offers on --by STAFF'}.`
      : `Offers are ${isOn ? 'turned on, and none is shown until nothing is missing' : 'off'}.`;
  const checks = START_CHECKS.map((check) =>
    missing.includes(check)
      ? `  missing  ${missingLines([check]).join('')}`
      : `  done     ${check.replaceAll('_', ' ')}`,
  );
  const said =
    notice === null
      ? []
      : [
          `The privacy notice was confirmed by ${plain(notice.byId)} on ${notice.at.toISOString().slice(0, 10)}.`,
        ];
  return `${[lead, ...checks, ...said].join('\n')}\n`;
}
