import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e164Of } from '../../src/overview/phone-number.js';

describe('a telephone number', () => {
  it.each([
    ['22 33 44 55', 'NO', '+4722334455'],
    ['+47 22 33 44 55', 'FI', '+4722334455'],
    ['0047 22334455', 'NO', '+4722334455'],
    ['4722334455', 'NO', '+4722334455'],
    ['040 123 4567', 'FI', '+358401234567'],
    ['+358 (0)40 123 4567', 'NO', '+358401234567'],
    ['(09) 310 1691', 'FI', '+35893101691'],
    ['08-123 456 78', 'SE', '+46812345678'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['+44 (0)20 7946 0018', 'NO', '+442079460018'],
    ['030 / 123 45 67', 'DE', '+49301234567'],
    ['(212) 555-0142', 'US', '+12125550142'],
    ['1-212-555-0142', 'US', '+12125550142'],
    ['06 6982', 'IT', '+39066982'],
    ['tel:+47-22-33-44-55', 'NO', '+4722334455'],
    ['sip:+4722334455@example.com', 'NO', '+4722334455'],
    ['22 33 44 55 ext. 12', 'NO', '+4722334455'],
    ['(11) 2345-6789', 'BR', '+551123456789'],
    ['02-312-3456', 'KR', '+8223123456'],
    ['8 (495) 123-45-67', 'RU', '+74951234567'],
    ['0912 345 678', 'TW', '+886912345678'],
    ['022 1234 5678', 'IN', '+912212345678'],
  ])('%s dialled in %s is %s', (text, country, expected) => {
    expect(e164Of(text, country)).toBe(expected);
  });

  it.each([
    '',
    'anonymous',
    '110',
    '0',
    '+',
    '+0123456789',
    '22 33',
    '1234567890123456789',
    'a22334455',
    '$where',
  ])('is not made of %j', (text) => {
    expect(e164Of(text, 'NO')).toBeNull();
  });

  it('is + and 7 to 15 digits or nothing, whatever is written, and stays what it is', () => {
    const written = fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ()\-/.x]{0,24}$/));
    fc.assert(
      fc.property(written, fc.constantFrom('NO', 'FI', 'US', 'XX', '__proto__'), (text, country) => {
        const number = e164Of(text, country);
        if (number === null) return;
        expect(number).toMatch(/^\+[1-9]\d{6,14}$/);
        expect(e164Of(number, country)).toBe(number);
      }),
    );
  });
});
