import { type Artefact, openArtefact } from '../../learning/artefact/artefact.js';
import type { AcceptanceModel } from './acceptance-chance.js';
import { type NeighbourModel, type Neighbours, openNeighbours } from './neighbours.js';
import type { OffersTrainingReport } from './training-report.js';

/** What the artefact of an offers model holds beside what every artefact does. */
export interface OffersModelContent {
  /** Null where purchases told nothing beyond what everybody buys. */
  readonly neighbours: NeighbourModel | null;
  /** Null where answers were too few or told nothing: rules of thumb go on. */
  readonly acceptance: AcceptanceModel | null;
  readonly report: OffersTrainingReport;
}

/** A kept offers model, ready to recommend. */
export interface OffersModel {
  /** Such as "offers.3". */
  readonly id: string;
  readonly neighbours: Neighbours | null;
  readonly acceptance: AcceptanceModel | null;
  readonly report: OffersTrainingReport;
}

/** @throws ArtefactError when the bytes are no whole artefact. */
export function openOffersModel(id: string, bytes: Uint8Array): OffersModel {
  return offersModel(id, openArtefact(bytes));
}

export function offersModel(id: string, { model }: Pick<Artefact, 'model'>): OffersModel {
  const { neighbours, acceptance, report } = model as OffersModelContent;
  return { id, neighbours: neighbours === null ? null : openNeighbours(neighbours), acceptance, report };
}
