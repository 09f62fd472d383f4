import { describe, expect, it } from 'vitest';
import { readText, readTextWithReasons } from '../../src/reading/read-text.js';
import { ticketTexts } from '../../src/sample/ticket-texts.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import type { LabelledText, LabelledTone } from './texts/labelled-text.js';
import { nb } from './texts/nb.js';
import { sv } from './texts/sv.js';

const LANGUAGES = Object.entries({ en, nb, fi, sv, de });
/** Nearer to 0 than this, a tone says little. */
const NOTICEABLE = 0.2;

describe.each(LANGUAGES)('a text in %s', (language, texts) => {
  it('is known by its language', () => {
    const known = texts.filter(([, , , subject, text]) => readText(subject, text).language === language);
    expect(known.length / texts.length).toBeGreaterThan(0.95);
  });

  it.each(texts)('is read as %s %j %s: "%s"', (...labelled) => {
    expect(readAsLabelled(labelled)).toEqual(labelled.slice(0, 3));
  });
});

describe('the sample company', () => {
  it.each(Object.entries(ticketTexts))('has its tickets in %s told apart', (language, byCategory) => {
    const tickets = Object.entries(byCategory).flatMap(([category, texts]) =>
      texts.map(([subject, text]) => {
        const named = (written: string) => written.replaceAll('{product}', 'AX 200');
        return { category, reading: readText(named(subject), named(text)) };
      }),
    );
    const right = tickets.filter(({ category, reading }) => reading.category === category);
    expect(right.length / tickets.length).toBeGreaterThanOrEqual(0.95);
    expect(tickets.map(({ reading }) => reading.language)).toEqual(tickets.map(() => language));
  });
});

describe('a flag', () => {
  const flagsOf = (text: string) => readText('', text).flags;

  it('tells taking leave with all data from asking how to export', () => {
    expect(flagsOf('How do I export this list to Excel?')).toEqual(['data_export']);
    expect(flagsOf('Please send us a complete export of all our data.')).toEqual([
      'data_export',
      'export_everything',
    ]);
  });

  it.each([
    'Please cancel our order 4711.',
    'The meeting on Friday was cancelled.',
    'Wir müssen den Termin leider absagen.',
    'Kan dere kansellere ordren?',
    'Joudumme perumaan kokouksen.',
    'Vi måste avboka mötet.',
    'We do not want to cancel the contract.',
    'Wir kündigen den Vertrag nicht.',
    'Vi sier ikke opp avtalen.',
    'Emme irtisano sopimusta.',
    'Vi säger inte upp avtalet.',
    'Our office is closed in December.',
    'Kontoret vårt er stengt i dag.',
  ])('of cancellation stays down for "%s"', (text) => {
    expect(flagsOf(text)).not.toContain('cancellation');
  });

  it.each([
    'We have no complaints at all.',
    'How do we log a complaint from a customer?',
    'Our customer wrote: "I want to complain about the terrible service you gave us." How do we answer in the tool?',
    'Wie legen wir die Reklamation eines Kunden an?',
    'Hvordan registrerer vi en kundeklage?',
    'Miten kirjaamme asiakkaan valituksen?',
  ])('of a complaint stays down for "%s"', (text) => {
    expect(flagsOf(text)).not.toContain('complaint');
  });

  it('is not raised by what stands in the message answered to', () => {
    const answer = 'Thank you, that helped.\n\n-----Original Message-----\nWe want to cancel our contract.';
    expect(flagsOf(answer)).toEqual([]);
    expect(flagsOf('That is solved.\n> We want to cancel our contract.')).toEqual([]);
  });
});

describe('tone', () => {
  const toneOf = (text: string) => readText('', text).tone;

  it('is unknown where nothing tells', () => {
    expect(toneOf('The part number is 4711.')).toBeNull();
    expect(toneOf('')).toBeNull();
  });

  it('turns with a negation', () => {
    expect(toneOf('We are happy with the service.')).toBeGreaterThan(NOTICEABLE);
    expect(toneOf('We are not happy with the service.')).toBeLessThan(-NOTICEABLE);
  });

  it('grows with emphasis and with shouting', () => {
    const plain = toneOf('The service was disappointing.') ?? 0;
    expect(toneOf('The service was extremely disappointing.')).toBeLessThan(plain);
    expect(toneOf('The service was disappointing!!')).toBeLessThan(plain);
  });

  it('reads faces in any language', () => {
    expect(toneOf('🙂👍')).toBeGreaterThan(NOTICEABLE);
    expect(toneOf('😡')).toBeLessThan(-NOTICEABLE);
  });

  it('takes no mood from polite closings', () => {
    expect(toneOf('Where is the manual? Thanks in advance, kind regards')).toBeNull();
    expect(toneOf('Wo ist das Handbuch? Vielen Dank im Voraus, beste Grüße')).toBeNull();
  });
});

describe('the reasons', () => {
  it('are the words that decided, as they were written', () => {
    const { reasons } = readTextWithReasons('Contract', 'We are Very Unhappy and will cancel the contract.');
    expect(reasons).toContainEqual({ about: 'cancellation', words: 'cancel the contract', weight: 4 });
    expect(reasons).toContainEqual({ about: 'complaint', words: 'Unhappy', weight: 4 });
    expect(reasons.find(({ about }) => about === 'tone')?.words).toBe('Unhappy');
  });

  it('are none where nothing was found', () => {
    expect(readTextWithReasons('', 'The number is 12.').reasons).toEqual([]);
  });
});

describe('a language without phrases', () => {
  it('is named and left unread', () => {
    const french =
      'Bonjour, nous souhaitons recevoir la facture du mois dernier, car nous ne la trouvons pas dans nos dossiers.';
    expect(readText('', french)).toEqual({ language: 'fr', category: 'other', tone: null, flags: [] });
  });

  it('is read with its neighbour if it is Danish', () => {
    const danish =
      'Hej, vi ønsker at afslutte samarbejdet med jer, og opsigelse af aftalen er vedlagt. Hvad er oppsigelsestiden?';
    const reading = readText('', danish);
    expect(reading.language).toBe('da');
    expect(reading.flags).toContain('cancellation');
  });
});

function readAsLabelled([, flags, labelled, subject, text]: LabelledText): unknown[] {
  const reading = readText(subject, text);
  const isSame = [...flags].sort().join() === [...reading.flags].sort().join();
  // The order of flags says nothing.
  return [reading.category, isSame ? flags : reading.flags, labelled === '?' ? '?' : toneLabel(reading.tone)];
}

function toneLabel(tone: number | null): LabelledTone {
  if (tone === null || Math.abs(tone) <= NOTICEABLE) return '0';
  return tone < 0 ? '-' : '+';
}
