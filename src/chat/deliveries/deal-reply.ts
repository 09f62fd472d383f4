import type { DealAlert } from '../../domain/alert.js';
import type { Level } from '../../domain/level.js';
import { mainAgainst } from '../../domain/main-against.js';
import type { Inline, RichText } from '../card.js';
import { dealName } from '../cards/deal-alert-view.js';
import { dealMeasureText } from '../cards/deal-measure.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { dueText } from '../shown-due.js';
import type { ContentOf } from './delivery-renderer.js';

interface DealReply {
  readonly about: ContentOf<'alert_reply'>['about'];
  readonly level: Level;
  readonly fall: ContentOf<'alert_reply'>['fall'] | undefined;
  readonly alert: DealAlert;
  readonly person: Inline;
  /** Null once contact is made. */
  readonly dueAt: Date | null;
  readonly settings: Pick<ChatSettings, 'dealMeasureFor'>;
  readonly now: Date;
}

/** What is said under the card of a deal, naming one person. */
export function dealReplyText(reply: DealReply, reader: Reader): RichText {
  const { about, fall, alert, person, dueAt, settings, now } = reply;
  const { words, formats } = reader;
  const deal = dealName(alert, reader);
  const due = dueAt === null ? words.text('value.unknown') : dueText(dueAt, now, reader);
  switch (about) {
    case 'handed_over':
      return dueAt === null
        ? words.rich('reply.handedOver', { person, customer: deal })
        : words.rich('reply.handedOver.due', { person, customer: deal, due });
    case 'asked':
      return words.rich('reply.asked', { person, customer: deal });
    case 'reminded':
      return words.rich('dealAlert.reply.reminded', { person, deal, due });
    case 'escalated':
    case 'breached':
      return words.rich('dealAlert.reply.escalated', { person, deal, due });
    case 'fell':
    case 'fell_further':
    case 'raised': {
      const measure = dealMeasureText(mainAgainst(alert.evidence.factors), settings, reader);
      const from = formats.percent(fall?.from ?? 0);
      const to = formats.percent(fall?.to ?? 0);
      return words.rich('dealAlert.reply.fell_further', { person, deal, from, to, measure });
    }
  }
}
