import { mayShowValues } from '../alerts/may-show-values.js';
import type { Delivery, DeliveryContent } from '../domain/delivery.js';
import { renderAlertCard } from './deliveries/alert-card.js';
import { renderAlertNotice } from './deliveries/alert-notice.js';
import { renderAlertReply } from './deliveries/alert-reply.js';
import { renderDeliveryNote } from './deliveries/delivery-note.js';
import type { DeliveryRenderer, RenderDependencies } from './deliveries/delivery-renderer.js';
import { renderFirstRun } from './deliveries/first-run.js';
import { renderIntroduction, renderIntroductionRefused } from './deliveries/introduction.js';
import { renderLeadNotice } from './deliveries/lead-notice.js';
import { renderLossReview } from './deliveries/loss-review.js';
import { renderMergeProposal } from './deliveries/merge-proposal.js';
import { renderModelReport } from './deliveries/model-report.js';
import { renderMonthlyFigures } from './deliveries/monthly-figures.js';
import { renderMorningList } from './deliveries/morning-list.js';
import { renderOfferCard } from './deliveries/offer-card.js';
import { renderOfferWatch } from './deliveries/offer-watch.js';
import { renderPersonProposal } from './deliveries/person-proposal.js';
import { renderPresumedLosses } from './deliveries/presumed-losses.js';
import { renderTaskCard } from './deliveries/task-card.js';
import { renderTeamNotice } from './deliveries/team-notice.js';
import { renderTicketCard } from './deliveries/ticket-card.js';
import { renderTicketNotice, renderTicketReply } from './deliveries/ticket-notice.js';
import { renderTierEnded } from './deliveries/tier-ended.js';
import { renderTierMoves } from './deliveries/tier-moves.js';
import { renderWeeklyDigest } from './deliveries/weekly-digest.js';
import { renderWinModelReport } from './deliveries/win-model-report.js';
import type { RenderDelivery, Rendered } from './delivery/render.js';
import { routingOf } from './routes/routing-of.js';

/** How each kind of message is rendered; a kind without a renderer does not compile. */
const RENDERERS: { readonly [Kind in DeliveryContent['kind']]: DeliveryRenderer<Kind> } = {
  alert_card: renderAlertCard,
  alert_notice: renderAlertNotice,
  alert_reply: renderAlertReply,
  first_run_summary: renderFirstRun,
  delivery_note: renderDeliveryNote,
  lead_notice: renderLeadNotice,
  loss_review: renderLossReview,
  merge_proposal: renderMergeProposal,
  introduction: renderIntroduction,
  introduction_refused: renderIntroductionRefused,
  person_proposal: renderPersonProposal,
  task_card: renderTaskCard,
  ticket_card: renderTicketCard,
  offer_card: renderOfferCard,
  ticket_notice: renderTicketNotice,
  ticket_reply: renderTicketReply,
  team_notice: renderTeamNotice,
  morning_list: renderMorningList,
  monthly_figures: renderMonthlyFigures,
  weekly_digest: renderWeeklyDigest,
  model_report: renderModelReport,
  win_model_report: renderWinModelReport,
  presumed_losses: renderPresumedLosses,
  offer_watch: renderOfferWatch,
  tier_ended: renderTierEnded,
  tier_moves: renderTierMoves,
};

/**
 * Says what a delivery's message is right now, from today's state, in the company's language. Asked anew for every message:
 * a channel that is not marked for amounts gets none, whichever message it is.
 */
export function renderDelivery(dependencies: RenderDependencies): RenderDelivery {
  const { settings, stores } = dependencies;
  const routing = dependencies.routing ?? routingOf({ settings, stores });
  return async ({ content, target }) => {
    // People get along without the table.
    const isShown = target.kind === 'person' || mayShowValues(target, await routing());
    if (isShown) return rendered(content, target, dependencies);
    return rendered(content, target, { ...dependencies, settings: { ...settings, hidesAmounts: true } });
  };
}

function rendered<Kind extends DeliveryContent['kind']>(
  content: Extract<DeliveryContent, { kind: Kind }>,
  target: Delivery['target'],
  dependencies: RenderDependencies,
): Promise<Rendered> {
  const render = RENDERERS[content.kind as Kind] as DeliveryRenderer<Kind>;
  return render(content as never, target, dependencies);
}
