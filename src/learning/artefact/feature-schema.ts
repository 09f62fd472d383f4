import type { Table } from '../table.js';

/** One column of the tables a model was trained on. */
export interface Feature {
  readonly name: string;
  readonly kind: 'numeric' | 'categorical';
  /** Of a numeric feature, such as "days"; left out where it has none or nobody knows. */
  readonly unit?: string;
}

/** The columns a model needs, in the order it reads them. Names are distinct. */
export type FeatureSchema = readonly Feature[];

export interface ChangedFeature {
  readonly trained: Feature;
  readonly given: Feature;
}

/** How columns at hand differ from those a model was trained on. */
export interface SchemaDifference {
  readonly missing: readonly Feature[];
  readonly additional: readonly Feature[];
  readonly ofOtherKind: readonly ChangedFeature[];
  /** Only where both say their unit. */
  readonly inOtherUnit: readonly ChangedFeature[];
  /** The features both have stand in another order: no obstacle, see arrangeTable. */
  readonly isReordered: boolean;
}

export function schemaOf({ columns }: Table): FeatureSchema {
  return columns.map(({ name, kind }) => ({ name, kind }));
}

export function schemaDifference(trained: FeatureSchema, given: FeatureSchema): SchemaDifference {
  const givenByName = new Map(given.map((feature) => [feature.name, feature]));
  const trainedNames = new Set(trained.map(({ name }) => name));
  const common = trained.flatMap((feature) => {
    const same = givenByName.get(feature.name);
    return same === undefined ? [] : [{ trained: feature, given: same }];
  });
  const givenOrder = given.filter(({ name }) => trainedNames.has(name)).map(({ name }) => name);
  return {
    missing: trained.filter(({ name }) => !givenByName.has(name)),
    additional: given.filter(({ name }) => !trainedNames.has(name)),
    ofOtherKind: common.filter((pair) => pair.trained.kind !== pair.given.kind),
    inOtherUnit: common.filter(
      (pair) =>
        pair.trained.unit !== undefined &&
        pair.given.unit !== undefined &&
        pair.trained.unit !== pair.given.unit,
    ),
    isReordered: common.some((pair, index) => pair.trained.name !== givenOrder[index]),
  };
}

/** Each difference but the order as a clause; empty where the columns fit. */
export function differenceTexts({
  missing,
  additional,
  ofOtherKind,
  inOtherUnit,
}: SchemaDifference): string[] {
  return [
    ...missing.map(({ name, kind }) => `"${name}" (${kind}) is missing`),
    ...additional.map(({ name, kind }) => `"${name}" (${kind}) is additional`),
    ...ofOtherKind.map(
      ({ trained, given }) => `"${trained.name}" is ${given.kind}, was trained as ${trained.kind}`,
    ),
    ...inOtherUnit.map(
      ({ trained, given }) => `"${trained.name}" is in ${given.unit}, was trained in ${trained.unit}`,
    ),
  ];
}
