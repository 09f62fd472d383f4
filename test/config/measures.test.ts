import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { measureFor } from '../../src/config/config.js';
import { ConfigError, type ConfigProblem } from '../../src/config/config-error.js';
import { type ConfigFile, configFileSchema } from '../../src/config/config-file.js';
import { lineOfField, parseYaml } from '../../src/config/parse-yaml.js';
import { missingResponsible } from '../../src/config/responsibility.js';
import { isTelling } from '../../src/config/telling-words.js';

const shipped = readFileSync('varsel.yaml', 'utf8');

function load(measures: string, rest = ''): ConfigFile {
  return parseYaml('varsel.yaml', yaml(measures, rest), configFileSchema);
}

function yaml(measures: string, rest = ''): string {
  return `company: { name: A }\n${rest}churn:\n  measures:\n${measures}`;
}

function problems(text: string): readonly ConfigProblem[] {
  try {
    parseYaml('varsel.yaml', text, configFileSchema);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('was accepted');
}

const PLAIN = `    default:
      low: { do: Check in }
      medium: { do: Call, withinWorkingDays: 5 }
      high: { do: Talk, withinHours: 48 }
`;

describe('the measure of a level', () => {
  it('falls to the contact, the key account manager and the leader unless said otherwise', () => {
    const config = load(PLAIN);
    const by = (level: 'low' | 'medium' | 'high') => measureFor(config, '', level, 'en').by;
    expect([by('low'), by('medium'), by('high')]).toEqual(['contact', 'key_account_manager', 'leader']);
  });

  it('changes with the main factor where it has one of its own, and only in what that says', () => {
    const config = load(`    default:
      low: { do: Check in }
      medium:
        do: Call
        withinWorkingDays: 5
        automatic: { list: event_invitations }
        byFactor:
          maintenance: { do: { en: Efficiency analysis, nb: Effektivitetsanalyse } }
          own_failings: { by: leader, withinHours: 24, automatic: { list: product_tips } }
      high: { do: Talk, withinHours: 48 }
`);
    const measure = (factor: 'maintenance' | 'own_failings' | 'tone' | null) =>
      measureFor(config, '', 'medium', 'nb', factor);
    expect(measure(null)).toEqual({
      text: 'Call',
      by: 'key_account_manager',
      automatic: { list: 'event_invitations' },
      withinHours: null,
      withinWorkingDays: 5,
    });
    expect(measure('tone')).toEqual(measure(null));
    expect(measure('maintenance')).toEqual({ ...measure(null), text: 'Effektivitetsanalyse' });
    expect(measure('own_failings')).toEqual({
      text: 'Call',
      by: 'leader',
      automatic: { list: 'product_tips' },
      withinHours: 24,
      withinWorkingDays: null,
    });
  });

  it('offers an efficiency analysis and a service review as the product ships', () => {
    const config = parseYaml('varsel.yaml', shipped, configFileSchema);
    expect(measureFor(config, '', 'medium', 'en', 'maintenance').text).toContain('efficiency analysis');
    expect(measureFor(config, '', 'high', 'en', 'own_failings').text).toContain('service review');
  });

  it.each([
    ['a factor that is none', 'byFactor: { weather: { do: x } }', 'churn.measures.default.low.byFactor'],
    ['a list that is not there', 'automatic: { list: gifts }', 'churn.measures.default.low.automatic.list'],
    [
      'a list of a factor that is not there',
      'byFactor: { tone: { automatic: { list: gifts } } }',
      'churn.measures.default.low.byFactor.tone.automatic.list',
    ],
    ['two times at once', 'withinHours: 4, withinWorkingDays: 2', 'churn.measures.default.low'],
  ])('is refused with its line for %s', (_case, field, path) => {
    const text = yaml(PLAIN.replace('low: { do: Check in }', `low: { do: Check in, ${field} }`));
    const [problem] = problems(text);
    expect(problem).toMatchObject({ where: 'varsel.yaml', line: 5 });
    expect(problem?.field.startsWith(path)).toBe(true);
  });
});

describe('a list', () => {
  it.each(['high_risk', 'churn_list', 'Tips', 'low_tier', 'varsel'])(
    'is not named %s: the name leaves the company',
    (name) => {
      const text = yaml(PLAIN, `measures: { lists: { ${name}: { purpose: events } } }\n`);
      expect(problems(text)[0]?.field).toContain('measures.lists');
    },
  );

  it.each([
    ['Norwegian', ['frafallsrisiko', 'kunder_risiko', 'hoy_score', 'middels_niva', 'poeng_lav']],
    ['Finnish', ['riskiasiakkaat', 'poistuma', 'korkea_taso', 'asiakasmenetys', 'pisteet_2']],
    ['Swedish', ['kundrisk', 'bortfall_hog', 'poang', 'niva3', 'avhoppare']],
    ['German', ['abwanderung', 'hohes_risiko', 'stufe_2', 'kuendigungsgefahr', 'wahrscheinlichkeit']],
    ['English', ['churners', 'at_risk', 'score7', 'tier1_news', 'loss_prevention']],
  ] as const)('tells nothing in %s either', (_language, names) => {
    for (const name of names) expect(isTelling(name), name).toBe(true);
  });

  it('is free to be named after what it offers', () => {
    const innocent = ['product_tips', 'event_invitations', 'servicetips', 'huoltovinkit', 'fagkunnskap'];
    for (const name of [...innocent, 'brisket_recipes', 'nyhetsbrev', 'wartungstipps', 'highlights_2026']) {
      expect(isTelling(name), name).toBe(false);
    }
  });

  it('may have a name that merely contains such a word', () => {
    const config = load(PLAIN, 'measures: { lists: { flow_news: { purpose: newsletter } } }\n');
    expect(config.measures.lists).toEqual({ flow_news: { purpose: 'newsletter', to: 'csv' } });
  });

  it('is not posted anywhere without an address, nor in the clear', () => {
    const lists = 'lists: { news: { purpose: newsletter, to: webhook } }';
    expect(problems(yaml(PLAIN, `measures: { ${lists} }\n`))).toMatchObject([
      { line: 2, field: 'measures.lists.news.to' },
    ]);
    const open = `measures: { ${lists}, webhook: { url: 'http://m.example/x' } }\n`;
    expect(problems(yaml(PLAIN, open))).toMatchObject([{ line: 2, field: 'measures.webhook.url' }]);
    const own = `measures: { ${lists}, webhook: { url: 'http://10.0.0.5/x', allowPrivateAddresses: true } }\n`;
    expect(load(PLAIN, own).measures.webhook?.timeoutMs).toBe(10_000);
  });
});

describe('who answers for a segment', () => {
  const staff = new Map([
    ['S01', { deputyId: 'S02', leaderId: 'S03' }],
    ['S02', { deputyId: null, leaderId: null }],
    ['S03', { deputyId: null, leaderId: null }],
  ]);
  const WITH_MACHINERY = `${PLAIN}    machinery:
      low: { do: Check in }
      medium: { do: Call }
      high: { do: Talk }
`;

  it('is complete with an owner who has deputy and leader on staff', () => {
    expect(missingResponsible(load(WITH_MACHINERY, 'owners: { default: S01 }\n'), staff)).toEqual([]);
  });

  it('is asked for where nobody is named, at the line of the segment', () => {
    const text = yaml(WITH_MACHINERY, 'owners: { segments: { machinery: { owner: S01 } } }\n');
    const missing = missingResponsible(fileOf(text), staff);
    expect(missing.map(({ path }) => path.join('.'))).toEqual(['churn.measures.default']);
    expect(missing.map(({ path }) => lineOfField(text, path))).toEqual([5]);
    expect(missing[0]?.message).toContain('owners.segments.default.owner');
  });

  it('needs a deputy and a leader as well', () => {
    const missing = missingResponsible(load(PLAIN, 'owners: { default: S02 }\n'), staff);
    expect(missing.map(({ message }) => message)).toEqual([
      expect.stringContaining('owner S02 has no deputy'),
      expect.stringContaining('owner S02 has no leader'),
    ]);
    const named = 'owners: { default: S02, segments: { default: { deputy: S01, leader: S03 } } }\n';
    expect(missingResponsible(load(PLAIN, named), staff)).toEqual([]);
  });

  it('must be on staff', () => {
    expect(missingResponsible(load(PLAIN, 'owners: { default: S09 }\n'), staff)).toMatchObject([
      { message: expect.stringContaining('S09 is not on staff') },
    ]);
    const leader = 'owners: { default: S02, segments: { default: { deputy: S01, leader: S08 } } }\n';
    expect(missingResponsible(load(PLAIN, leader), staff)).toMatchObject([
      { message: expect.stringContaining('leader S08 is not on staff') },
    ]);
  });

  it('is not fooled by segments named as what every object has', () => {
    const text = WITH_MACHINERY.replace('machinery', 'constructor');
    expect(missingResponsible(load(text, 'owners: { default: S01 }\n'), staff)).toEqual([]);
    expect(parse(yaml(text)).churn.measures).toHaveProperty('constructor');
  });
});

function fileOf(text: string): ConfigFile {
  return parseYaml('varsel.yaml', text, configFileSchema);
}
