/** Which tasks come on occasions, and when; varsel.yaml's section "tasks". */
export interface ProactiveSettings {
  readonly renewal: RenewalSettings & Switch;
  readonly referenceAsk: ReferenceSettings & Switch;
  readonly maintenance: MaintenanceSettings & Switch;
  readonly unusedFunction: UnusedSettings & Switch;
  readonly reorder: ReorderSettings & Switch;
  /** Who looks after machines: a staff id by that of the owner. "default" stands for every other owner. */
  readonly servicePeople: Readonly<Record<string, string>>;
}

interface Switch {
  readonly on: boolean;
}

export interface RenewalSettings {
  /** Days before the end at which a reminder comes. */
  readonly daysBefore: readonly number[];
}

export interface ReferenceSettings {
  readonly topPercent: number;
  /** So many wait with one person at the same time. */
  readonly openPerPerson: number;
}

export interface MaintenanceSettings extends MachineLimits {
  /** By product, what differs from the others. */
  readonly products: Readonly<Record<string, MachineLimits>>;
  /** A visit is planned so long ahead. */
  readonly visitWithinDays: number;
}

/** Null or left out: not looked at. */
export interface MachineLimits {
  readonly everyMonths?: number | null | undefined;
  readonly everyHours?: number | null | undefined;
  /** A reading above it needs somebody. */
  readonly sensorLimit?: number | null | undefined;
}

export interface UnusedSettings {
  /** Of the seats under contract, at most so many are in use. */
  readonly seatsUsedBelowPercent: number;
  /** Unused for so long. */
  readonly days: number;
}

export interface ReorderSettings {
  /** Products that are used up, as the orders name them. */
  readonly products: readonly string[];
  /** The task comes so long before the stock ends. */
  readonly daysAhead: number;
}
