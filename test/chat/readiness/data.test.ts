import { describe, expect, it } from 'vitest';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import type { DataFigures } from '../../../src/domain/data-check-result.js';
import { pendingDelivery, type Target } from '../../../src/domain/delivery.js';
import { proposeMerges } from '../../../src/readiness/propose-merges.js';
import { cardText, pressesOf } from '../card-text.js';
import {
  ada,
  bo,
  chatTestSettings,
  cleo,
  MORNING,
  NORDLYS,
  nordlys,
  said,
  whispered,
  workplace,
} from '../workplace.js';

const ADMIN = 'UADMIN';
const MANAGER = 'UMANAGER';
const OTHER = 'crm:77';
const ID = `merge:${OTHER}|${NORDLYS}`;
const CHANNEL: Target = { platform: 'slack', kind: 'channel', id: 'CADMIN' };

async function office(targets: readonly Target[] = []) {
  const here = await workplace({
    staff: [ada(), bo({ role: 'administrator', slackUserId: ADMIN }), cleo({ slackUserId: MANAGER })],
    customers: [
      nordlys({ country: 'NO', region: 'Oslo', ownerId: 'S01' }),
      { ...nordlys({ name: 'NORDLYS <Maskin>', country: 'NO', ownerId: 'S01' }), id: OTHER },
    ],
  });
  await proposeMerges({ stores: here.stores, targets, cardsAtOnce: 5, now: () => MORNING }, [
    {
      fromId: OTHER,
      intoId: NORDLYS,
      evidence: ['same_spelling', 'same_email_domain', 'same_country'],
      valueMinor: 17_000_000,
    },
  ]);
  const areOne = async () => (await here.stores.customers.standing([OTHER])).get(OTHER) === NORDLYS;
  return { ...here, areOne };
}

const FIGURES: DataFigures = {
  customers: 40,
  completeness_percent: 78,
  duplicates: 1,
  mixed_formats: 2,
  synonymous_labels: 0,
  stale_contacts: null,
  orphans: 12,
  gaps: 0,
  parked_events: 0,
};

describe('admin data', () => {
  it('shows managers the state of the data, how it changed, and what to put right first', async () => {
    const { ask, stores } = await office();
    expect(said(await ask('admin data', MANAGER))).toContain('The data have not been checked yet.');
    await stores.dataChecks.add({
      id: '2026-W09',
      asOf: new Date('2026-02-23T05:30:00Z'),
      churn: 'rules_only',
      value: null,
      deals: null,
      service: null,
      figures: { ...FIGURES, completeness_percent: 75, orphans: 3 },
      repairs: [],
    });
    await stores.dataChecks.add({
      id: '2026-W10',
      asOf: MORNING,
      churn: 'rules_only',
      value: { state: 'moderate', missing: [{ what: 'history_months', has: 14, needed: 24 }] },
      deals: {
        state: 'rules_only',
        missing: [{ what: 'activities_a_month', has: 12, needed: 50 }],
      },
      service: { state: 'rules_only', missing: [{ what: 'answered_offers', has: 12, needed: 100 }] },
      figures: FIGURES,
      repairs: [
        { kind: 'unknown_owner', subject: 'S99', customers: 3, valueMinor: 25_000_000 },
        { kind: 'gap', subject: 'orders 2026-01-05T10:00Z', customers: 1, valueMinor: 0 },
      ],
    });
    const text = said(await ask('admin data', MANAGER));
    for (const line of [
      'Checked 2 Mar 2026. The check runs every week.',
      'Churn warnings: rules only',
      'Customer value: just enough for a model',
      'Customer value would be told better with:',
      '14 of 24 months of purchases or contracts',
      'Win chances: rules only',
      '12 of 50 logged emails, calls, meetings and notes a month',
      'Offers in service: rules only',
      '12 of 100 offers accepted or declined',
      'Fields filled: 78% (+3 since the week before, better)',
      'Rows that lead nowhere: 12 (+9 since the week before, worse)',
      'Owner S99 is not on staff (3 customers, €250,000 a year)',
      'Gap in a source: orders, 5 Jan 2026 (1 customer, value not known)',
    ]) {
      expect(text).toContain(line);
    }
    // Not measurable is not zero; and duplicates are for those who may decide on them.
    expect(text).not.toContain('Contact persons not heard from');
    expect(text).not.toContain('Possible duplicates: NORDLYS');
    expect(said(await ask('admin data', ADMIN))).toContain(
      'Possible duplicates: NORDLYS <Maskin> and Nordlys Maskin AS',
    );
  });

  it('is for managers and administrators', async () => {
    const { ask } = await office();
    expect(said(await ask('admin data'))).toContain('This is for managers and administrators.');
  });
});

describe('two customers that may be one', () => {
  it('are shown side by side with the reasons, and merged, and taken apart again', async () => {
    const { press, areOne } = await office();
    const card = whispered(await press('merge.show', ID, ADMIN));
    const text = cardText(card);
    expect(text).toContain('Kept: Nordlys Maskin AS (1001), Norway, Oslo, machinery, Ada Berg');
    expect(text).toContain('Merged into it: NORDLYS <Maskin> (77)');
    expect(text).toContain(
      'Same name in another spelling\nContact persons with the same email domain\nSame country',
    );
    expect(text).toContain('[Merge] [Keep apart]');
    const args = { seen: 'privately' };
    const merged = said(await press('merge.confirm', ID, ADMIN, args));
    expect(merged).toContain('Merged. The figures follow within minutes.');
    expect(merged).toContain('Merged by Bo Lind, 2 Mar, 09:00');
    expect(merged).toContain('[Undo]');
    expect(await areOne()).toBe(true);
    expect(said(await press('merge.reject', ID, ADMIN, args))).toBe(
      'Bo Lind has merged them already. Undo that first.',
    );
    await press('merge.undo', ID, ADMIN, args);
    expect(await areOne()).toBe(false);
    expect(said(await press('merge.reject', ID, ADMIN, args))).toContain('The question does not come again.');
  });

  it('are for administrators alone', async () => {
    const { press, areOne } = await office();
    for (const action of ['merge.show', 'merge.confirm', 'merge.reject', 'merge.undo']) {
      expect(said(await press(action, ID, MANAGER))).toBe(
        'Only administrators can do this. Please ask one of them.',
      );
    }
    expect(await areOne()).toBe(false);
  });

  it('change on the posted card, without an amount on it', async () => {
    const { press, stores, refreshed } = await office([CHANNEL]);
    const render = renderDelivery({ stores, settings: chatTestSettings, now: () => MORNING });
    const posted = async () => {
      const rendered = await render(
        pendingDelivery({
          id: 'x',
          alertId: null,
          content: { kind: 'merge_proposal', proposalId: ID },
          target: CHANNEL,
          createdAt: MORNING,
        }),
      );
      if (rendered.kind !== 'card') throw new Error('no card');
      return rendered;
    };
    const before = await posted();
    expect(before.card.summary).toBe('NORDLYS <Maskin> and Nordlys Maskin AS: one customer or two?');
    expect(cardText(before.card)).not.toMatch(/€|85/);
    expect(await press('merge.confirm', ID, ADMIN)).toEqual({ kind: 'done' });
    expect(refreshed).toEqual([ID]);
    const after = await posted();
    expect(after.alertVersion).toBeGreaterThan(before.alertVersion);
    expect(pressesOf(after.card).map(({ action }) => action)).toEqual([
      'merge.undo',
      'customer.show',
      'customer.show',
    ]);
    expect(await stores.mergeProposals.withStaleCard(9)).toHaveLength(1);
  });

  it('that are gone are said to be', async () => {
    const { press } = await office();
    for (const action of ['merge.show', 'merge.confirm']) {
      expect(said(await press(action, 'merge:no|such', ADMIN))).toBe('This question is no longer on record.');
    }
  });
});
