import { parseArgs } from 'node:util';
import type { ModelStep, StepRefusal } from '../domain/model-register.js';
import { TRAINED_MODEL_KINDS, type TrainedModel, type TrainedModelKind } from '../domain/trained-model.js';
import { acceptChurnModel } from '../feedback/accept-model.js';
import { type Artefact, openArtefact } from '../learning/artefact/artefact.js';
import type { Stores } from '../stores/stores.js';
import type { TrainedModelStore } from '../stores/trained-models.js';
import { modelListText, modelText } from './models-text.js';
import { plain } from './preview-text.js';
import { segmentLevelsText } from './segment-levels-text.js';
import { type CliContext, type CliVerb, type ExitCode, UsageError } from './verb.js';

const ACTIONS = ['list', 'show', 'accept', 'promote', 'rollback'] as const;

/** Trained models: what there is, how good it is, and which one counts. */
export const models: CliVerb = {
  summary: 'list trained models, show one, let one alert, or go back to the one before',
  usage: `varsel models [list [KIND]] [--json]
varsel models show KIND VERSION [--json]
varsel models accept churn VERSION [--json]
varsel models promote KIND VERSION [--reason TEXT] [--json]
varsel models rollback KIND [--reason TEXT] [--json]

  KIND      ${TRAINED_MODEL_KINDS.join(', ')}
  VERSION   its number, as the list shows it
  accept    lets a churn model alert: its proposed levels hold from now on, and it becomes the active one; one that
            something spoke against is refused
  promote   makes a version the one whose scores count, after a look whether it can be opened; the one before it retires
  rollback  makes the version active that was so before; without one, what scored before there were models scores again
  --reason  kept in the version's history
  --json    for programs: models; or model, schema and seeds; or kind, active, before and changed; or the accepted levels

  varsel models show churn 3
  varsel models rollback churn --reason "too many alerts in the north"`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, reason: { type: 'string' } },
    });
    const call = readCall(positionals);
    if (values.reason !== undefined && call.action !== 'promote' && call.action !== 'rollback') {
      throw new UsageError(`--reason is for promote and rollback, not for ${call.action}`);
    }
    const app = await context.openApp();
    try {
      const store = app.stores.trainedModels;
      if (call.action === 'list') return await list(store, call.kinds, values.json, context);
      if (call.action === 'show') return await show(store, call, values.json, context);
      if (call.action === 'accept') return await accept(app.stores, call, values.json, context);
      return await change(store, call, values, context);
    } finally {
      await app.close();
    }
  },
};

interface VersionCall<Action> {
  readonly action: Action;
  readonly kind: TrainedModelKind;
  readonly version: number;
}
type ChangeCall = VersionCall<'promote'> | { readonly action: 'rollback'; readonly kind: TrainedModelKind };
type Call =
  | { readonly action: 'list'; readonly kinds: readonly TrainedModelKind[] }
  | VersionCall<'show'>
  | VersionCall<'accept'>
  | ChangeCall;

function readCall(positionals: readonly string[]): Call {
  const [asked = 'list', kindText, versionText, ...others] = positionals;
  const action = ACTIONS.find((known) => known === asked);
  if (action === undefined) throw new UsageError(`say one of ${ACTIONS.join(', ')} (got "${asked}")`);
  const takesVersion = action === 'show' || action === 'accept' || action === 'promote';
  const surplus = takesVersion ? others : [...(versionText === undefined ? [] : [versionText]), ...others];
  if (surplus.length > 0) throw new UsageError(`${action} takes no "${surplus.join(' ')}"`);
  if (action === 'list' && kindText === undefined) return { action, kinds: TRAINED_MODEL_KINDS };
  const kind = TRAINED_MODEL_KINDS.find((known) => known === kindText);
  if (kind === undefined) {
    const got = kindText === undefined ? 'nothing' : `"${kindText}"`;
    throw new UsageError(`name the kind of model: one of ${TRAINED_MODEL_KINDS.join(', ')} (got ${got})`);
  }
  if (action === 'list') return { action, kinds: [kind] };
  if (!takesVersion) return { action, kind };
  const version = /^\d{1,9}$/.test(versionText ?? '') ? Number(versionText) : 0;
  if (version < 1) {
    const got = versionText === undefined ? 'nothing' : `"${versionText}"`;
    throw new UsageError(`give the version's number, such as ${action} ${kind} 1 (got ${got})`);
  }
  if (action === 'accept' && kind !== 'churn') {
    throw new UsageError(`only a churn model has levels to accept, not ${kind}`);
  }
  return { action, kind, version };
}

async function list(
  store: TrainedModelStore,
  kinds: readonly TrainedModelKind[],
  asJson: boolean,
  { stdout }: CliContext,
): Promise<ExitCode> {
  const found = (await Promise.all(kinds.map((kind) => store.list(kind)))).flat();
  stdout.write(asJson ? json({ models: found }) : modelListText(found));
  return 0;
}

async function show(
  store: TrainedModelStore,
  { kind, version }: VersionCall<'show'>,
  asJson: boolean,
  { stdout, stderr }: CliContext,
): Promise<ExitCode> {
  const model = await store.find(kind, version);
  if (model === null) {
    stderr.write(await unknownText(store, kind, version));
    return 1;
  }
  const { schema, seeds } = await open(store, model);
  stdout.write(asJson ? json({ model, schema, seeds }) : modelText(model, { schema, seeds }));
  return 0;
}

async function accept(
  stores: Stores,
  { kind, version }: VersionCall<'accept'>,
  asJson: boolean,
  { stdout, stderr, environment, now }: CliContext,
): Promise<ExitCode> {
  const accepted = await acceptChurnModel(stores, version, userOf(environment), now());
  if (accepted.ok) {
    const { borders, segmentBorders = [] } = accepted.value;
    const { low, medium, high } = borders;
    const own = segmentBorders.map((each) => `${segmentLevelsText(each)}\n`).join('');
    stdout.write(
      asJson
        ? json(accepted.value)
        : `churn ${version} alerts from now on: low from ${low} %, medium from ${medium} %, high from ${high} %. Back again: varsel models rollback churn\n${own}`,
    );
    return 0;
  }
  const { refusal } = accepted;
  switch (refusal.reason) {
    case 'unknown_version':
      stderr.write(await unknownText(stores.trainedModels, kind, version));
      break;
    case 'not_fit':
      stderr.write(
        `churn ${version} is not for use: ${plain(refusal.why)}. Train again: varsel train churn\n`,
      );
      break;
    case 'changed_meanwhile':
      stderr.write(
        'Others changed it at the same time. Look at varsel models list churn and decide again.\n',
      );
      break;
  }
  return 1;
}

function userOf(environment: CliContext['environment']): string {
  return environment.USER || environment.USERNAME || 'command line';
}

async function change(
  store: TrainedModelStore,
  call: ChangeCall,
  { json: asJson, reason }: { readonly json: boolean; readonly reason?: string | undefined },
  { stdout, stderr, environment, now }: CliContext,
): Promise<ExitCode> {
  const { kind } = call;
  const before = (await store.active(kind))?.version ?? null;
  if (call.action === 'promote') {
    const model = await store.find(kind, call.version);
    // A model that can't be opened would stop the next night's scores.
    if (model !== null && (await open(store, model)).isTruncated === true) {
      throw new Error(
        `The ${kind} model ${call.version} was made in a search that the clock ended: it is fit for a look, not for use. Train again with more time.`,
      );
    }
  }
  const step: ModelStep =
    call.action === 'promote'
      ? { name: 'promote', version: call.version, over: before }
      : { name: 'rollback', over: before };
  const taken = await store.takeStep(kind, step, {
    at: now(),
    by: userOf(environment),
    reason: reason ?? `varsel models ${call.action}`,
  });
  if (!taken.ok && taken.refusal.reason !== 'already_active') {
    stderr.write(await refusalText(store, kind, taken.refusal));
    return 1;
  }
  const active = taken.ok ? (taken.value.promoted.at(-1) ?? null) : before;
  stdout.write(
    asJson
      ? json({ kind, active, before, changed: taken.ok })
      : changeText(kind, active, before, taken.ok, call.action),
  );
  return 0;
}

/** @throws ArtefactError when it is damaged or of another format. */
async function open(store: TrainedModelStore, { kind, version }: TrainedModel): Promise<Artefact> {
  const bytes = await store.artefact(kind, version);
  if (bytes === null) throw new Error(`The ${kind} model ${version} vanished; look at varsel models list.`);
  return openArtefact(bytes);
}

function changeText(
  kind: TrainedModelKind,
  active: number | null,
  before: number | null,
  isChanged: boolean,
  action: ChangeCall['action'],
): string {
  if (!isChanged) return `${kind} ${active} is active already; nothing was done.\n`;
  const was = before === null ? 'none was before' : `before it was ${before}`;
  if (active === null) return `No ${kind} model is active now; ${was}.\n`;
  const back = action === 'promote' ? `rollback ${kind}` : `promote ${kind} ${before}`;
  return `${kind} ${active} is active now; ${was}. Back again: varsel models ${back}\n`;
}

async function refusalText(
  store: TrainedModelStore,
  kind: TrainedModelKind,
  refusal: StepRefusal,
): Promise<string> {
  switch (refusal.reason) {
    case 'unknown_version':
      return unknownText(store, kind, refusal.version);
    case 'none_active':
      return `No ${kind} model is active; there is nothing to go back from.\n`;
    case 'already_active':
      return `${kind} ${refusal.version} is active already.\n`;
    case 'active_changed': {
      const now = refusal.activeVersion === null ? 'none is active' : `${refusal.activeVersion} is active`;
      return `Somebody else changed it at the same time: ${now} now. Nothing was done; look at varsel models list ${kind} and decide again.\n`;
    }
  }
}

async function unknownText(
  store: TrainedModelStore,
  kind: TrainedModelKind,
  version: number,
): Promise<string> {
  const newest = (await store.list(kind))[0]?.version;
  const there = newest === undefined ? 'none was trained yet' : `there are 1 to ${newest}`;
  return `There is no ${kind} model ${version}; ${there}.\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
