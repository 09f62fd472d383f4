export const TRAINED_MODEL_KINDS = [
  'churn',
  'win',
  'value',
  'offers',
  'ticket-category',
  'ticket-tone',
] as const;
/** What a trained model tells. */
export type TrainedModelKind = (typeof TRAINED_MODEL_KINDS)[number];

/**
 * A candidate waits for a decision, a shadow scores beside the active one without being shown, the active one's scores
 * count, a retired one was active or was put aside; it still explains the scores it made.
 */
export type TrainedModelState = 'candidate' | 'shadow' | 'active' | 'retired';

/** Who changed something, when and why. */
export interface ModelNote {
  readonly at: Date;
  /** A person's id, or the job that did it. */
  readonly by: string;
  readonly reason: string;
}

/** A model as training hands it over: what is listed without its artefact. */
export interface NewTrainedModel {
  readonly kind: TrainedModelKind;
  /** SHA-256 of the artefact's content, in hexadecimal: the same model has the same one on every machine. */
  readonly checksum: string;
  readonly learner: string;
  /** What it was trained on, as ISO dates or instants. */
  readonly window: { readonly from: string; readonly to: string };
  readonly quality: Readonly<Record<string, number>>;
  readonly libraryVersion: string;
  readonly createdAt: Date;
  readonly createdBy: string;
}

/** One fitted predictor, kept for good. */
export interface TrainedModel extends NewTrainedModel {
  /** `${kind}.${version}`: what a score names as its model. */
  readonly id: string;
  /** 1, 2, 3 … within its kind, without gaps. */
  readonly version: number;
  readonly sizeBytes: number;
  readonly state: TrainedModelState;
  /** Oldest first; empty while nobody has decided anything. */
  readonly history: readonly ModelStateChange[];
}

export interface ModelStateChange extends ModelNote {
  readonly state: TrainedModelState;
}

export function trainedModelId(kind: TrainedModelKind, version: number): string {
  return `${kind}.${version}`;
}
