/** Keeps account of rows that fail, so that one of them stops nobody else's work. */
export interface RowFailures {
  /** Does the work of one row. Null where it fails: that is kept, and the work goes on with the next row. */
  attempt<Value>(id: string, work: () => Value | Promise<Value>): Promise<Value | null>;
  /** Does the work of some rows in one go; where that fails, of each alone. Returns what came of each go that succeeded. */
  attemptAll<Row, Value>(
    rows: readonly Row[],
    idOf: (row: Row) => string,
    work: (rows: readonly Row[]) => Promise<Value>,
  ): Promise<Value[]>;
  /** How many have failed so far. */
  readonly count: number;
  /** An error that names the rows that failed; null where none did. */
  asError(): AggregateError | null;
  /** @throws that error, so that whoever called sees the work as failed. */
  throwIfAny(): void;
}

/** So many one after the other are no row's own fault: the database is gone, or the code is wrong. */
const MOST_IN_A_ROW = 50;
const NAMED_AT_MOST = 20;

/** @param what the rows are, for the error, such as "alerts on the clock". */
export function rowFailures(what: string): RowFailures {
  const errors = new Map<string, Error>();
  let inARow = 0;

  async function attempt<Value>(id: string, work: () => Value | Promise<Value>): Promise<Value | null> {
    try {
      const done = await work();
      inARow = 0;
      return done;
    } catch (error) {
      errors.set(id, error instanceof Error ? error : new Error(String(error)));
      inARow += 1;
      if (inARow < MOST_IN_A_ROW) return null;
      throw failure(what, errors, `${MOST_IN_A_ROW} one after the other, and the rest was left`);
    }
  }

  const asError = () => (errors.size === 0 ? null : failure(what, errors, 'all others were worked on'));

  return {
    attempt,
    async attemptAll(rows, idOf, work) {
      if (rows.length === 0) return [];
      const together = await work(rows).then(
        (value) => ({ value }),
        // Which of them it was shows one by one.
        () => null,
      );
      if (together !== null) return [together.value];
      const done = [];
      for (const row of rows) {
        const alone = await attempt(idOf(row), async () => ({ value: await work([row]) }));
        if (alone !== null) done.push(alone.value);
      }
      return done;
    },
    get count() {
      return errors.size;
    },
    asError,
    throwIfAny() {
      const error = asError();
      if (error !== null) throw error;
    },
  };
}

function failure(what: string, errors: ReadonlyMap<string, Error>, ending: string): AggregateError {
  const ids = [...errors.keys()];
  const more = ids.length > NAMED_AT_MOST ? ` and ${ids.length - NAMED_AT_MOST} more` : '';
  const named = `${ids.slice(0, NAMED_AT_MOST).join(', ')}${more}`;
  const [first] = errors.values();
  return new AggregateError(
    errors.values(),
    `${ids.length} of the ${what} failed, ${ending}: ${named}; the first with: ${first?.message}`,
  );
}
