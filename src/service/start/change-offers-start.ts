import type { OffersStart } from '../../domain/offers-start.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { Stores } from '../../stores/stores.js';
import { allCardsBehind } from '../desk/cards-behind.js';
import type { StartCheck } from '../gate/before-start.js';
import type { OffersStanding } from './offers-standing.js';
import { readOffersStart, type StartSources } from './read-offers-start.js';

export const START_STEPS = ['on', 'off', 'confirm_notice', 'withdraw_notice'] as const;
/** What an administrator decides of offers as a whole. */
export type StartStep = (typeof START_STEPS)[number];

export type StartRefusal =
  | { readonly reason: 'not_ready'; readonly missing: readonly StartCheck[] }
  /** It is so already. */
  | { readonly reason: 'already' };

export interface StartDependencies extends StartSources {
  readonly stores: StartSources['stores'] & Pick<Stores, 'audit' | 'offersStarts' | 'serviceOffers'>;
}

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

/** Turns offers on or off, or notes that the privacy notice is published or isn't any more; who and when stays on record. */
export async function changeOffersStart(
  step: StartStep,
  actorId: string,
  dependencies: StartDependencies,
): Promise<Result<OffersStanding, StartRefusal>> {
  const { stores, now } = dependencies;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const standing = await readOffersStart(dependencies);
    if (step === 'on' && standing.missing.length > 0)
      return refused({ reason: 'not_ready', missing: standing.missing });
    const held = await stores.offersStarts.find();
    const at = now();
    const next = changed(held, standing, step, { byId: actorId, at });
    if (next === null) return refused({ reason: 'already' });
    // What was checked is what it is written over.
    if (standing.version !== next.version - 1 || !(await stores.offersStarts.compareAndSet(next))) continue;
    await stores.audit.append({
      id: `offers_start:${next.version}`,
      at,
      actorId,
      action: step === 'on' || step === 'off' ? 'offers_switched' : 'offers_notice_confirmed',
      subjectId: 'offers',
      details: { step, version: next.version },
    });
    // Cards that are there show what may be shown now.
    await allCardsBehind(stores, at);
    return ok(await readOffersStart(dependencies));
  }
  throw new Error('what was decided about offers kept changing; try again');
}

/** Null where nothing would change. */
function changed(
  held: OffersStart | null,
  { isOn, notice }: OffersStanding,
  step: StartStep,
  by: { readonly byId: string; readonly at: Date },
): OffersStart | null {
  const next = {
    version: (held?.version ?? 0) + 1,
    isOn: held?.isOn ?? null,
    notice,
    changedById: by.byId,
    changedAt: by.at,
  };
  switch (step) {
    case 'on':
      return isOn ? null : { ...next, isOn: true };
    case 'off':
      return isOn ? { ...next, isOn: false } : null;
    case 'confirm_notice':
      return notice === null ? { ...next, notice: by } : null;
    case 'withdraw_notice':
      return notice === null ? null : { ...next, notice: null };
  }
}
