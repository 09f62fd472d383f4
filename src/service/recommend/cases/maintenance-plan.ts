import type { OfferReason } from '../../../domain/service-offer.js';
import type { Installation } from '../subject.js';
import type { CaseFinding, CaseInputs } from './finding.js';

/** A plan exists for the machine and a part was asked for: that alone is worth a thought, and wear the rest. */
const BY_ITSELF = 0.25;
/** Fewer alike say nothing. */
const LEAST_ALIKE = 5;

/** Any request for a spare part: the plan for the machine, the more the older, busier and less reliable it is. */
export function maintenancePlan(inputs: CaseInputs): CaseFinding[] {
  const { subject, view } = inputs;
  if (subject.ticket?.category !== 'spare_part') return [];
  const best = new Map<string, CaseFinding>();
  for (const installation of subject.installations) {
    const { productId } = installation;
    if (productId === null) continue;
    const plans = (view.workingWith.get(productId) ?? []).filter(({ kind }) => kind === 'maintenance_plan');
    for (const plan of plans) {
      const finding = findingOf(installation, productId, plan.id, inputs);
      const other = best.get(plan.id);
      if (other === undefined || finding.strength > other.strength) best.set(plan.id, finding);
    }
  }
  return [...best.values()];
}

function findingOf(
  { machineId, ageYears, hours, outagesInYear }: Installation,
  productId: string,
  planId: string,
  { settings, similarInstallations }: CaseInputs,
): CaseFinding {
  const { wear } = settings;
  const alike = similarInstallations(productId, planId);
  const isTelling = alike !== null && alike.customers >= LEAST_ALIKE;
  // What isn't known is left out of the mean instead of counting as new.
  const parts = [
    share(ageYears, wear.years),
    share(hours, wear.hours),
    share(outagesInYear, wear.outagesInYear),
    isTelling ? alike.withPlan / alike.customers : null,
  ].flatMap((part) => part ?? []);
  const mean = parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
  const known: OfferReason[] = [
    ...(ageYears === null ? [] : [{ code: 'machine_age', values: { years: Math.floor(ageYears) } }]),
    ...(hours === null ? [] : [{ code: 'machine_hours', values: { hours: Math.round(hours) } }]),
    ...(outagesInYear === null ? [] : [{ code: 'machine_outages', values: { outages: outagesInYear } }]),
    ...(isTelling && alike.withPlan > 0
      ? [
          {
            code: 'alike_on_plan',
            values: {
              customers: alike.withPlan,
              of: alike.customers,
              percent: Math.round((100 * alike.withPlan) / alike.customers),
            },
          },
        ]
      : []),
  ];
  return {
    productId: planId,
    signal: 'wear',
    strength: BY_ITSELF + (1 - BY_ITSELF) * mean,
    reasons: [{ code: 'spare_part_for', values: { machine: machineId, product: productId } }, ...known],
  };
}

function share(value: number | null, full: number): number | null {
  return value === null ? null : Math.min(1, Math.max(0, value / full));
}
