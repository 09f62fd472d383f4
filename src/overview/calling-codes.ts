/** How a country's telephone numbers are written at home. */
export interface NumberingPlan {
  readonly callingCode: string;
  /** What is dialled before the number at home, and left out from abroad; '' for none. */
  readonly trunkPrefix: string;
  /** Digits of a number without trunk prefix, from and to (ITU-T, national numbering plans). */
  readonly digits: readonly [from: number, to: number];
}

const plan = (callingCode: string, trunkPrefix: string, from: number, to: number): NumberingPlan => ({
  callingCode,
  trunkPrefix,
  digits: [from, to],
});

/** By ISO 3166-1 alpha-2. A country that isn't here has its numbers known when they are written with + or 00. */
export const NUMBERING_PLANS: ReadonlyMap<string, NumberingPlan> = new Map([
  ['AT', plan('43', '0', 4, 13)],
  ['AU', plan('61', '0', 9, 9)],
  ['BE', plan('32', '0', 8, 9)],
  ['BG', plan('359', '0', 7, 9)],
  ['CA', plan('1', '1', 10, 10)],
  ['CH', plan('41', '0', 9, 9)],
  ['CY', plan('357', '', 8, 8)],
  ['CZ', plan('420', '', 9, 9)],
  ['DE', plan('49', '0', 5, 11)],
  ['DK', plan('45', '', 8, 8)],
  ['EE', plan('372', '', 7, 8)],
  ['ES', plan('34', '', 9, 9)],
  ['FI', plan('358', '0', 5, 11)],
  ['FO', plan('298', '', 6, 6)],
  ['FR', plan('33', '0', 9, 9)],
  ['GB', plan('44', '0', 9, 10)],
  ['GL', plan('299', '', 6, 6)],
  ['GR', plan('30', '', 10, 10)],
  ['HR', plan('385', '0', 8, 9)],
  ['HU', plan('36', '06', 8, 9)],
  ['IE', plan('353', '0', 7, 9)],
  ['IS', plan('354', '', 7, 7)],
  // Italian numbers keep their zero from abroad too.
  ['IT', plan('39', '', 6, 11)],
  ['JP', plan('81', '0', 9, 10)],
  ['LI', plan('423', '', 7, 9)],
  ['LT', plan('370', '0', 8, 8)],
  ['LU', plan('352', '', 6, 9)],
  ['LV', plan('371', '', 8, 8)],
  ['MT', plan('356', '', 8, 8)],
  ['NL', plan('31', '0', 9, 9)],
  ['NO', plan('47', '', 8, 8)],
  ['NZ', plan('64', '0', 8, 10)],
  ['PL', plan('48', '', 9, 9)],
  ['PT', plan('351', '', 9, 9)],
  ['RO', plan('40', '0', 9, 9)],
  ['RS', plan('381', '0', 8, 9)],
  ['SE', plan('46', '0', 7, 9)],
  ['SI', plan('386', '0', 8, 8)],
  ['SK', plan('421', '0', 9, 9)],
  ['TR', plan('90', '0', 10, 10)],
  ['UA', plan('380', '0', 9, 9)],
  ['US', plan('1', '1', 10, 10)],
]);
