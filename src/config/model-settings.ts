import { z } from 'zod';
import { CHURN_DEFINITIONS, SECTORS } from '../domain/churn-definition.js';

/** When a customer counts as gone; see domain/churn-definition.ts. */
export const definitionSetting = z.enum(CHURN_DEFINITIONS).default('auto');

/** What the company does, for the churn rate that is usual there; null says nothing. */
export const sectorSetting = z.enum(SECTORS).nullable().default(null);

/** High alerts that an owner has the time for in a month: what thresholds are proposed from. */
export const highAlertsSetting = z.number().positive().default(2);
