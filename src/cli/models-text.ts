import { utcDate } from '../domain/time.js';
import type { TrainedModel } from '../domain/trained-model.js';
import type { Artefact } from '../learning/artefact/artefact.js';
import { plain } from './preview-text.js';

/** Figures shown in the list; show has all of them. */
const LISTED_FIGURES = 3;
const LABEL_WIDTH = 10;

/** Models as a table, in the order given. */
export function modelListText(models: readonly TrainedModel[]): string {
  if (models.length === 0) return 'No model was trained yet. To train one: varsel train churn\n';
  const head = ['KIND', 'VERSION', 'STATE', 'CREATED', 'LEARNER', 'TRAINED ON', 'QUALITY'];
  const lines = models.map(({ kind, version, state, createdAt, learner, window, quality }) => [
    kind,
    String(version),
    state,
    utcDate(createdAt),
    plain(learner),
    windowText(window),
    figures(Object.entries(quality).slice(0, LISTED_FIGURES)),
  ]);
  return aligned([head, ...lines]);
}

/** Everything about one model but its inside. */
export function modelText(
  model: TrainedModel,
  { schema, seeds }: Pick<Artefact, 'schema' | 'seeds'>,
): string {
  const { kind, version, state, createdAt, createdBy, learner, window, quality } = model;
  const labelled = (label: string, text: string) => `  ${label.padEnd(LABEL_WIDTH)}${text}`;
  return `${[
    `${kind} ${version}: ${state}`,
    labelled('learner', plain(learner)),
    labelled('trained', `on ${windowText(window)}, by ${plain(createdBy)} at ${createdAt.toISOString()}`),
    labelled('quality', figures(Object.entries(quality))),
    labelled('seeds', figures(Object.entries(seeds))),
    labelled('library', `Varsel ${plain(model.libraryVersion)}`),
    labelled('checksum', `sha256 ${model.checksum}`),
    labelled('size', `${model.sizeBytes.toLocaleString('en')} bytes`),
    `  ${schema.length} features`,
    ...indented(schema.map((feature) => [plain(feature.name), feature.kind, plain(feature.unit ?? '')])),
    '  history',
    ...indented([
      [createdAt.toISOString(), 'candidate', plain(createdBy), 'trained'],
      ...model.history.map(({ at, state: became, by, reason }) => [
        at.toISOString(),
        became,
        plain(by),
        plain(reason),
      ]),
    ]),
  ].join('\n')}\n`;
}

function windowText({ from, to }: TrainedModel['window']): string {
  return `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
}

function figures(entries: readonly (readonly [name: string, value: number])[]): string {
  if (entries.length === 0) return 'none';
  return entries.map(([name, value]) => `${plain(name)} ${figure(value)}`).join(', ');
}

/** Whole numbers in full, others with four digits that count. */
function figure(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

function indented(lines: readonly (readonly string[])[]): string[] {
  return lines.length === 0
    ? []
    : aligned(lines)
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`);
}

/** Cells under each other; the last column of a line stays as long as it is. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const cells of lines) {
    for (const [column, cell] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return `${lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}
