import { describe, expect, it } from 'vitest';
import { estimateDispersion, type PastDeal } from '../../../src/deals/pipeline/dispersion.js';
import { forecastInterval, type Stake } from '../../../src/deals/pipeline/forecast-interval.js';
import { type Random, randomStream } from '../../../src/domain/random.js';

const TEAMS = ['nordics', 'dach', 'uk', 'france'];

interface Effects {
  readonly companySd: number;
  readonly teamSd: number;
}

describe('the forecast interval', () => {
  it.each([
    ['as usual', () => ({ companySd: 0.25, teamSd: 0.25 })],
    ['strongly together', () => ({ companySd: 0.6, teamSd: 0.3 })],
    ['each on its own', () => ({ companySd: 0, teamSd: 0 })],
    [
      'another way in each company',
      (random: Random) => ({ companySd: random() * 0.6, teamSd: random() * 0.6 }),
    ],
  ])('holds what comes in 168 to 190 of 200 simulated quarters, deals going %s', (_, effectsOf) => {
    let held = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomStream(seed, 'simulated quarters');
      const effects = effectsOf(random);
      const past = Array.from({ length: 8 }, (_, nth) => quarterOf(`Q${nth}`, effects, random)).flat();
      const coming = quarterOf('next', effects, random);
      const stakes: Stake[] = coming.map(({ chance, team, amountMinor }) => ({ chance, team, amountMinor }));
      const came = coming.reduce((sum, { isWon, amountMinor }) => sum + (isWon ? amountMinor : 0), 0);
      const { lowMinor, highMinor } = forecastInterval(stakes, estimateDispersion(past), {
        random: randomStream(seed, 'interval'),
      });
      if (came >= lowMinor && came <= highMinor) held++;
    }
    expect(held).toBeGreaterThanOrEqual(168);
    expect(held).toBeLessThanOrEqual(190);
  });

  it('is wider where quarters go together than where deals go on their own', () => {
    const stakes = Array.from({ length: 60 }, () => ({ amountMinor: 100, chance: 0.5, team: 'nordics' }));
    const width = (companySd: number) => {
      const { lowMinor, highMinor } = forecastInterval(
        stakes,
        { companySd, teamSd: 0, quarters: 20 },
        { random: randomStream(3, 'width') },
      );
      return highMinor - lowMinor;
    };
    expect(width(0.6)).toBeGreaterThan(1.5 * width(0));
  });

  it('keeps what is certain and leaves out what is impossible', () => {
    const stakes = [
      { amountMinor: 500, chance: 1, team: 'a' },
      { amountMinor: 700, chance: 0, team: 'a' },
    ];
    const dispersion = estimateDispersion([]);
    expect(forecastInterval(stakes, dispersion, { random: randomStream(1, 'x') })).toEqual({
      lowMinor: 500,
      highMinor: 500,
    });
    expect(forecastInterval([], dispersion, { random: randomStream(1, 'x') })).toEqual({
      lowMinor: 0,
      highMinor: 0,
    });
  });

  it('knows that final amounts differ from what was expected', () => {
    const stakes = Array.from({ length: 40 }, () => ({ amountMinor: 1000, chance: 0.9, team: 'a' }));
    const options = { random: randomStream(1, 'ratios'), amountRatios: [0.5] };
    const { highMinor } = forecastInterval(stakes, estimateDispersion([]), options);
    expect(highMinor).toBeLessThanOrEqual(20_000);
  });
});

describe('the dispersion', () => {
  it('is found again in many quarters', () => {
    const random = randomStream(7, 'many quarters');
    const effects = { companySd: 0.5, teamSd: 0.3 };
    const past = Array.from({ length: 300 }, (_, nth) => quarterOf(`Q${nth}`, effects, random)).flat();
    const { companySd, teamSd } = estimateDispersion(past);
    expect(companySd).toBeGreaterThan(0.38);
    expect(companySd).toBeLessThan(0.6);
    expect(teamSd).toBeGreaterThan(0.18);
    expect(teamSd).toBeLessThan(0.42);
  });

  it('is near nothing where there is none, and usual where nothing is known', () => {
    const random = randomStream(8, 'independent');
    const past = Array.from({ length: 300 }, (_, nth) =>
      quarterOf(`Q${nth}`, { companySd: 0, teamSd: 0 }, random),
    ).flat();
    const found = estimateDispersion(past);
    expect(Math.hypot(found.companySd, found.teamSd)).toBeLessThan(0.2);
    expect(estimateDispersion([])).toEqual({ companySd: 0.25, teamSd: 0.25, quarters: 0 });
  });
});

/** Deals whose chances are right on average over all quarters, and that go together within one. */
function quarterOf(
  quarter: string,
  { companySd, teamSd }: Effects,
  random: Random,
): (PastDeal & { readonly amountMinor: number })[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const company = companySd * normal();
  return TEAMS.flatMap((team) => {
    const shift = company + teamSd * normal();
    return Array.from({ length: 15 }, () => {
      const logit = 1.2 * normal();
      return {
        quarter,
        team,
        chance: marginal(logit, Math.hypot(companySd, teamSd)),
        isWon: random() < 1 / (1 + Math.exp(-(logit + shift))),
        amountMinor: Math.round(1_000_000 * Math.exp(0.8 * normal())),
      };
    });
  });
}

/** The mean of a logistic over a normal shift, by a sum: what a model that is right on average says. */
function marginal(logit: number, sd: number): number {
  let sum = 0;
  let weights = 0;
  for (let z = -4; z <= 4; z += 0.25) {
    const weight = Math.exp((-z * z) / 2);
    sum += weight / (1 + Math.exp(-(logit + sd * z)));
    weights += weight;
  }
  return sum / weights;
}
