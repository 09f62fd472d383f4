import { randomUUID } from 'node:crypto';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { connect } from '../models/connection.js';
import { createIndexes } from '../models/create-indexes.js';
import { mongooseStores } from '../models/stores.js';
import { rebuildAll } from '../src/app/histories.js';
import { valueOptions } from '../src/cli/evaluate/value-options.js';
import { readMapping } from '../src/cli/import.js';
import type { Stores } from '../src/stores/stores.js';
import { benchChurnWorlds } from './churn-worlds.js';
import { benchCommands } from './commands.js';
import { benchDealEvents } from './deal-events.js';
import { benchDeals } from './deals.js';
import { benchForecasts } from './forecast-quarters.js';
import { benchGateWords } from './gate-words/gate-words.js';
import { benchImport } from './import.js';
import { benchLearning } from './learning.js';
import { benchLearningQuality } from './learning-quality.js';
import { benchOffersModel } from './offers-model.js';
import { benchOverview } from './overview.js';
import { benchRecommend } from './recommend.js';
import { benchScoring } from './scoring.js';
import { benchServicePatterns } from './service-patterns.js';
import { benchTickets } from './tickets.js';
import { benchValue, type ValueBenchOptions } from './value.js';

const USAGE = `npm run bench -- [--orders FILE --map FILE --as-of DATE] [--only import,scoring,commands,learning] [--slow]
npm run bench -- --only churn [--seeds 101,102] [--customers 800]
npm run bench -- --only deals [--seeds 201,202]
npm run bench -- --only forecasts [--seeds 1,2,…]
npm run bench -- --only offers-model [--seeds 301,302]
npm run bench -- --only service-patterns [--seeds 401,402] [--slow]
npm run bench -- --only overview
npm run bench -- --only tickets
npm run bench -- --only recommend
npm run bench -- --only gate-words [--phrases DIR] [--misses FILE]
npm run bench -- --only deal-events [--per-second 200] [--seconds 60]
npm run bench -- --only value [--purchases FILE --customer COL --date COL --amount COL [--quantity COL] --calibration-end DATE]
npm run bench -- --only learning --evaluate FILE --label COL --positive V [--id COL] [--ignore A,B] [--folds F]

  --orders, --map  a file of orders and its mapping: how fast it is taken in and its customers are scored
                   (examples/maps/online-retail.yaml fits the UCI Online Retail set)
  --as-of          the date to score as of
  --only           which parts; learning is measured beside scikit-learn, LightGBM and XGBoost, for which a Python
                   environment is made under .varsel/peers (scripts/peers.mjs)
                   commands are measured beside an empty handler; exits with 1 where our own part is too long, or an
                   answer on a mongod (a stand-in’s figures are printed alone)
  --seeds, --customers  generated companies with planted causes to leave, of three kinds: how early and how truly
                   their leavers are warned of, against what was planted; takes minutes a company; exits with
                   1 where what is asked of warnings is missed
  deals: generated pipelines with planted causes to be won or lost; whether chances hold and name them; exits with 1
                   where not
  forecasts: a quarter of each of 200 generated companies, a model trained for each: whether nine of ten bring what the
                   interval of their forecast holds; takes half an hour; exits with 1 where not
  --purchases, …   value: fits of purchases and spend beside the Python package lifetimes (PyPI), on a generated shop and
                   on a file of yours; the options are those of "varsel evaluate value"
  offers-model: chances that an offer is accepted against what was planted, by how many were answered; how long a
                   recommendation takes with 3,000 products; exits with 1 where a bound is missed
  recommend: a ticket's signed request until its card is ready, with a recommendation or with why there is none, and
                   "/varsel recommend"; exits with 1 where 95 of 100 tickets take longer than 150 ms
  --phrases        gate-words: a folder of labelled phrases, a language a file (.jsonl, .jsonl.gz); what the words of
                   the gate of offers block, and the gate as a whole; those it learned from are left out; --misses writes
                   down which were judged wrongly; exits with 1 where a goal is missed
  --per-second, --seconds  events of deals through the signed route, two workers and the database; exits with 1 where one
                   is lost or scored twice, or on a mongod where 95 of 100 take longer than a second
  service-patterns: patterns of tickets and purchases against what was planted, in shuffled histories too; exits with 1
                   where one is missed or made up
  --slow           forests of 100 trees instead of 20; service-patterns: more shuffles, and 100,000 customers
  --evaluate       learning's quality instead of its speed: our chances on a file of yours against LightGBM's, fold by
                   fold; the other options are those of "varsel evaluate"

Prints figures for this machine; compare figures of one run only.
`;

/** Those that run when nobody names any; churn takes too long for that. */
const USUAL_PARTS = ['import', 'scoring', 'commands', 'learning'];
const PARTS = [
  ...USUAL_PARTS,
  'churn',
  'value',
  'overview',
  'tickets',
  'recommend',
  'deal-events',
  'deals',
  'forecasts',
  'offers-model',
  'service-patterns',
  'gate-words',
];

const CHURN_SEEDS = '101,102,103';
const OFFERS_SEEDS = '301,302,303,304,305';
const PATTERN_SEEDS = '401,402,403,404,405';
/** With fewer the held-out deals are too few to tell how far chances are off. */
const DEAL_SEEDS = '201,202,203,204,205';
const FORECAST_SEEDS = Array.from({ length: 200 }, (_, nth) => nth + 1).join(',');

const { values } = parseArgs({
  options: {
    orders: { type: 'string' },
    map: { type: 'string', default: 'examples/maps/online-retail.yaml' },
    'as-of': { type: 'string', default: '2011-07-01' },
    only: { type: 'string', default: USUAL_PARTS.join(',') },
    slow: { type: 'boolean', default: false },
    seeds: { type: 'string' },
    phrases: { type: 'string', default: 'test/service/phrases/open' },
    misses: { type: 'string' },
    customers: { type: 'string', default: '800' },
    evaluate: { type: 'string' },
    label: { type: 'string' },
    positive: { type: 'string' },
    id: { type: 'string' },
    ignore: { type: 'string', multiple: true },
    folds: { type: 'string' },
    purchases: { type: 'string' },
    customer: { type: 'string' },
    date: { type: 'string' },
    amount: { type: 'string' },
    quantity: { type: 'string' },
    'calibration-end': { type: 'string' },
    'per-second': { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(USAGE);
else await main();

async function main(): Promise<void> {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const wanted = new Set(values.only.split(','));
  const unknown = [...wanted].filter((part) => !PARTS.includes(part));
  if (unknown.length > 0)
    throw new Error(`--only: there is no ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);
  const [cpu] = cpus();
  print(
    `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  if (wanted.has('import') || wanted.has('scoring')) {
    await withStores(async (stores) => {
      await benchImport({
        ...(values.orders === undefined ? {} : { path: values.orders }),
        mapping: await readMapping(values.map, 'orders'),
        stores,
        rebuildHistories: () => rebuildAll({ stores, logger: pino({ level: 'error' }) }),
        print,
      });
      if (values.orders === undefined || !wanted.has('scoring')) return;
      print('scoring');
      await benchScoring(stores, new Date(values['as-of']), print);
    });
  }
  if (wanted.has('commands')) {
    print('commands, 100,000 customers, 50 at once');
    const redisUrl = process.env.REDIS_URL;
    if (redisUrl === undefined) throw new Error('REDIS_URL is not set; "npm run bench" brings a server');
    const missed = await withConnection((connection) => benchCommands(connection, redisUrl, print));
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('overview')) {
    print('overview, 100,000 customers, by telephone number, sender and customer number');
    const missed = await withConnection((connection) => benchOverview(connection, print));
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('recommend')) {
    print('recommend, from a ticket to its card and by command, 100,000 customers');
    const missed = await withConnection((connection) => benchRecommend(connection, print));
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('gate-words')) {
    print(`words of the gate on ${values.phrases}`);
    const missed = await benchGateWords(values.phrases, values.misses ?? null, print);
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('tickets')) {
    print('tickets, 100,000 customers, from a signed request to the card that waits to be sent');
    const missed = await withConnection((connection) => benchTickets(connection, print));
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('deal-events')) {
    const [perSecond, seconds] = [Number(values['per-second']), Number(values.seconds)];
    print(`deal events, ${perSecond} a second for ${seconds} s, two workers of which one is killed`);
    const redisUrl = process.env.REDIS_URL;
    if (redisUrl === undefined) throw new Error('REDIS_URL is not set; "npm run bench" brings a server');
    const missed = await withConnection((connection, mongodbUri) =>
      benchDealEvents(connection, { perSecond, seconds, mongodbUri, redisUrl, print }),
    );
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('deals')) {
    print('deals, generated pipelines');
    const seeds = (values.seeds ?? DEAL_SEEDS).split(',').map(Number);
    const missed = await benchDeals({ seeds, print });
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('forecasts')) {
    print('forecasts of a quarter, a generated company each');
    const seeds = (values.seeds ?? FORECAST_SEEDS).split(',').map(Number);
    const missed = await benchForecasts({ seeds, print });
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('offers-model')) {
    print('offers, chances of acceptance and speed');
    const seeds = (values.seeds ?? OFFERS_SEEDS).split(',').map(Number);
    const missed = benchOffersModel({ seeds, print });
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('service-patterns')) {
    print('patterns of tickets and purchases');
    const missed = await benchServicePatterns({
      seeds: (values.seeds ?? PATTERN_SEEDS).split(',').map(Number),
      shuffles: values.slow ? 20 : 4,
      isScaled: values.slow,
      print,
    });
    for (const problem of missed) print(`  MISSED: ${problem}`);
    if (missed.length > 0) process.exitCode = 1;
  }
  if (wanted.has('learning')) await learning(print);
  if (wanted.has('value')) {
    print('value');
    await benchValue({ file: purchasesFile(), print });
  }
  if (wanted.has('churn')) {
    print('churn, generated companies');
    const seeds = (values.seeds ?? CHURN_SEEDS).split(',').map(Number);
    const missed = await benchChurnWorlds({ seeds, customers: Number(values.customers), print });
    if (missed.length > 0) process.exitCode = 1;
  }
}

function purchasesFile(): ValueBenchOptions['file'] {
  const { purchases, ...others } = values;
  if (purchases === undefined) return null;
  const asked = ['--csv', purchases];
  for (const name of ['customer', 'date', 'amount', 'quantity', 'calibration-end'] as const) {
    const value = others[name];
    if (value !== undefined) asked.push(`--${name}`, value);
  }
  return valueOptions(asked, () => 1);
}

async function learning(print: (line: string) => void): Promise<void> {
  const { evaluate: path, label, positive, id = null, ignore = [], folds: foldsPath = null } = values;
  if (path === undefined) {
    print('learning');
    await benchLearning({ isSlow: values.slow, print });
    return;
  }
  if (label === undefined || positive === undefined) {
    throw new Error(
      '--evaluate needs --label, the column with the answer, and --positive, its value that counts as yes',
    );
  }
  print('learning, quality');
  await benchLearningQuality({ path, label, positive, id, ignore, foldsPath, print });
}

function withStores(work: (stores: Stores) => Promise<void>): Promise<void> {
  return withConnection((connection) => work(mongooseStores(connection)));
}

/** Work on a database of its own, which is gone afterwards. */
async function withConnection<Value>(
  work: (connection: Connection, uri: string) => Promise<Value>,
): Promise<Value> {
  const uri = process.env.MONGODB_URI;
  if (uri === undefined) throw new Error('MONGODB_URI is not set; "npm run bench" brings a server');
  const address = new URL(uri);
  address.pathname = `/bench-${randomUUID()}`;
  const connection: Connection = await connect(address.href, { appName: 'varsel-bench' });
  try {
    await createIndexes(connection);
    return await work(connection, address.href);
  } finally {
    await connection.dropDatabase();
    await connection.close();
  }
}
