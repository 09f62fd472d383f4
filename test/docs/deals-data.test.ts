import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEALS_PATH } from '../../adapters/web/deals-route.js';
import { signatureOf, verdictOn } from '../../adapters/web/signed-request.js';
import { WIN_MINIMUMS } from '../../src/deals/model/win-readiness.js';
import { DEAL_EVENT_TYPES, DEAL_ROLES } from '../../src/domain/deal-event.js';
import { incomingDealEvents } from '../../src/intake/incoming-deal-event.js';
import { keepDealEvents } from '../../src/intake/keep-deal-events.js';
import { mappingSchema } from '../../src/intake/mapping.js';
import { takeInDealEvents } from '../../src/intake/take-in-deal-events.js';
import { exampleDealEvent } from '../contracts/stores/example-deals.js';
import { takeIn } from '../intake/take-in.js';
import { memoryStores } from '../memory/memory-stores.js';

const page = readFileSync('docs/deals-data.md', 'utf8');
const example = (title: string) =>
  new RegExp(`<!-- example: ${title} -->\\n\`\`\`[a-z]*\\n([\\s\\S]+?)\`\`\``).exec(page)?.[1] ?? '';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varsel-deals-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('docs/deals-data.md', () => {
  const [head = '', body = ''] = example('request').trimEnd().split('\n\n');
  const headers = new Map(
    head
      .split('\n')
      .slice(1)
      .map((line) => line.split(': ', 2) as [string, string]),
  );

  it('shows a request that is taken: address, signature and events', () => {
    expect(head.split('\n')[0]).toBe(`POST ${DEALS_PATH}`);
    const timestamp = headers.get('X-Varsel-Timestamp') ?? '';
    const signature = headers.get('X-Varsel-Signature') ?? '';
    const [, secret = ''] = /with the secret\n`([^`]+)`/.exec(page) ?? [];
    expect(signature).toBe(signatureOf(secret, timestamp, body));
    const request = { timestamp, signature, body: Buffer.from(body) };
    expect(verdictOn(request, secret, Number(timestamp) * 1000)).toBe('good');
  });

  it('shows the answer to it', async () => {
    const stores = memoryStores();
    await stores.dealEvents.append([exampleDealEvent('O-1', { dealId: 'crm:O-1' })]);
    const { answers } = await takeInDealEvents(incomingDealEvents.parse(JSON.parse(body)), {
      keep: keepDealEvents(stores),
      companyCurrency: 'EUR',
      now: () => new Date('2026-03-02T08:00:00Z'),
    });
    expect(JSON.parse(example('answer'))).toEqual({ events: answers });
  });

  it('has a mapping that holds, and a list that the shown one reads', async () => {
    expect(mappingSchema.safeParse(parse(example('mapping'))).success).toBe(true);
    const path = join(folder, 'list.csv');
    await writeFile(path, example('list'));
    const mapping = parse(readFileSync('examples/maps/deals-crm.yaml', 'utf8'));
    const { summary } = await takeIn(path, 'deals', { mapping });
    expect(summary.counts).toMatchObject({ rows: 2, accepted: 2, rejected: 0 });
  });

  it('names every type of event, every role, and the minimums', () => {
    const types = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, type]) => type);
    expect(types.sort()).toEqual([...DEAL_EVENT_TYPES].sort());
    expect(page).toContain(`role: ${DEAL_ROLES.join(', ')}`);
    const { closed, won, lost, activities_a_month, complete_percent } = WIN_MINIMUMS;
    expect(page).toContain(`${closed} closed deals with at least ${won} won and ${lost} lost`);
    expect(page).toContain(`${activities_a_month} logged activities a month`);
    expect(page).toContain(`${complete_percent} % of the fields`);
  });
});
