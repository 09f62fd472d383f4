import type { ProductRow } from '../tables.js';

type Sold = Pick<ProductRow, 'id' | 'name' | 'kind'> & Partial<ProductRow>;

const MACHINES = ['GTX 200', 'GTX 400', 'GTX Pro', 'Conveyor C3', 'Press P9'];

/** Machines and what belongs to them: parts as orders name them, and plans by the year. */
const MECHANICAL: readonly Sold[] = [
  ...MACHINES.map(
    (name): Sold => ({ id: idOf(name), name, kind: 'machine', family: name.split(' ')[0] ?? '' }),
  ),
  part('Seal set', 24),
  part('Filter kit', 38),
  part('Drive belt', 64),
  part('Hydraulic oil 20 l', 96),
  part('Position sensor S2', 145),
  part('Wear plate', 210),
  part('Bearing unit', 380),
  part('Control valve', 620),
  part('Hydraulic pump HP3', 1_850),
  part('Drive motor DM7', 3_400),
  {
    id: 'INSPECTION',
    name: 'Inspection visit',
    kind: 'service',
    description: 'A technician looks at a machine for a day and says what wears.',
    works_with: MACHINES.map(idOf).join(';'),
    price: 950,
    price_per: 'once',
  },
  {
    id: 'TRAINING',
    name: 'Operator training day',
    kind: 'service',
    description: 'A day of training for new operators at your machines.',
    works_with: MACHINES.map(idOf).join(';'),
    price: 1_400,
    price_per: 'once',
  },
  {
    id: 'MAINTENANCE',
    name: 'Maintenance plan',
    kind: 'maintenance_plan',
    description:
      'Preventive maintenance by the year: wear parts are changed before they fail, and a technician comes within a working day.',
    solves: 'spare_part;defect',
    works_with: MACHINES.map(idOf).join(';'),
    price: 2_400,
    price_per: 'year',
  },
];

/** The software beside them: plans with limits, what can be added, and an old program that is still in use. */
const SOFTWARE: readonly Sold[] = [
  {
    ...plan('LINK-BASIC', 'Fjordvik Link Basic', 90),
    'limit:api_calls': 10_000,
    'limit:storage_gb': 100,
  },
  {
    ...plan('LINK-PRO', 'Fjordvik Link Professional', 240),
    replaces: 'LINK-BASIC',
    'limit:api_calls': 50_000,
    'limit:storage_gb': 500,
  },
  {
    ...plan('LINK-ENTERPRISE', 'Fjordvik Link Enterprise', 740),
    solves: 'capacity;performance',
    replaces: 'LINK-PRO;LINK-BASIC',
    'limit:api_calls': 500_000,
    'limit:storage_gb': 2_000,
  },
  {
    ...plan('LINK-SINGLE', 'Fjordvik Link Single', 60),
    'limit:seats': 1,
    'property:shared views': 'false',
  },
  {
    ...plan('LINK-TEAM', 'Fjordvik Link Team', 50),
    description: 'Fjordvik Link for several people: shared views, roles and rights for the whole team.',
    solves: 'missing_function',
    replaces: 'LINK-SINGLE',
    per_user: 'true',
    'limit:seats': 50,
    'property:shared views': 'true',
  },
  {
    ...addon('LINK-STORAGE', 'Link Storage 500', 100),
    description: 'Half a terabyte more room for measurements, drawings and pictures.',
    solves: 'capacity',
    'limit:storage_gb': 500,
  },
  {
    ...addon('LINK-SPEED', 'Link Performance Upgrade', 150),
    description: 'Own processors for your reports and overviews in Fjordvik Link.',
    solves: 'performance',
  },
  {
    ...addon('LINK-EXPORT', 'Link Export', 80),
    description:
      'Exports of your measurements to your own systems, by the hour, as files or through an interface.',
    solves: 'data_export',
  },
  {
    id: 'CONTROL-4',
    name: 'Fjordvik Control 4',
    kind: 'software',
    family: 'Fjordvik Control',
    description: 'Control and reports on a computer of your own.',
    price: 9_500,
    price_per: 'once',
    sold_until: '2019-01-01',
  },
  {
    id: 'MODERNISATION',
    name: 'Modernisation advice',
    kind: 'service',
    description:
      'An appointment with our engineers: what could take the place of older software, in which steps.',
    solves: 'performance',
    works_with: 'CONTROL-4',
    price: 1_200,
    price_per: 'once',
  },
];

/** What the sample company sells, as its own system would export it. */
export function productRows(): ProductRow[] {
  return [...MECHANICAL, ...SOFTWARE].map((sold) => ({ ...NOTHING_SAID, ...sold }));
}

const NOTHING_SAID: Omit<ProductRow, 'id' | 'name' | 'kind'> = {
  family: '',
  description: '',
  solves: '',
  works_with: '',
  replaces: '',
  markets: '',
  price: '',
  price_per: '',
  per_user: '',
  currency: 'EUR',
  sold_until: '',
  'limit:api_calls': '',
  'limit:storage_gb': '',
  'limit:seats': '',
  'property:shared views': '',
};

function idOf(name: string): string {
  return name.toUpperCase().replaceAll(' ', '-');
}

function part(name: string, price: number): Sold {
  return { id: idOf(name), name, kind: 'spare_part', price, price_per: 'once' };
}

function plan(id: string, name: string, price: number): Sold {
  return { id, name, kind: 'plan', family: 'Fjordvik Link', price, price_per: 'month' };
}

function addon(id: string, name: string, price: number): Sold {
  const works_with = 'LINK-BASIC;LINK-PRO;LINK-ENTERPRISE';
  return { id, name, kind: 'addon', family: 'Fjordvik Link', works_with, price, price_per: 'month' };
}
