import { fitTrees } from '../src/learning/boosting/fit-trees.js';
import { BOOSTING_DEFAULTS } from '../src/learning/boosting/settings.js';
import { openCrew } from '../src/learning/crew/crew.js';
import { loadRows } from '../src/learning/trees/load-rows.js';
import { plantedSet } from './learning-set.js';

/** What the process prints, in MiB. */
export interface MemoryFigures {
  readonly rowsMib: number;
  readonly peakMib: number;
  readonly seconds: number;
  readonly trees: number;
}

const [rowCount = 0, columnCount = 0, threads = 1] = process.argv.slice(2).map(Number);
const { columns, labels } = plantedSet(rowCount, columnCount, 0);
const crew = openCrew({ threads });
const start = performance.now();
const rows = {
  names: columns.map((_, index) => `column ${index + 1}`),
  columns,
  targets: labels,
  weights: null,
  trainRows: rowCount,
};
fitTrees(crew, loadRows(crew, rows, 0), BOOSTING_DEFAULTS, 0);
const figures: MemoryFigures = {
  rowsMib: (8 * rowCount * (columnCount + 1)) / 2 ** 20,
  peakMib: process.resourceUsage().maxRSS / 1024,
  seconds: (performance.now() - start) / 1000,
  trees: BOOSTING_DEFAULTS.trees,
};
await crew.close();
process.stdout.write(JSON.stringify(figures));
