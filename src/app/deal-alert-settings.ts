import type { DealAlertSettings } from '../alerts/deal-settings.js';
import { DEFAULT_MEASURE_DAYS } from '../chat/cards/deal-measure.js';
import type { Config } from '../config/config.js';
import { toMinor } from '../domain/money.js';
import type { Language } from '../domain/staff.js';
import type { WinFactorKey } from '../domain/win-score.js';

/** What alerting about deals needs to know of the configuration. */
export function dealAlertSettings({ deals, company }: Pick<Config, 'deals' | 'company'>): DealAlertSettings {
  const { dropPoints, bands, hysteresisPoints, matterFrom, exchangeRates, classes } = deals;
  const minor = (amount: number | undefined) =>
    amount === undefined ? null : toMinor(amount, company.currency);
  return {
    dropPoints,
    bands,
    hysteresisPoints,
    matterFromMinor: minor(matterFrom),
    demandingFromMinor: minor(classes.demandingFrom),
    exchangeRates,
    measureDays: (factor) => configuredMeasure(deals, factor)?.withinDays ?? DEFAULT_MEASURE_DAYS,
  };
}

/** The company's own measure against a main reason, in words; null where it has set none. */
export function dealMeasureFor(
  { deals }: Pick<Config, 'deals'>,
  factor: WinFactorKey | null,
  language: Language,
): { readonly text: string; readonly withinDays: number } | null {
  const measure = configuredMeasure(deals, factor);
  return measure === null ? null : { text: measure.do[language], withinDays: measure.withinDays };
}

function configuredMeasure({ measures }: Config['deals'], factor: WinFactorKey | null) {
  if (measures === undefined) return null;
  return (factor === null ? undefined : measures.byFactor[factor]) ?? measures.default;
}
