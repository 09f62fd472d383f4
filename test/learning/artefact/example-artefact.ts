import type { Artefact } from '../../../src/learning/artefact/artefact.js';

/** A small model with an array of every kind. */
export function exampleArtefact(over: Partial<Artefact> = {}): Artefact {
  return {
    kind: 'churn',
    schema: [
      { name: 'daysSinceOrder', kind: 'numeric', unit: 'days' },
      { name: 'segment', kind: 'categorical' },
    ],
    window: { from: '2024-01-01', to: '2025-12-31' },
    quality: { auc: 0.8125, logLoss: Number.NaN },
    seeds: { training: 7 },
    libraryVersion: '0.1.0',
    learner: 'boosting',
    model: {
      categories: ['small', 'Größe 北京 😀', ''],
      trees: [{ feature: Int32Array.of(0, -1, -1), threshold: Float64Array.of(1.5, 0, -0) }],
      value: Float32Array.of(0.5, Number.NaN),
      codes: Uint16Array.of(65_535),
      counts: Uint32Array.of(4_294_967_295),
      missingLeft: Uint8Array.of(1, 0, 255),
      none: Float64Array.of(),
      base: -0,
      limit: Number.NEGATIVE_INFINITY,
    },
    ...over,
  };
}
