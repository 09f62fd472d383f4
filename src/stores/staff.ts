import type { Platform } from '../domain/delivery.js';
import type { Staff } from '../domain/staff.js';

export interface StaffStore {
  /** Writes staff by id and returns how many were new or changed. */
  upsert(staff: readonly Staff[]): Promise<number>;
  find(id: string): Promise<Staff | null>;
  findMany(ids: readonly string[]): Promise<Staff[]>;
  /** Those that exist as their own files have them, for writing over them. */
  findOwn(ids: readonly string[]): Promise<Staff[]>;
  findByPlatformId(platform: Platform, platformUserId: string): Promise<Staff | null>;
  /** All staff, by id. A company's staff fits in memory. */
  all(): Promise<Staff[]>;
}
