import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../src/domain/normalise-name.js';

describe('normaliseName', () => {
  it.each([
    ['Nordlys Maskin AS', 'nordlys maskin'],
    ['NORDLYS  maskin a/s', 'nordlys maskin'],
    ['Åbo Mäkinen Oy', 'abo makinen'],
    ['Øst & Søn A/S', 'ost son'],
    ['Müller GmbH & Co. KG', 'muller'],
    ['Straße AG', 'strasse'],
    ['Ferrari S.p.A.', 'ferrari'],
    ['Oy Karl Fazer Ab', 'karl fazer'],
    ['Smith, Inc.', 'smith'],
    ['Nowak Sp. z o.o.', 'nowak'],
    ["O'Brien Ltd.", 'obrien'],
    ['Łódź Sp. z o.o.', 'lodz'],
  ])('%s has the core %s', (name, core) => {
    expect(normaliseName(name).core).toBe(core);
  });

  it('keeps a name that is nothing but a legal form', () => {
    expect(normaliseName('AS').core).toBe('as');
    expect(normaliseName('Oy AB').core).not.toBe('');
  });

  it('keeps a name without letters as it is', () => {
    expect(normaliseName(' !!! ').full).toBe('!!!');
    expect(normaliseName('🚀').full).toBe('🚀');
  });

  it('never throws, and normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 500 })), (text) => {
        const { full } = normaliseName(text);
        expect(normaliseName(full).full).toBe(full);
      }),
    );
  });
});
