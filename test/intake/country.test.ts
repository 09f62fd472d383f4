import { expect, test } from 'vitest';
import { countryReader } from '../../src/intake/country.js';

const countryOf = countryReader();

test.each([
  ['NO', 'NO'],
  ['no', 'NO'],
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['norway', 'NO'],
  ['Norge', 'NO'],
  ['Suomi', 'FI'],
  ['Deutschland', 'DE'],
  ['USA', 'US'],
  ['Czech Republic', 'CZ'],
  ['SU', 'RU'],
  ['', ''],
  ['Atlantis', 'Atlantis'],
  ['QQ', 'QQ'],
  ['constructor', 'constructor'],
])('reads the country %j as %j', (text, code) => {
  expect(countryOf(text)).toBe(code);
});
