export interface Product {
  readonly name: string;
  /** List price in euro. */
  readonly price: number;
}

export const products: readonly Product[] = [
  { name: 'Seal set', price: 24 },
  { name: 'Filter kit', price: 38 },
  { name: 'Drive belt', price: 64 },
  { name: 'Hydraulic oil 20 l', price: 96 },
  { name: 'Fjordvik Link seat', price: 120 },
  { name: 'Position sensor S2', price: 145 },
  { name: 'Wear plate', price: 210 },
  { name: 'Bearing unit', price: 380 },
  { name: 'Control valve', price: 620 },
  { name: 'Inspection visit', price: 950 },
  { name: 'Operator training day', price: 1_400 },
  { name: 'Hydraulic pump HP3', price: 1_850 },
  { name: 'Maintenance plan', price: 2_400 },
  { name: 'Drive motor DM7', price: 3_400 },
];

/** What is sold through a deal, not ordered from a list. */
export const dealProducts: readonly string[] = [
  'GTX Pro retrofit',
  'Conveyor module',
  'Control upgrade CP5',
  'Maintenance plan',
  'Fjordvik Link',
];
