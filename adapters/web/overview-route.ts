import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { foundText } from '../../src/chat/cards/first-contact-text.js';
import { readerFor } from '../../src/chat/reader.js';
import type { AuditEntry } from '../../src/domain/audit.js';
import { LANGUAGES, type Language, type Role } from '../../src/domain/staff.js';
import { type Found, findOverviews, LOOKUP_KINDS, type Lookup } from '../../src/overview/find-overviews.js';
import type { Stores } from '../../src/stores/stores.js';
import type { TokenHolder } from './bearer-token.js';
import { overviewJson } from './overview-json.js';
import type { RefusalLog } from './refusal-log.js';
import type { Route } from './web-server.js';

export interface OverviewRouteOptions {
  readonly stores: Pick<Stores, 'alerts' | 'audit' | 'overviews'>;
  readonly holderOf: TokenHolder;
  readonly company: {
    readonly country: string;
    readonly timezone: string;
    readonly language: Language;
    readonly currency: string;
  };
  readonly refused: RefusalLog;
  readonly now: () => Date;
  readonly newId: () => string;
}

export const OVERVIEW_PATH = '/api/overview';

/** Those whose figures are without amounts: not every system's users may see them. */
export const OVERVIEW_ROLES = ['agent', 'sales', 'marketing'] as const satisfies readonly Role[];

const sign = z.string().trim().min(1).max(254);
const query = z
  .object({
    // A plus that was not written as %2B arrives as a space.
    phone: z
      .string()
      .transform((text) => text.replace(/^ /, '+'))
      .pipe(sign)
      .optional(),
    sender: sign.optional(),
    ticket: sign.optional(),
    customer: sign.optional(),
    language: z.enum(LANGUAGES).optional(),
    role: z.enum(OVERVIEW_ROLES).default('agent'),
  })
  .strict();

const WANTED = `Ask with exactly one of ${LOOKUP_KINDS.join(', ')}, and language=${LANGUAGES.join(', ')} or role=${OVERVIEW_ROLES.join(', ')} if you like.`;

/** Who is getting in touch, for telephone and ticket systems. What is asked for stands in no log. */
export function overviewRoute(options: OverviewRouteOptions): Route {
  const { stores, holderOf, company, refused, now } = options;
  return {
    method: 'GET',
    path: OVERVIEW_PATH,
    async handle(request, response) {
      const holder = holderOf(request);
      if (holder === null) {
        const { remoteAddress = '' } = request.socket;
        refused(
          ['overview', remoteAddress],
          {},
          'refused a request for an overview: its token is none of VARSEL_API_TOKEN',
        );
        response.setHeader('WWW-Authenticate', 'Bearer');
        return answer(response, 401, {
          error: 'Send a token of VARSEL_API_TOKEN as "Authorization: Bearer …".',
        });
      }
      const asked = lookupOf(request);
      if (asked === null) return answer(response, 400, { error: WANTED });
      const found = await findOverviews(stores.overviews, asked.lookup, company.country);
      const alert =
        found.kind === 'one' ? await stores.alerts.findOpen('churn', found.overview.customerId) : null;
      await stores.audit.appendAll(auditOf(found, asked.lookup, holder, options));
      const reader = readerFor(asked.language ?? company.language, company.timezone);
      const at = now();
      return answer(response, 200, {
        ...overviewJson(found, alert, asked.role, at),
        text: foundText(found, { role: asked.role, alert, currency: company.currency, now: at }, reader),
      });
    },
  };
}

interface Asked {
  readonly lookup: Lookup;
  readonly language: Language | undefined;
  readonly role: (typeof OVERVIEW_ROLES)[number];
}

function lookupOf({ url = '' }: IncomingMessage): Asked | null {
  const parameters = new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));
  const entries = [...parameters];
  // The same parameter twice: nobody can tell which one was meant.
  if (new Set(entries.map(([name]) => name)).size < entries.length) return null;
  const parsed = query.safeParse(Object.fromEntries(entries));
  if (!parsed.success) return null;
  const { language, role, ...signs } = parsed.data;
  const lookups = LOOKUP_KINDS.flatMap((kind): Lookup[] => {
    const text = signs[kind];
    return text === undefined ? [] : [{ kind, text }];
  });
  const [lookup, ...others] = lookups;
  return lookup === undefined || others.length > 0 ? null : { lookup, language, role };
}

function auditOf(
  found: Found,
  { kind }: Lookup,
  actorId: string,
  { now, newId }: OverviewRouteOptions,
): AuditEntry[] {
  const overviews = found.kind === 'one' ? [found.overview] : found.kind === 'several' ? found.overviews : [];
  // An access that found nobody is one too: its row is about no customer.
  const subjects = overviews.length === 0 ? [''] : overviews.map(({ customerId }) => customerId);
  return subjects.map((subjectId) => ({
    id: `customer_viewed:${newId()}`,
    at: now(),
    actorId,
    action: 'customer_viewed',
    subjectId,
    details: { by: kind, found: found.kind },
  }));
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
