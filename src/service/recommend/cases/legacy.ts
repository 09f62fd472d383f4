import type { Product } from '../../../domain/product.js';
import type { CaseFinding, CaseInputs } from './finding.js';
import { dataGrowth } from './use.js';
import { yearsBetween } from './years-between.js';

const AGEING: readonly Product['kind'][] = ['software', 'plan', 'machine'];
/** Advice comes before a new product. */
const REPLACEMENT = 0.7;

/** Performance trouble with what is many years old while the data have grown: advice on what could take its place. */
export function legacy({ subject, view, settings }: CaseInputs): CaseFinding[] {
  if (subject.ticket?.category !== 'performance') return [];
  const grown = dataGrowth(subject.use, settings.legacy.growthPercent);
  if (grown === null) return [];
  const findings = new Map<string, CaseFinding>();
  for (const { productId, since } of subject.owned) {
    const owned = view.byId.get(productId);
    if (owned === undefined || since === null || !AGEING.includes(owned.kind)) continue;
    const years = yearsBetween(since, subject.asOf);
    if (years < settings.legacy.years) continue;
    const advice = [...(view.workingWith.get(productId) ?? []), ...view.workingAlone].filter(
      ({ kind, solves }) => kind === 'service' && solves.includes('performance'),
    );
    const replacements = (view.replacing.get(productId) ?? []).filter(({ kind }) => kind === owned.kind);
    for (const product of [...advice, ...replacements]) {
      if (findings.has(product.id)) continue;
      findings.set(product.id, {
        productId: product.id,
        signal: 'legacy',
        strength: product.kind === 'service' ? 1 : REPLACEMENT,
        reasons: [
          { code: 'old_product', values: { years: Math.floor(years), owned: productId } },
          {
            code: 'growth',
            values: { metric: grown.metric, percent: grown.percent, months: grown.months },
          },
        ],
      });
    }
  }
  return [...findings.values()];
}
