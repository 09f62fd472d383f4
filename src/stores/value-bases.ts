import type { ValueBasis } from '../domain/value-basis.js';

export interface ValueBasisStore {
  /** Writes a night's basis and lets older ones go. The same night again replaces its own. */
  save(basis: ValueBasis): Promise<void>;
  newest(): Promise<ValueBasis | null>;
  /** Of the newest, without its content, which is long. */
  newestId(): Promise<string | null>;
}
