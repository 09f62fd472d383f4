import type { KeptFigures } from '../../src/domain/kept-figures.js';
import type { KeptFiguresStore } from '../../src/stores/kept-figures.js';
import { copyOf } from './copy-of.js';
import { byId } from './order.js';
import { replaceOlder } from './replace-older.js';

export function memoryKeptFigures(): KeptFiguresStore {
  const months = new Map<string, KeptFigures>();
  return {
    async keep(figures) {
      replaceOlder(months, figures.id, copyOf(figures), ({ madeAt }) => madeAt);
    },
    async find(month) {
      return copyOf(months.get(month) ?? null);
    },
    async monthsFrom(month) {
      return [...months.values()]
        .filter(({ id }) => id >= month)
        .sort(byId)
        .map(({ id, shape, settingsText, isValued, madeAt }) =>
          copyOf({ id, shape, settingsText, isValued, madeAt }),
        );
    },
  };
}
