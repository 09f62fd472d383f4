import type { TrainedModelKind } from '../../domain/trained-model.js';
import { checkArtefact } from './check-artefact.js';
import { sealContent, unsealContent } from './container.js';
import type { FeatureSchema } from './feature-schema.js';
import { decodePlainData, encodePlainData } from './plain-data.js';

/** A fitted predictor with all that is needed to use it, judge it and make it again. */
export interface Artefact {
  readonly kind: TrainedModelKind;
  readonly schema: FeatureSchema;
  /** The data it was trained on, as ISO dates or instants. */
  readonly window: { readonly from: string; readonly to: string };
  /** Figures by name, such as auc; NaN where one could not be measured. */
  readonly quality: Readonly<Record<string, number>>;
  /** Seeds by purpose. */
  readonly seeds: Readonly<Record<string, number>>;
  readonly libraryVersion: string;
  readonly learner: string;
  /** There where the clock ended the search for it: fit for a look, never to be promoted. */
  readonly isTruncated?: true;
  /** Plain data and typed arrays; its learner knows the shape. */
  readonly model: unknown;
}

/**
 * An artefact as bytes with a checksum. The same artefact gives the same checksum on every machine, and the same bytes
 * wherever zlib is the same.
 * @throws ArtefactError when it holds anything but plain data and typed arrays, lacks a part, or has more than 256 MB.
 */
export function packArtefact(artefact: Artefact): Uint8Array {
  checkArtefact(artefact);
  return sealContent(encodePlainData(artefact));
}

/**
 * The artefact that was packed. Typed arrays have memory of their own; objects have their keys sorted, so a model must not
 * depend on their order.
 * @throws ArtefactError that says what is wrong with the bytes, and what to do.
 */
export function openArtefact(bytes: Uint8Array): Artefact {
  const value = decodePlainData(unsealContent(bytes));
  checkArtefact(value);
  return value;
}
