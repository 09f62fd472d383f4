import { describe, expect, it } from 'vitest';
import { digestParts } from '../../../src/chat/cards/digest-sections.js';
import { companyOf } from '../../../src/chat/deliveries/weekly-digest.js';
import { readDigest } from '../../../src/chat/read-digest.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { ChatAnswer } from '../../../src/chat/request.js';
import { offersSettings } from '../../../src/config/offers-settings.js';
import { weekReader } from '../../../src/digest/week-reader.js';
import type { OfferWatch } from '../../../src/domain/offer-watch.js';
import type { Staff } from '../../../src/domain/staff.js';
import { exampleFigures } from '../../contracts/stores/example-figures.js';
import { exampleServiceFigures } from '../../contracts/stores/example-service-figures.js';
import { somePerson } from '../../support/alerts.js';
import { cardText } from '../card-text.js';
import { ada, bo, chatTestSettings, cleo, type Workplace, workplace } from '../workplace.js';

const SET = offersSettings.parse({ owner: 'S02', segments: 'all', successFigure: 'conversion' });
const ADMIN = somePerson('S09', { name: 'Kai Moe', role: 'administrator', slackUserId: 'UADMIN' });

async function company(settings: Parameters<typeof workplace>[0] = {}): Promise<Workplace> {
  const here = await workplace({
    staff: [ada(), bo(), cleo({ slackUserId: 'UCLEO' }), ADMIN],
    settings: { ...chatTestSettings, offersInService: SET },
    ...settings,
  });
  await here.stores.products.saveNames([{ name: 'Storage', productId: 'storage-500' }]);
  return here;
}

function textOf(answer: ChatAnswer): string {
  return answer.kind === 'whisper' ? cardText(answer.card) : `not a card: ${answer.kind}`;
}

function buttonsOf(answer: ChatAnswer): string[] {
  if (answer.kind !== 'whisper') return [];
  return answer.card.blocks.flatMap((block) =>
    block.type === 'buttons' ? [...block.visible, ...block.more].map(({ text }) => text) : [],
  );
}

describe('“admin offers”', () => {
  it('tells an administrator what is missing and how to get it, and offers to confirm the notice', async () => {
    const { ask } = await company();
    const answer = await ask('admin offers', 'UADMIN');
    expect(textOf(answer)).toContain('1 thing is missing');
    expect(textOf(answer)).toContain('An administrator then confirms it here');
    expect(buttonsOf(answer)).toEqual(['The notice is published']);
  });

  it('tells a manager the same without keys of files, and without a button', async () => {
    const { ask } = await company({ settings: { ...chatTestSettings } });
    const answer = await ask('admin offers', 'UCLEO');
    expect(textOf(answer)).toContain('an administrator has to set it');
    expect(textOf(answer)).not.toContain('varsel.yaml');
    expect(buttonsOf(answer)).toEqual([]);
  });

  it('turns offers on after the notice, and off again, who did it on record', async () => {
    const { press, stores } = await company();
    const confirmed = await press('offers.start', 'offers', 'UADMIN', { step: 'confirm_notice' });
    expect(textOf(confirmed)).toContain('confirmed by Kai Moe');
    expect(buttonsOf(confirmed)).toContain('Turn offers on');
    expect(textOf(await press('offers.start', 'offers', 'UADMIN', { step: 'on' }))).toContain(
      'Offers are on from now on',
    );
    expect(await stores.offersStarts.find()).toMatchObject({ isOn: true, changedById: 'S09' });
    await press('offers.start', 'offers', 'UADMIN', { step: 'off' });
    expect((await stores.offersStarts.find())?.isOn).toBe(false);
  });

  it('doesn’t turn them on by an old button while something is missing', async () => {
    const { press, stores } = await company();
    const answer = await press('offers.start', 'offers', 'UADMIN', { step: 'on' });
    expect(textOf(answer)).toContain('can’t be turned on yet');
    expect(await stores.offersStarts.find()).toBeNull();
  });
});

describe('the threshold that the weekly look raised', () => {
  const WATCH: OfferWatch = {
    id: '2026-02-23',
    at: new Date('2026-02-23T04:30:00Z'),
    since: new Date('2026-01-26T04:30:00Z'),
    measures: [],
    thresholdBefore: 0.5,
    threshold: 0.6,
    byId: null,
  };

  it('is set back by whoever answers for offers, and taken back', async () => {
    const { press, stores } = await company();
    await stores.offerWatches.add(WATCH);
    const back = await press('offers.threshold', WATCH.id, 'UBO');
    expect(textOf(back)).toContain('from a chance of acceptance of 50% on');
    expect((await stores.offerWatches.newest(1))[0]).toMatchObject({ byId: 'S02', thresholdBefore: 0.6 });
    const again = await press('offers.threshold', WATCH.id, 'UADMIN');
    expect(textOf(again)).toContain('has been changed since: it is 50% now');
    expect(buttonsOf(back)).toEqual(['Undo']);
  });

  it('is not for others, managers neither', async () => {
    const { press, stores } = await company();
    await stores.offerWatches.add(WATCH);
    for (const by of ['UADA', 'UCLEO'])
      expect(textOf(await press('offers.threshold', WATCH.id, by))).toContain('whoever answers for offers');
    expect(await stores.offerWatches.newest(9)).toHaveLength(1);
  });
});

describe('figures of offers in service', () => {
  async function withFigures(): Promise<Workplace> {
    const here = await company();
    await here.stores.keptFigures.keep(
      exampleFigures('2026-02', { service: exampleServiceFigures('2026-02') }),
    );
    return here;
  }

  it('show at most three on top, the company’s own success figure first, and never a number of offers', async () => {
    const { ask } = await withFigures();
    const answer = await ask('figures service', 'UCLEO');
    const fields =
      answer.kind === 'whisper'
        ? answer.card.blocks.flatMap((block) => (block.type === 'fields' ? block.fields : []))
        : [];
    expect(fields.map(({ label }) => label)).toEqual([
      'Offers that customers took',
      'Suggestions that agents passed on',
      'Satisfaction with service',
    ]);
    expect(fields[1]?.value).toContain('fewer than five people');
    expect(fields[2]?.value).toContain('perhaps chance');
    // Sixty-one offers are behind it, and nobody is told so.
    expect(textOf(answer)).not.toContain('61');
  });

  it('say that a gain above 30 per cent is to be checked, in the figures and in the return', async () => {
    const { ask } = await withFigures();
    expect(textOf(await ask('figures service', 'UCLEO'))).toContain('Check it before anybody quotes it');
    expect(textOf(await ask('roi', 'UCLEO'))).toContain('an administrator can set it');
  });

  it('reckon the return with the configured cost: 50,000 to 75,000 at 30,000 pay back in 3.6 months', async () => {
    const here = await company({
      settings: {
        ...chatTestSettings,
        offersInService: SET,
        offersCost: { cost: 30_000, runningPerYear: 0 },
      },
    });
    await here.stores.keptFigures.keep(
      exampleFigures('2026-02', { service: exampleServiceFigures('2026-02') }),
    );
    const text = textOf(await here.ask('roi', 'UCLEO'));
    expect(text).toContain('3.6 months; first-year return 233%');
    expect(text).toContain('Check it before anybody quotes it');
    expect(text).toContain('Whatever else has changed');
  });

  it('stand in the digest of managers and of whoever answers for offers, at most three, once a month', async () => {
    const { stores } = await withFigures();
    const settings = { ...chatTestSettings, offersInService: SET };
    const readWeek = weekReader(stores, companyOf(settings, stores));
    const linesFor = async (person: Staff, asOf: string) => {
      const digest = await readDigest(person, new Date(asOf), readWeek);
      const parts = digestParts(digest, readerFor('en', 'Europe/Oslo'));
      return parts.find(({ name }) => name === 'offers')?.lines.length ?? 0;
    };
    expect(await linesFor(cleo(), '2026-03-02T08:00:00Z')).toBe(3);
    expect(await linesFor(bo(), '2026-03-02T08:00:00Z')).toBe(3);
    expect(await linesFor(ada(), '2026-03-02T08:00:00Z')).toBe(0);
    expect(await linesFor(cleo(), '2026-03-16T08:00:00Z')).toBe(0);
  });

  it('are none before the first offer', async () => {
    const here = await company();
    await here.stores.keptFigures.keep(exampleFigures('2026-02'));
    expect(textOf(await here.ask('figures service', 'UCLEO'))).toContain('There are no figures yet');
  });
});
