import { describe, expect, it } from 'vitest';
import { pendingDelivery } from '../../src/domain/delivery.js';

const AT = new Date('2026-03-02T22:00:00Z');
const MORNING = new Date('2026-03-03T07:00:00Z');

describe('a message that waits for its turn', () => {
  const of = (notBefore: Date | null) =>
    pendingDelivery({
      id: 'one',
      alertId: null,
      content: { kind: 'task_card', taskId: 'T1' },
      target: { platform: 'slack', kind: 'person', id: 'U1' },
      createdAt: AT,
      notBefore,
    });

  it('stands behind all that may go before it, where it is held until the morning', () => {
    expect(of(MORNING)).toMatchObject({ createdAt: MORNING, state: { notBefore: MORNING } });
  });

  it('keeps its place, where nothing holds it', () => {
    expect(of(null).createdAt).toEqual(AT);
    expect(of(new Date(AT.getTime() - 1)).createdAt).toEqual(AT);
  });
});
