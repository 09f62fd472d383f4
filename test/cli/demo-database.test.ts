import { describe, expect, it } from 'vitest';
import { demoDatabase } from '../../src/cli/demo/demo-database.js';

describe('the database of the demo', () => {
  it.each([
    ['mongodb://db.example/varsel', 'mongodb://db.example/varsel_demo'],
    ['mongodb://db.example', 'mongodb://db.example/varsel_demo'],
    ['mongodb://db.example/', 'mongodb://db.example/varsel_demo'],
    ['mongodb://db.example/?replicaSet=a', 'mongodb://db.example/varsel_demo?replicaSet=a'],
    ['mongodb://demo.example/varsel', 'mongodb://demo.example/varsel_demo'],
    [
      'mongodb://demo:demo@a:1,b:2/crm?authSource=demo',
      'mongodb://demo:demo@a:1,b:2/varsel_demo?authSource=demo',
    ],
    ['mongodb+srv://u:p@x.example/prod?w=majority', 'mongodb+srv://u:p@x.example/varsel_demo?w=majority'],
    [
      'mongodb://127.0.0.1:1/varsel_demo?directConnection=true',
      'mongodb://127.0.0.1:1/varsel_demo?directConnection=true',
    ],
  ])('is never one of another name: %s', (uri, expected) => {
    expect(demoDatabase({ MONGODB_URI: uri })).toEqual({ MONGODB_URI: expected });
  });

  it('leaves a missing address to the configuration to complain of', () => {
    expect(demoDatabase({})).toEqual({});
  });
});
