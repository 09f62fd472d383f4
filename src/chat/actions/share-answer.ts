import { lastMonthBefore } from '../../feedback/figures/month-window.js';
import { lossQuarters } from '../../measures/loss-reasons.js';
import { recordAudit } from '../audit.js';
import type { Card } from '../card.js';
import { figuresCard } from '../cards/figures-card.js';
import { lossesCard } from '../cards/losses-card.js';
import { messageCard } from '../cards/message-card.js';
import { modelCard } from '../cards/model-card.js';
import { roiCard } from '../cards/roi-card.js';
import { SHAREABLE, type Shareable, sharedCard } from '../cards/shared-card.js';
import { whyCard } from '../cards/why-card.js';
import { LOSS_QUARTERS } from '../commands/losses.js';
import type { Desk, KnownAsker } from '../dependencies.js';
import { monthAskedFor, monthFigures } from '../month-figures.js';
import { readCustomer } from '../read-customer.js';
import { readModel } from '../read-model.js';
import type { Reader } from '../reader.js';
import type { ChatAnswer } from '../request.js';
import { returnBasis } from '../return-basis.js';
import { onlyFor } from '../roles.js';
import { everybodysReader, shareCard } from '../share-card.js';
import type { ActionHandler } from './action-handler.js';

/** Makes an answer anew, as it is today; null where what it is about is gone. */
type MadeCard = (subject: string, desk: Desk, reader: Reader) => Promise<Card | null>;

/** What may be shared; something shareable without its card does not compile. */
const CARDS = {
  why: async (customerId, desk, reader) => {
    const view = await readCustomer(customerId, desk, 'shown');
    return view === null ? null : whyCard(view, reader);
  },
  figures: async (month, desk, reader) =>
    figuresCard(await monthFigures(windowOf(month, desk), desk), reader),
  roi: async (month, desk, reader) => {
    const { gains } = await monthFigures(windowOf(month, desk), desk);
    return roiCard({ ...returnBasis(desk.settings), gains, isForManagers: true }, reader);
  },
  model: async (_subject, desk, reader) => modelCard(await readModel(desk), reader),
  losses: async (_subject, { stores, settings, now }, reader) =>
    lossesCard(await lossQuarters(stores, now(), settings.company.timezone, LOSS_QUARTERS), reader),
} as const satisfies Record<Shareable, MadeCard>;

/** Everybody may ask why; the rest answers managers, so that only they can share it. */
const FOR_EVERYBODY: ReadonlySet<Shareable> = new Set(['why']);

/** Shows an answer to everybody in the conversation where it was asked for. */
export const shareAnswer: ActionHandler = async ({ subject, args }, desk) => {
  const what = SHAREABLE.find((each) => each === args.what);
  if (what === undefined) return gone;
  const share = (asker: KnownAsker) => shared(what, subject, asker, desk);
  return FOR_EVERYBODY.has(what) ? share : onlyFor('managers', share);
};

async function shared(what: Shareable, subject: string, asker: KnownAsker, desk: Desk): Promise<ChatAnswer> {
  const { staff, reply } = asker;
  const reader = await everybodysReader(desk, reply);
  const card = await CARDS[what](subject, desk, reader);
  if (card === null) return gone(asker);
  const about = what === 'why' ? subject : what;
  await recordAudit(desk, staff.id, 'score_viewed', about, { sharedIn: reply.conversationId });
  return shareCard(sharedCard(card, staff.name, reader), about, asker, desk);
}

function windowOf(month: string, { settings, now }: Desk) {
  const { timezone } = settings.company;
  return monthAskedFor(month, now(), timezone) ?? lastMonthBefore(now(), timezone);
}

function gone({ reader }: KnownAsker): ChatAnswer {
  return { kind: 'whisper', card: messageCard(reader.words.text('customer.gone')) };
}
