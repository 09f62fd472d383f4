import type { DeclaredQuery } from './query.js';
import { type KeptCollection, type Row, rowSchema } from './row.js';

/** The id of a beginning that was used. */
export interface SlackInstallStateRow extends Row {
  readonly expiresAt: Date;
}

const schema = rowSchema<SlackInstallStateRow>({ expiresAt: Date }).index(
  { expiresAt: 1 },
  { name: 'by_expiry' },
);

export const EXPIRED = {
  name: 'what is too old to be used again anyway',
  equal: [],
  range: 'expiresAt',
  index: 'by_expiry',
} as const satisfies DeclaredQuery;

export const SLACK_INSTALL_STATES: KeptCollection = {
  name: 'slack_install_states',
  schema,
  queries: [EXPIRED],
};
