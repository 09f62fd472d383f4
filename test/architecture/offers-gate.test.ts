import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Nothing shows an offer but what the gate has let pass. Whatever renders, sends, exports or lists offers takes a
 * PassedOffer, of which the type is known in one file; these tests see to it that no other way is built.
 */
const GATE = 'src/service/gate/pass-gate.ts';

/** Where offers are made, judged, kept and learned from: what comes out of here to be shown has passed. */
const MAKERS = ['src/domain/', 'src/stores/', 'src/service/', 'src/sample/', 'models/', 'bench/'];

/** Outside of them, what files and rooms may handle offers that have not passed, and why that shows none. */
const EXEMPT: Readonly<Record<string, string>> = {
  'src/app/offers.ts':
    'puts the desk and the sweep together, which ask the gate; reads what was answered before',
  'src/app/offers-training.ts': 'walks over answered offers to learn from them',
  'src/chat/delivery/update-followed.ts': 'reads of one where its cards are and how new they have to be',
  'jobs/sweep-deliveries.ts': 'finds those whose cards are behind, by their ids',
  'src/feedback/service/': 'counts what became of offers, for figures',
  'src/readiness/data-check.ts': 'counts how many were answered',
};

/** Settings of the same name, which hold no offer. */
const SETTINGS = ['src/app/settings.ts', 'src/chat/settings.ts', 'src/chat/offers-settings.ts'];

/** What gives offers that have not passed: their rows under whatever name, what makes them, a gate of one's own, a copy. */
const UNPASSED = [
  /\b(OfferCandidate|ServiceOffer)\b/,
  /\bserviceOffers\b|stores\/service-offers\.js/,
  /service\/recommend\/recommend(-for)?\.js/,
  /service\/offers\/(offer-for|show-offer)\.js/,
  /\bopenGate\b/,
  /\.\.\.\s*passed\b/,
];

/** Ways around the gate that have been tried. */
const WAYS_AROUND = [
  'const held = desk.stores; return held.serviceOffers.find(id);',
  'async ({ stores: { serviceOffers: rows } }: Desk) => rows.find(id)',
  "desk.stores['serviceOffers'].find(id)",
  "import { recommendFor as find } from '../../service/recommend/recommend-for.js';",
  "import { offerFor } from '../../service/offers/offer-for.js';",
  'openGate(situation, settings, () => CALM).pass(candidate, facts)',
  "return { ...passed, candidate: { ...passed.candidate, productId: 'other' } };",
  "import type { ServiceOffer as Row } from '../../domain/service-offer.js';",
];

const files = ['src', 'adapters', 'models', 'jobs', 'bench'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

describe('offers', () => {
  it('are let pass in one file only', () => {
    const makers = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return /\bas\s+(unknown\s+as\s+)?(Readonly<)?PassedOffer\b|<PassedOffer>\s*[({]|:\s*PassedOffer\s*=\s*\{/.test(
        text,
      );
    });
    expect(makers).toEqual([GATE]);
  });

  it('have a mark that no other file can name', () => {
    const text = readFileSync(GATE, 'utf8');
    expect(text).toMatch(/^const PASSED: unique symbol/m);
    expect(text).not.toMatch(/export[^;]*\bPASSED\b[^:\]]/);
    expect(files.filter((file) => /Symbol\('passed the gate'\)/.test(readFileSync(file, 'utf8')))).toEqual([
      GATE,
    ]);
  });

  it('are handled by nobody who shows something unless they have passed', () => {
    const handlers = files.filter((file) => {
      if ([...MAKERS, ...SETTINGS, ...Object.keys(EXEMPT)].some((place) => file.startsWith(place)))
        return false;
      const text = withoutComments(readFileSync(file, 'utf8'));
      return UNPASSED.some((way) => way.test(text));
    });
    expect(handlers).toEqual([]);
  });

  it.each(WAYS_AROUND)('are not shown in a way around the gate: %s', (way) => {
    expect(UNPASSED.some((each) => each.test(way))).toBe(true);
  });

  it('leave the rooms of their makers as passed ones, or as what became of them', () => {
    const given = files
      .filter((file) => file.startsWith('src/service/offers/'))
      .flatMap((file) =>
        [
          ...readFileSync(file, 'utf8').matchAll(
            /export (?:type|interface) (?:OfferedFor|ShownOffer)\b[\s\S]*?(?:;\n\n|\n}\n)/g,
          ),
        ].map(([text]) => text.replace("Omit<ServiceOffer, 'candidate'>", '')),
      );
    expect(given).toHaveLength(2);
    for (const text of given) expect(text).not.toMatch(/\b(OfferCandidate|ServiceOffer)\b/);
    // What a press brings back is the row without what was offered.
    const answer = readFileSync('src/service/offers/act-on-offer.ts', 'utf8');
    expect(answer).toMatch(/export type ActOnOffer = [^;]*Promise<Result<AnsweredOffer,/);
    expect(answer).toContain("export type AnsweredOffer = Omit<ServiceOffer, 'candidate'>;");
  });

  it('have no exemption that is not needed', () => {
    expect(Object.keys(EXEMPT).filter((place) => !files.some((file) => file.startsWith(place)))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
