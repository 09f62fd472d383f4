import { expect, it } from 'vitest';
import { withRelease } from '../../../src/chat/cards/release-button.js';
import { readerFor } from '../../../src/chat/reader.js';
import { offersSettings } from '../../../src/config/offers-settings.js';
import type { AlertLogEvent } from '../../../src/domain/alert.js';
import { someAlert } from '../../support/alerts.js';
import { chatTestSettings } from '../workplace.js';

const NOW = new Date('2026-03-10T09:00:00Z');
const reader = readerFor('en', 'Europe/Oslo');
const buttons = { type: 'buttons', visible: [], more: [], moreLabel: 'More' } as const;
const offered = (
  enabled: boolean,
  level: 'low' | 'medium',
  events: readonly AlertLogEvent[],
  until: string,
) => {
  const log = events.map((event) => ({ event, at: NOW, byId: 'S01', details: { until } }));
  const settings = { ...chatTestSettings, offersInService: { ...offersSettings.parse(undefined), enabled } };
  const shown = withRelease(
    buttons,
    { alert: someAlert('erp:1', { level, log }), settings, now: NOW },
    reader,
  );
  return shown?.more.map(({ press }) => press.action);
};
const [LATER, EARLIER] = ['2026-03-20T00:00:00Z', '2026-03-09T00:00:00Z'];

it.each<[string, readonly AlertLogEvent[], string, string]>([
  ['is offered while nothing was released', ['opened'], LATER, 'alert.release'],
  ['is taken back while it holds', ['opened', 'released', 'taken'], LATER, 'alert.hold_back'],
  ['is offered again once it was taken back', ['released', 'held_back'], LATER, 'alert.release'],
  ['is offered again once the level has risen', ['released', 'raised'], LATER, 'alert.release'],
  ['is offered again once its time is over', ['released'], EARLIER, 'alert.release'],
])('a release for offers %s', (_, events, until, action) => {
  expect(offered(true, 'medium', events, until)).toEqual([action]);
});

it('a release is no matter of low alerts, nor where there are no offers', () => {
  expect(offered(true, 'low', ['opened'], LATER)).toEqual([]);
  expect(offered(false, 'medium', ['opened'], LATER)).toEqual([]);
});
