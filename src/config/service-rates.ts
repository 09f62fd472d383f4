import { toMinor } from '../domain/money.js';
import type { ConfigFile } from './config-file.js';

/** What serving a customer costs as configured, in minor units; null where a rate isn't. */
export function serviceRates({ value: { costs }, company }: Pick<ConfigFile, 'value' | 'company'>) {
  const minor = (amount: number | undefined) =>
    amount === undefined ? null : toMinor(amount, company.currency);
  return {
    perTicketMinor: minor(costs.perTicket),
    perHandlingHourMinor: minor(costs.perHandlingHour),
    hoursPerTicketAtMost: costs.hoursPerTicketAtMost,
  };
}
