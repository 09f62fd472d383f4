/** All batches of a walk through a store. */
export async function collect<Row>(batches: AsyncIterable<Row[]>): Promise<Row[][]> {
  const all: Row[][] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

export function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id);
}

/**
 * Runs the same call at once, `count` times over. All of them have ended when it does, also where one failed: the next
 * test begins with an empty store.
 */
export async function race<Value>(count: number, call: (index: number) => Promise<Value>): Promise<Value[]> {
  const calls = Array.from({ length: count }, (_, index) => call(index));
  await Promise.allSettled(calls);
  return Promise.all(calls);
}
