import { describe, expect, it } from 'vitest';
import { ticketRefusalText, ticketTrainingText } from '../../src/cli/train/ticket-training-text.js';
import type { TicketTraining } from '../../src/service/ticket-reading/train-ticket-model.js';

const TRAINED: Extract<TicketTraining, { kind: 'trained' }> = {
  kind: 'trained',
  isNew: true,
  model: {
    id: 'ticket-category.1',
    kind: 'ticket-category',
    version: 1,
    checksum: '',
    learner: 'n-grams, softmax regression',
    window: { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' },
    quality: {},
    libraryVersion: '',
    createdAt: new Date('2026-01-01'),
    createdBy: 'anna',
    sizeBytes: 1,
    state: 'candidate',
    history: [],
  },
  report: {
    window: { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' },
    named: 310,
    learned: 300,
    labels: { how_to: 100, 'own:Warranty': 200 },
    leftOut: { 'own:Odd': 10 },
    test: {
      tickets: 300,
      customers: 25,
      macroF1: 0.812,
      phrasesMacroF1: 0.8,
      accuracy: 0.85,
      ahead: { low: -0.02, high: 0.04 },
    },
  },
  faults: [{ kind: 'no_better_than_phrases', low: -0.02, high: 0.04 }],
};

describe('what a training on tickets says', () => {
  it('is what it learned from, how good that is beside phrases, and why it doesn’t read yet', () => {
    const text = ticketTrainingText(TRAINED);
    expect(text).toContain('Trained ticket-category 1, candidate.');
    expect(text).toContain(
      '300 of 310 tickets that their source or a person has named; 2025-01-01 to 2026-01-01',
    );
    expect(text).toContain('200 own:Warranty');
    expect(text).toContain('macro-F1 0.812, phrases 0.800; ahead by -0.020 to 0.040');
    expect(text).toContain('not clearly better than phrases: macro-F1 -0.020 to 0.040 higher');
  });

  it('is what is missing where there are too few', () => {
    expect(ticketRefusalText({ kind: 'too_few', tickets: 0, labels: 0, leftOut: { 'own:Odd': 10 } })).toBe(
      'There are too few tickets that their source or a person has named: 0 of 0 kinds; 200 are needed, of at least two kinds with 20 each. Phrases go on reading.\n  10 own:Odd\n',
    );
  });
});
