import type { BlockAction, SlashCommand, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type {
  ChatPostEphemeralArguments,
  ChatPostMessageArguments,
  ChatUpdateArguments,
  ViewsOpenArguments,
  ViewsPublishArguments,
  ViewsUpdateArguments,
} from '@slack/web-api';

/** What goes to Slack and what comes from it, by the types that Slack publishes. Schemas are made from this; see published.mjs. */
export interface Published {
  readonly block: KnownBlock;
  readonly modal: ModalView;
  readonly home: HomeView;
  readonly 'chat.postMessage': ChatPostMessageArguments;
  readonly 'chat.update': ChatUpdateArguments;
  readonly 'chat.postEphemeral': ChatPostEphemeralArguments;
  readonly 'views.open': ViewsOpenArguments;
  readonly 'views.update': ViewsUpdateArguments;
  readonly 'views.publish': ViewsPublishArguments;
  readonly submitAnswer: ViewResponseAction;
  readonly command: SlashCommand;
  readonly press: BlockAction;
  readonly submit: ViewSubmitAction;
}
