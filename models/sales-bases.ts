import type { Connection } from 'mongoose';
import type { SalesBasisStore } from '../src/stores/sales-bases.js';
import { nightBases, nightBasisStore } from './night-bases.js';

export const SALES_BASES = nightBases('sales_bases');

export function salesBasisStore(connection: Connection): SalesBasisStore {
  return nightBasisStore(connection, SALES_BASES);
}
