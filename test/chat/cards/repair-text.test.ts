import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/chat/cards/repair-text.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { RepairKind } from '../../../src/domain/data-check-result.js';
import { EVENT_SOURCES } from '../../../src/domain/run.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import { ORPHAN_KINDS } from '../../../src/readiness/check-orphans.js';

const REPAIRS: readonly (readonly [RepairKind, string, string, string, string])[] = [
  [
    'gap',
    'interactions 2026-03-02T11:00Z',
    'Gap in a source: emails, calls and meetings, 2 Mar 2026',
    'Hull i en kilde: e-poster, samtaler og møter, 2. mars 2026',
    'Aukko lähteessä: sähköpostit, puhelut ja tapaamiset, 2.3.2026',
  ],
  ['missing_field', 'owner_id', 'Missing: owner', 'Mangler: ansvarlig', 'Puuttuu: vastuuhenkilö'],
  [
    'mixed_format',
    'attribute:Bransje',
    'Mixed formats: “Bransje”',
    'Blandede formater: «Bransje»',
    'Muodot sekaisin: ”Bransje”',
  ],
  [
    'synonymous_labels',
    'product: GTX Pro = GTX: Pro',
    'Several spellings: product, GTX Pro = GTX: Pro',
    'Flere skrivemåter: produkt, GTX Pro = GTX: Pro',
    'Useita kirjoitustapoja: tuote, GTX Pro = GTX: Pro',
  ],
  [
    'orphans',
    'payment_of_unknown_invoice',
    'Rows that lead nowhere: payments of an unknown invoice',
    'Rader som ikke viser til noe: betalinger av en ukjent faktura',
    'Rivit, jotka eivät johda mihinkään: tuntemattoman laskun maksut',
  ],
  [
    'duplicate',
    '1001 = 77',
    'Possible duplicate: 1001 = 77',
    'Mulig duplikat: 1001 = 77',
    'Mahdollinen kaksoiskappale: 1001 = 77',
  ],
];

describe('repairText', () => {
  it.each(REPAIRS)('says %s of "%s" in each language', (kind, subject, en, nb, fi) => {
    const said = LANGUAGES.map((language) => [
      language,
      repairText({ kind, subject }, readerFor(language, 'UTC')),
    ]);
    expect(Object.fromEntries(said)).toEqual({ en, nb, fi });
  });

  it('shows no name of the program’s own to those who read another language', () => {
    for (const language of LANGUAGES) {
      const reader = readerFor(language, 'UTC');
      const texts = [
        ...EVENT_SOURCES.map((source) =>
          repairText({ kind: 'gap', subject: `${source} 2026-03-02T11:00Z` }, reader),
        ),
        ...ORPHAN_KINDS.map((subject) => repairText({ kind: 'orphans', subject }, reader)),
      ];
      expect(texts.filter((text) => text.includes('_') || text.includes('T11'))).toEqual([]);
    }
  });

  it('shows a subject it does not know as it is', () => {
    const reader = readerFor('fi', 'UTC');
    expect(repairText({ kind: 'gap', subject: 'something else' }, reader)).toContain('something else');
    expect(repairText({ kind: 'orphans', subject: '<!channel>' }, reader)).toContain('<!channel>');
  });
});
