import { describe, expect, it } from 'vitest';
import { readPressed } from '../../../adapters/teams/press-data.js';

const LONG = 'x'.repeat(100_000);

describe('what comes back with a press', () => {
  it.each([
    ['an action', { varsel: 'press', a: LONG, s: '1' }],
    ['a subject', { varsel: 'press', a: 'mine.show', s: LONG }],
    ['an argument', { varsel: 'press', a: 'mine.show', s: '1', args: { x: LONG } }],
    ['a place', { varsel: 'press', a: 'mine.show', s: '1', o: LONG }],
    ['a form’s subject', { varsel: 'form', form: 'log', s: LONG }],
    ['a carried form', { varsel: 'form', form: 'log', s: '1', f: LONG }],
    ['a choice', { varsel: 'menu', menu: 'm', 'in.m': JSON.stringify({ a: 'mine.show', s: LONG }) }],
  ])('is none of ours with %s longer than we make one', (_what, data) => {
    expect(readPressed(data)).toBeNull();
  });

  it('keeps so much of what was typed that the field can be told to be too long', () => {
    const pressed = readPressed({ varsel: 'form', form: 'log', s: '1', 'in.note': LONG });
    expect(pressed?.kind === 'form' && pressed.values.note?.length).toBe(10_000);
  });

  it('gives nothing to objects that come after', () => {
    const data = JSON.parse(
      '{"varsel":"press","a":"mine.show","s":"1","args":{"__proto__":"x","constructor":"y"}}',
    );
    const pressed = readPressed(data);
    expect(pressed?.kind).toBe('press');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
