import { randomUUID } from 'node:crypto';
import { tokenHolder } from '../../adapters/web/bearer-token.js';
import { overviewRoute } from '../../adapters/web/overview-route.js';
import { refusalLog } from '../../adapters/web/refusal-log.js';
import type { Route } from '../../adapters/web/web-server.js';
import { type RefreshOverviews, refreshOverviews, refreshPartitions } from '../overview/refresh-overviews.js';
import type { Parts } from './parts.js';

type RefreshParts = Pick<Parts, 'stores' | 'config' | 'now'>;

/** Brings the overviews of some customers up to date; returns how many were written. */
export function refreshOverviewsNow(parts: RefreshParts, customerIds: readonly string[]): Promise<number> {
  return refreshOverviews(customerIds, refreshOf(parts));
}

/** The same for all customers of some partitions. */
export function refreshPartitionsNow(parts: RefreshParts, partitions: readonly number[]): Promise<number> {
  return refreshPartitions(partitions, refreshOf(parts));
}

/** Where telephone and ticket systems ask who is getting in touch; closed to all while no token is set. */
export function overviewAccess({ stores, config, logger, now }: Parts): Route {
  return overviewRoute({
    stores,
    holderOf: tokenHolder(config.environment.VARSEL_API_TOKEN),
    company: config.company,
    refused: refusalLog(logger, () => now().getTime()),
    now,
    newId: randomUUID,
  });
}

function refreshOf({ stores, config, now }: RefreshParts): RefreshOverviews {
  return {
    stores,
    settings: {
      companyCountry: config.company.country,
      naturalPersons: config.value.naturalPersons,
      seniorForTopPercent: config.service.seniorForTopPercent,
    },
    now,
  };
}
