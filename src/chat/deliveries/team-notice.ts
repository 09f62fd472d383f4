import { isDealView } from '../cards/deal-alert-view.js';
import { teamNoticeCard } from '../cards/team-notice-card.js';
import { readAlert } from '../read-alert.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

export const renderTeamNotice: DeliveryRenderer<'team_notice'> = async (
  { alertId },
  target,
  { stores, settings, now },
) => {
  const sources = { stores, settings, now, people: everybody(stores) };
  const view = await readAlert(alertId, sources, { platform: target.platform, isPrivate: true });
  if (view === null || isDealView(view)) return drop(`alert ${alertId} or its customer is gone`);
  // It waited for the end of quiet hours, and somebody has closed the matter meanwhile.
  if (!view.alert.isOpen) return drop(`alert ${alertId} is closed`);
  return plainCard(teamNoticeCard(view, await readerAt(target, stores, settings)));
};
