import type { Customer } from '../../domain/customer.js';
import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { type Observed, type ObserveSettings, observeValue } from '../observed/observe-value.js';
import { contractSize, hasGrown } from './contract-growth.js';
import { type ContractNumbers, contractNumbers, isContractAlone } from './contract-inputs.js';
import { UPSELL_DAYS } from './upsell-inputs.js';

/** One customer with contracts alone at one past date, and whether they grew within the 90 days after. */
export interface ContractSnapshot {
  readonly numbers: ContractNumbers;
  readonly hasGrown: boolean;
}

/** Past dates, each with the snapshots of it. */
export interface ContractSample {
  add(customer: Customer, history: History, observed: Observed): void;
  /** Of 180 days ago and the quarters before: contracts change seldom, and one quarter teaches little. */
  readonly earlier: readonly ContractSnapshot[];
  /** Of 90 days ago: what came of the others was known by then. */
  readonly later: readonly ContractSnapshot[];
}

/** More say the same, and each is looked at six times. */
const MOST_CUSTOMERS = 4_000;
const EARLIER = [2, 3, 4, 5];

/** Keeps every customer until there are too many, then every second, every fourth: the same ones for the same walk. */
export function contractSample(
  asOf: Date,
  settings: ObserveSettings,
  mostCustomers = MOST_CUSTOMERS,
): ContractSample {
  let kept: { readonly earlier: readonly ContractSnapshot[]; readonly later: ContractSnapshot | null }[] = [];
  let every = 1;
  let seen = 0;
  return {
    add(customer, history, { value, days }) {
      if (days.length > 0 || value.hasExchangeRate === 0 || history.contracts.atMs.length === 0) return;
      if (seen++ % every !== 0) return;
      const at = (windows: number) => snapshotAt(customer, history, dateOf(asOf, windows), settings);
      kept.push({ earlier: EARLIER.flatMap((windows) => at(windows) ?? []), later: at(1) });
      if (kept.length < mostCustomers) return;
      kept = kept.filter((_, place) => place % 2 === 0);
      every *= 2;
    },
    get earlier() {
      return kept.flatMap(({ earlier }) => earlier);
    },
    get later() {
      return kept.flatMap(({ later }) => later ?? []);
    },
  };
}

function dateOf(asOf: Date, windows: number): Date {
  return new Date(asOf.getTime() - windows * UPSELL_DAYS * DAY_MS);
}

/** Null for who had no contract then, or bought besides. */
function snapshotAt(
  customer: Customer,
  history: History,
  at: Date,
  settings: ObserveSettings,
): ContractSnapshot | null {
  const then = observeValue(customer, history, at, settings)?.value;
  if (then === undefined || !isContractAlone(then)) return null;
  const atMs = at.getTime();
  const after = contractSize(history, atMs + UPSELL_DAYS * DAY_MS);
  return { numbers: contractNumbers(then), hasGrown: hasGrown(contractSize(history, atMs), after) };
}
