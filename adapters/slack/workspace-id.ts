/**
 * Slack's ids of channels and people are unique within a workspace only. Those of the home workspace are written as they
 * are, those of any other behind its id: T0123/C0456.
 */
export interface PlaceId {
  /** Null: the home workspace's. */
  readonly workspaceId: string | null;
  readonly id: string;
}

const WITH_WORKSPACE = /^(T[A-Z0-9]+)\/(.*)$/s;

export function placeOf(text: string): PlaceId {
  const [, workspaceId, id] = WITH_WORKSPACE.exec(text) ?? [];
  return workspaceId === undefined || id === undefined
    ? { workspaceId: null, id: text }
    : { workspaceId, id };
}

/** An id as it is known here; an empty one stays empty. */
export function textOfPlace({ workspaceId, id }: PlaceId): string {
  return workspaceId === null || id === '' ? id : `${workspaceId}/${id}`;
}
