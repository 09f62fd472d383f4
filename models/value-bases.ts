import type { Connection } from 'mongoose';
import type { ValueBasisStore } from '../src/stores/value-bases.js';
import { nightBases, nightBasisStore } from './night-bases.js';

export const VALUE_BASES = nightBases('value_bases');

export function valueBasisStore(connection: Connection): ValueBasisStore {
  return nightBasisStore(connection, VALUE_BASES);
}
