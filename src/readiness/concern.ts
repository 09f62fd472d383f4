/** The customers that something concerns, and what they are worth a year. */
export interface Concern {
  readonly customers: number;
  /** Yearly value in minor units of the company's currency, of those whose value is known. */
  readonly valueMinor: number;
  readonly customersWithoutValue: number;
}

export interface ConcernTally {
  /** @param valueMinor null where it isn't known. */
  readonly add: (valueMinor: number | null) => void;
  readonly concern: () => Concern;
}

/** Adds customers up, each once by whoever calls. */
export function concernTally(): ConcernTally {
  let customers = 0;
  let sumMinor = 0;
  let customersWithoutValue = 0;
  return {
    add(valueMinor) {
      customers += 1;
      if (valueMinor === null) customersWithoutValue += 1;
      else sumMinor += valueMinor;
    },
    concern: () => ({ customers, valueMinor: sumMinor, customersWithoutValue }),
  };
}

/** The tally of a key, made where there is none yet. */
export function tallyOf<Key>(tallies: Map<Key, ConcernTally>, key: Key): ConcernTally {
  const held = tallies.get(key) ?? concernTally();
  tallies.set(key, held);
  return held;
}

/** Several concerns as one; a customer in two of them counts twice. */
export function sumOfConcerns(concerns: readonly Concern[]): Concern {
  return concerns.reduce(
    (sum, { customers, valueMinor, customersWithoutValue }) => ({
      customers: sum.customers + customers,
      valueMinor: sum.valueMinor + valueMinor,
      customersWithoutValue: sum.customersWithoutValue + customersWithoutValue,
    }),
    NOBODY,
  );
}

export const NOBODY: Concern = { customers: 0, valueMinor: 0, customersWithoutValue: 0 };
