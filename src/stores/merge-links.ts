/** Whom a customer was merged into; null: it stands for itself. */
export interface MergeLink {
  readonly id: string;
  readonly mergedIntoId: string | null;
}

/**
 * For each of these ids that exists the customer it counts for: itself, or the one that it was merged into, and that one
 * into another, to the end. One whose end isn't there (yet) is left out.
 * @param read the links of some ids; those that don't exist are left out.
 */
export async function followLinks(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly MergeLink[]>,
): Promise<Map<string, string>> {
  const links = new Map<string, string | null>();
  let unread = [...new Set(ids)];
  while (unread.length > 0) {
    const found = await read(unread);
    for (const { id, mergedIntoId } of found) links.set(id, mergedIntoId);
    const next = found.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
    unread = [...new Set(next)].filter((id) => !links.has(id));
  }
  const standing = new Map<string, string>();
  for (const id of new Set(ids)) {
    const end = endOf(id, links);
    if (end !== null) standing.set(id, end);
  }
  return standing;
}

/**
 * Each of these ids with all that were merged into it, directly or through others: itself first, the others by id.
 * @param read the links that lead to some ids.
 */
export async function gatherLinks(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly MergeLink[]>,
): Promise<Map<string, string[]>> {
  const mergedInto = new Map<string, string[]>();
  const seen = new Set(ids);
  let frontier = [...seen];
  while (frontier.length > 0) {
    const found = await read(frontier);
    for (const { id, mergedIntoId } of found) {
      if (mergedIntoId === null) continue;
      const others = mergedInto.get(mergedIntoId);
      if (others === undefined) mergedInto.set(mergedIntoId, [id]);
      else others.push(id);
    }
    frontier = found.map(({ id }) => id).filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return new Map([...new Set(ids)].map((id) => [id, [id, ...membersOf(id, mergedInto)]]));
}

function endOf(start: string, links: ReadonlyMap<string, string | null>): string | null {
  const passed = new Set<string>();
  let id = start;
  for (;;) {
    const into = links.get(id);
    if (into === undefined) return null;
    if (into === null) return id;
    // Two merges at the same instant could point at each other: then one of them stands, so that neither is lost.
    if (passed.has(id)) return [...passed].slice([...passed].indexOf(id)).sort()[0] ?? id;
    passed.add(id);
    id = into;
  }
}

function membersOf(id: string, mergedInto: ReadonlyMap<string, readonly string[]>): string[] {
  const members = new Set<string>();
  const unvisited = [id];
  for (;;) {
    const next = unvisited.pop();
    if (next === undefined) break;
    for (const member of mergedInto.get(next) ?? []) {
      if (member === id || members.has(member)) continue;
      members.add(member);
      unvisited.push(member);
    }
  }
  return [...members].sort();
}
