import { monthValueFigures } from '../../../src/chat/month-value-figures.js';
import type { ValueFigures } from '../../../src/domain/value-figures.js';
import { monthWindow } from '../../../src/feedback/figures/month-window.js';
import { exampleServiceFigures } from '../../contracts/stores/example-service-figures.js';
import { keepMonthFigures } from '../../support/keep-month-figures.js';
import { valueFiguresCompany } from '../../support/value-figures-company.js';
import { chatTestSettings, MORNING } from '../workplace.js';

type Kept = Parameters<typeof keepMonthFigures>;

const MONTH = '2026-02';
const RATES = { perTicketMinor: 800, perHandlingHourMinor: 100, hoursPerTicketAtMost: 24 };

let measured: Promise<ValueFigures> | null = null;

/** The figures of last month, those of customer value as a company has them that has cared for a year. */
export async function keepFigures(stores: Kept[0], settings: Kept[1]): Promise<void> {
  await keepMonthFigures(stores, settings, MORNING, [MONTH]);
  const kept = await stores.keptFigures.find(MONTH);
  if (kept === null) throw new Error(`${MONTH} was kept`);
  measured ??= measure();
  await stores.keptFigures.keep({
    ...kept,
    isValued: true,
    value: { ...(await measured), month: MONTH },
    service: exampleServiceFigures(MONTH),
  });
}

async function measure(): Promise<ValueFigures> {
  const window = monthWindow('2026-10', 'Europe/Oslo');
  const figures = { ...chatTestSettings.figures, value: { ...chatTestSettings.figures.value, rates: RATES } };
  const made =
    window === null
      ? null
      : await monthValueFigures(window, {
          stores: await valueFiguresCompany(),
          settings: { ...chatTestSettings, figures },
        });
  if (made === null) throw new Error('that company is valued');
  return made;
}
