import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { signatureOf, verdictOn } from '../../adapters/web/signed-request.js';
import { TICKETS_PATH } from '../../adapters/web/tickets-route.js';
import { serviceSettings } from '../../src/config/service-settings.js';
import { SERVICE_EXTRAS } from '../../src/domain/service-extra.js';
import { incomingTicket } from '../../src/tickets/incoming-ticket.js';
import { routeAnswer } from '../../src/tickets/route-answer.js';
import { someTicket } from '../chat/tickets-at-hand.js';

const page = readFileSync('docs/tickets.md', 'utf8');
const example = (title: string) =>
  new RegExp(`<!-- example: ${title} -->\\n\`\`\`[a-z]*\\n([\\s\\S]+?)\`\`\``).exec(page)?.[1] ?? '';

describe('docs/tickets.md', () => {
  const [head = '', body = ''] = example('request').trimEnd().split('\n\n');
  const headers = new Map(
    head
      .split('\n')
      .slice(1)
      .map((line) => line.split(': ', 2) as [string, string]),
  );
  const timestamp = headers.get('X-Varsel-Timestamp') ?? '';
  const [, secret = ''] = /With the secret `([^`]+)`/.exec(page) ?? [];

  it('shows a request that is taken: address, signature and every field', () => {
    expect(head.split('\n')[0]).toBe(`POST ${TICKETS_PATH}`);
    const signature = headers.get('X-Varsel-Signature') ?? '';
    expect(signature).toBe(signatureOf(secret, timestamp, body));
    const request = { timestamp, signature, body: Buffer.from(body) };
    expect(verdictOn(request, secret, Number(timestamp) * 1000)).toBe('good');
    expect(incomingTicket.safeParse(JSON.parse(body)).success).toBe(true);
  });

  it('names every field that there is', () => {
    const named = [...page.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(incomingTicket.shape).sort());
  });

  it('shows an answer with every key that there is, and no other', () => {
    const ticket = someTicket();
    const taken = { ticketId: '4711', customer: 'one', customerId: null, ticket, isNew: true } as const;
    expect(keysOf(JSON.parse(example('answer')))).toEqual(keysOf(routeAnswer(taken)));
  });

  it('shows settings that are taken, and names every extra that there is', () => {
    const { service } = parse(example('settings'));
    expect(serviceSettings.parse(service).lines.vip).toEqual(service.lines.vip);
    for (const extra of SERVICE_EXTRAS) expect(page).toContain(`\`${extra}\``);
    expect(serviceSettings.safeParse({ queues: [{ name: 'vip' }] }).error?.message).toContain('subject');
  });

  it('names settings that there are', () => {
    const settings = serviceSettings.parse({});
    for (const name of ['seniorForTopPercent'] as const) {
      expect(page).toContain(name);
      expect(settings).toHaveProperty(name);
    }
  });
});

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => [`${path}.${key}`, ...keysOf(inner, `${path}.${key}`)])
    .sort();
}
