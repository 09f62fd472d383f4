import { offerCasesSettings } from '../src/config/offer-cases-settings.js';
import { packArtefact } from '../src/learning/artefact/artefact.js';
import { LIBRARY_VERSION } from '../src/learning/library-version.js';
import { eceInterval } from '../src/learning/metrics/ece-interval.js';
import { rocAuc } from '../src/learning/metrics/roc-auc.js';
import { plantedAnswers } from '../src/sample/worlds/planted-answers.js';
import { BELIEVED_ACCEPTANCE } from '../src/service/recommend/acceptance-chance.js';
import { labelsOf } from '../src/service/recommend/fit-acceptance.js';
import { fitNeighbours } from '../src/service/recommend/fit-neighbours.js';
import { holdingEvents } from '../src/service/recommend/holdings.js';
import { chancesOf, judgeAcceptance } from '../src/service/recommend/judge-acceptance.js';
import { openNeighbours } from '../src/service/recommend/neighbours.js';
import type { OffersModel } from '../src/service/recommend/offers-model.js';
import { productView } from '../src/service/recommend/product-view.js';
import { recommend } from '../src/service/recommend/recommend.js';
import { askingCustomer, catalogueOf, holdingsOf, OFFERS_NOW } from './offers-world.js';
import { median, percentile } from './statistics.js';

export interface OffersModelBenchOptions {
  readonly seeds: readonly number[];
  readonly print: (line: string) => void;
}

const ANSWERS = [100, 300, 1_000, 2_000] as const;
/** Of four thousand, chance alone would make a perfect chance look off by .018. */
const FRESH = 20_000;
const BOUNDS = { answers: 2_000, ece: 0.03, servingP95Ms: 20 } as const;
const PRODUCTS = 3_000;
const CUSTOMERS = 20_000;
const CALLS = 1_000;
const WARM_UP = 100;

/**
 * Chances of acceptance against what was planted, by how many offers were answered; then how long one recommendation takes
 * with three thousand products.
 *
 * @returns the bounds that were missed.
 */
export function benchOffersModel({ seeds, print }: OffersModelBenchOptions): readonly string[] {
  return [...acceptance(seeds, print), ...serving(seeds[0] ?? 0, print)];
}

function acceptance(seeds: readonly number[], print: (line: string) => void): string[] {
  const missed: string[] = [];
  for (const answers of ANSWERS) {
    const all = seeds.map((seed) => {
      const offers = plantedAnswers({ seed, customers: 900, offers: answers + FRESH }).map(
        ({ offer }) => offer,
      );
      const fresh = offers.slice(answers);
      const { model } = judgeAcceptance(offers.slice(0, answers), 0);
      const labels = labelsOf(fresh);
      const chances = chancesOf(model ?? BELIEVED_ACCEPTANCE, fresh);
      const believed = chancesOf(BELIEVED_ACCEPTANCE, fresh);
      return {
        isUsed: model !== null,
        ece: eceInterval(chances, labels, null, 0).value,
        believedEce: eceInterval(believed, labels, null, 0).value,
        auc: rocAuc(chances, labels),
        believedAuc: rocAuc(believed, labels),
      };
    });
    const used = all.filter(({ isUsed }) => isUsed);
    const mean = (pick: (each: (typeof all)[number]) => number, of = all) =>
      (of.reduce((sum, each) => sum + pick(each), 0) / of.length).toFixed(3);
    print(
      `${answers} answers: used in ${used.length} of ${all.length} worlds${used.length === 0 ? '' : `, then ece ${mean(({ ece }) => ece, used)}, AUC ${mean(({ auc }) => auc, used)}`}; rules of thumb: ece ${mean(({ believedEce }) => believedEce)}, AUC ${mean(({ believedAuc }) => believedAuc)}`,
    );
    if (answers !== BOUNDS.answers) continue;
    if (used.length < all.length)
      missed.push(`not better than the base rate in ${all.length - used.length} worlds`);
    const worst = Math.max(...all.map(({ ece }) => ece));
    if (!(worst < BOUNDS.ece)) missed.push(`ece ${worst.toFixed(3)} in one world, not under ${BOUNDS.ece}`);
  }
  return missed;
}

function serving(seed: number, print: (line: string) => void): string[] {
  const products = catalogueOf(seed, PRODUCTS);
  const customers = holdingsOf(seed, CUSTOMERS, PRODUCTS);
  const viewMs = performance.now();
  const view = productView(products, 1);
  const fitMs = performance.now();
  const neighbours = fitNeighbours(holdingEvents(customers, products), OFFERS_NOW.getTime(), {
    regularisation: 400,
    recentWeight: 0.5,
    neighbours: 100,
  });
  const doneMs = performance.now();
  print(
    `${PRODUCTS} products: arranged in ${seconds(fitMs - viewMs)}; similarity of ${CUSTOMERS} customers learned in ${seconds(doneMs - fitMs)}, ${sizeOf(neighbours)} MB packed`,
  );
  const model = {
    id: 'offers.1',
    neighbours: openNeighbours(neighbours),
    acceptance: null,
  } as unknown as OffersModel;
  const cases = offerCasesSettings.parse(undefined);
  const times: number[] = [];
  const shown = new Map<string, number>();
  for (let call = 0; call < WARM_UP + CALLS; call++) {
    const customer = customers[(call * 17) % customers.length];
    if (customer === undefined) continue;
    const subject = askingCustomer(seed, customer, products);
    const startedMs = performance.now();
    const offers = recommend({
      subject,
      view,
      model,
      cases,
      threshold: 0.5,
      patterns: [],
      isSellable: () => true,
    });
    if (call < WARM_UP) continue;
    times.push(performance.now() - startedMs);
    const [first] = offers;
    if (first !== undefined) shown.set(first.case, (shown.get(first.case) ?? 0) + 1);
  }
  const p95 = percentile(times, 95);
  print(
    `one recommendation, a ticket of 2,000 letters: median ${median(times).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; of ${CALLS}, ${countsText(shown)}`,
  );
  return p95 < BOUNDS.servingP95Ms
    ? []
    : [`a recommendation takes ${p95.toFixed(1)} ms at p95, not under ${BOUNDS.servingP95Ms}`];
}

function sizeOf(neighbours: ReturnType<typeof fitNeighbours>): string {
  const bytes = packArtefact({
    kind: 'offers',
    schema: [],
    window: { from: '2024-01-01', to: '2026-01-01' },
    quality: {},
    seeds: {},
    libraryVersion: LIBRARY_VERSION,
    learner: 'EASE',
    model: neighbours,
  });
  return (bytes.length / 2 ** 20).toFixed(1);
}

/** Where limits, tickets and purchases are drawn blindly, so that they say little of how often a company would see one. */
function countsText(shown: ReadonlyMap<string, number>): string {
  const counts = [...shown].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${count} ${name}`);
  return counts.length === 0 ? 'none has an offer' : counts.join(', ');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
