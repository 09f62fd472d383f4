import type { Platform } from './delivery.js';
import type { Level } from './level.js';

export const ROUTE_PURPOSES = ['churn', 'management', 'fallback', 'administrators'] as const;
/** What a channel is for. */
export type RoutePurpose = (typeof ROUTE_PURPOSES)[number];

/** Which customers and levels a route is for; null: all. */
export interface RouteConditions {
  readonly segment: string | null;
  readonly region: string | null;
  readonly team: string | null;
  readonly level: Level | null;
}

/** Which channel gets what. */
export interface RouteMeaning {
  readonly purpose: RoutePurpose;
  /** All null but for warnings. */
  readonly conditions: RouteConditions;
  readonly channel: {
    readonly platform: Platform;
    readonly id: string;
    /** As the platform named it when the route was made. */
    readonly name: string;
  };
  /** Amounts of customers and deals may stand there; left out, they don't. */
  readonly mayShowValues?: boolean;
}

/** A channel that an administrator has connected in chat, beside those in varsel.yaml. */
export interface StoredRoute extends RouteMeaning {
  readonly id: string;
  /** What it was before it was last changed to something else; left out where that was no change of this kind. */
  readonly before?: RouteMeaning;
  /** False once it was removed. */
  readonly isActive: boolean;
  readonly createdAt: Date;
  readonly changedById: string;
  readonly changedAt: Date;
  readonly version: number;
}
