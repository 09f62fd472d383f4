/**
 * Legal forms that people leave out when they type a company's name, as normalised words. A form of several words
 * stands with its spaces. Source: the register forms of the Nordic, German, British, Benelux, French, Italian, Spanish,
 * Polish, Czech, Baltic and American company registers.
 */
export const LEGAL_FORMS: readonly (readonly string[])[] = [
  ...['as', 'asa', 'ans', 'da', 'enk', 'ks', 'sa', 'nuf', 'ba', 'sf', 'iks'],
  ...['ab', 'hb', 'kb', 'abp', 'oy', 'oyj', 'ky', 'ay', 'osk', 'tmi', 'ry'],
  ...['aps', 'a s', 'k s', 'i s', 'p s', 'amba', 'ivs', 'hf', 'ehf'],
  ...['gmbh', 'mbh', 'ag', 'kg', 'kgaa', 'ohg', 'gbr', 'ug', 'eg', 'ev', 'se', 'co kg', 'gmbh co kg'],
  ...['ltd', 'limited', 'plc', 'llp', 'lp', 'cic', 'co', 'company'],
  ...['inc', 'incorporated', 'corp', 'corporation', 'llc', 'pllc'],
  ...['bv', 'nv', 'vof', 'cv', 'sprl', 'srl', 'sarl', 'sas', 'sasu', 'eurl', 'snc', 'scs'],
  ...[
    'spa',
    'sl',
    'slu',
    'sau',
    'lda',
    'sp z o o',
    'sp z oo',
    'sp zoo',
    'spolka',
    'sro',
    's r o',
    'ou',
    'uab',
    'sia',
  ],
  ...['pty', 'pty ltd', 'pvt', 'pvt ltd', 'pte', 'pte ltd', 'kk'],
].map((form) => form.split(' '));
