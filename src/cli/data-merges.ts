import { parseArgs } from 'node:util';
import { MERGE_STATES, mergeProposalId } from '../domain/merge-proposal.js';
import { type DecideRefusal, decideMerge, type MergeStep } from '../readiness/decide-merge.js';
import { type MergePair, mergePairs } from '../readiness/open-merges.js';
import { proposeMerges } from '../readiness/propose-merges.js';
import type { Stores } from '../stores/stores.js';
import { plain } from './preview-text.js';
import { type CliApp, type CliVerb, UsageError } from './verb.js';

const STEPS = ['confirm', 'reject', 'undo'] as const satisfies readonly MergeStep[];
const LISTED = 1_000;
const SHOWN = 20;

/** Customers that may be one: found, listed, and decided on. */
export const mergeCustomersByHand: CliVerb = {
  summary: 'list customers that may be one, and merge them or keep them apart',
  usage: `varsel data merges [--json]
varsel data merges --confirm A:B | --reject A:B | --undo A:B

  A and B are customers' numbers; with the system that gave them, such as erp/1001:crm/77, where two systems have the same.
  --confirm  B counts for the better known of the two from now on
  --reject   they are two, and nobody is asked again
  --undo     takes either back
  --json     for programs: proposed, merged and kept_apart, each with from, into, evidence, valueMinor

  varsel data merges --confirm 1001:1002`,
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        confirm: { type: 'string' },
        reject: { type: 'string' },
        undo: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const wanted = STEPS.filter((step) => values[step] !== undefined);
    const [step, ...others] = wanted;
    if (others.length > 0) throw new UsageError(`give one of --${wanted.join(' and --')}, not both`);
    const app = await context.openApp();
    try {
      if (step !== undefined) {
        const pair = values[step] ?? '';
        const id = await proposalNamed(pair, app.stores);
        const decided = await decideMerge(app.stores, id, step, 'system', context.now());
        if (!decided.ok) throw new Error(`${pair}: ${refusalText(decided.refusal)}`);
        await app.rebuildHistories();
        context.stdout.write(`${pair}: ${DONE_TEXTS[step]}\n`);
        return 0;
      }
      await refresh(app, context.now);
      const states = await Promise.all(
        MERGE_STATES.map(async (state) => [state, await mergePairs(app.stores, state, LISTED)] as const),
      );
      if (values.json) {
        const shown = states.map(([state, pairs]) => [state, pairs.map(shownPair)]);
        context.stdout.write(`${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`);
        return 0;
      }
      const sections = states.flatMap(([state, pairs]) =>
        pairs.length === 0 ? [] : [[`${HEADINGS[state]}: ${pairs.length}`, ...pairLines(pairs)].join('\n')],
      );
      context.stdout.write(
        sections.length === 0 ? 'No two customers look like one.\n' : `${sections.join('\n\n')}\n`,
      );
      return 0;
    } finally {
      await app.close();
    }
  },
};

const HEADINGS = { proposed: 'May be one', merged: 'Merged', kept_apart: 'Kept apart' } as const;
const DONE_TEXTS = {
  confirm: 'merged; --undo takes it back',
  reject: 'kept apart',
  undo: 'taken back',
} as const satisfies Record<MergeStep, string>;

/** Looks for new ones, so that what was imported a moment ago is there. */
async function refresh(app: CliApp, now: () => Date): Promise<void> {
  await app.rebuildHistories();
  const { duplicates } = await app.dataCheck(now());
  await proposeMerges({ stores: app.stores, targets: [], cardsAtOnce: 0, now }, duplicates);
}

/** The proposal about two customers, each named by its number or by its system and number (`erp/1001`). */
async function proposalNamed(pair: string, stores: Stores): Promise<string> {
  const [one, other, ...more] = pair.split(':');
  if (one === undefined || other === undefined || one === '' || other === '' || more.length > 0) {
    throw new UsageError(`"${pair}" names no two customers; give their numbers as A:B, such as 1001:1002`);
  }
  const [first, second] = await Promise.all([idsNamed(one, stores), idsNamed(other, stores)]);
  const ids = first.flatMap((a) => second.map((b) => mergeProposalId(a, b)));
  const found = await stores.mergeProposals.findMany(ids);
  const [proposal, ...others] = found;
  if (proposal === undefined) {
    throw new Error(`${pair}: there is no such proposal; varsel data merges lists those there are`);
  }
  if (others.length > 0) {
    throw new Error(`${pair}: several systems have these numbers; name them, such as erp/1001:crm/1002`);
  }
  return proposal.id;
}

async function idsNamed(text: string, { customers }: Pick<Stores, 'customers'>): Promise<string[]> {
  const slash = text.indexOf('/');
  if (slash > 0) return [`${text.slice(0, slash)}:${text.slice(slash + 1)}`];
  const found = await customers.findByExternalId(text);
  const families = await customers.families(found.map(({ id }) => id));
  return [...new Set([...families.values()].flat())].filter((id) => id.slice(id.indexOf(':') + 1) === text);
}

function refusalText(refusal: DecideRefusal): string {
  switch (refusal.reason) {
    case 'proposal_gone':
      return 'there is no such proposal; varsel data merges lists those there are';
    case 'decided_already':
      return `decided already (${refusal.proposal.state.replace('_', ' ')}); undo that first with --undo`;
    case 'unknown_customer':
      return `there is no customer ${refusal.customerId} any more; import it again`;
    case 'merged_elsewhere':
      return `it counts for ${refusal.intoId} already; undo that merge first`;
    case 'circle':
      return 'they are merged the other way round already; undo that first';
    case 'same_customer':
      return 'that is one customer, not two';
  }
}

function pairLines(pairs: readonly MergePair[]): string[] {
  const lines = pairs
    .slice(0, SHOWN)
    .flatMap(({ proposal, from, into }) => [
      `  ${named(from.id)}:${named(into.id)}  ${plain(from.name)} = ${plain(into.name)}`,
      `      ${proposal.evidence.map((each) => each.replaceAll('_', ' ')).join(', ')}`,
    ]);
  return pairs.length > SHOWN ? [...lines, `  and ${pairs.length - SHOWN} more; --json has all`] : lines;
}

function named(customerId: string): string {
  return plain(customerId.replace(':', '/'));
}

function shownPair({ proposal, from, into }: MergePair) {
  const side = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    from: side(from),
    into: side(into),
    evidence: proposal.evidence,
    valueMinor: proposal.weightMinor,
    decidedById: proposal.decidedById,
    decidedAt: proposal.decidedAt,
  };
}
