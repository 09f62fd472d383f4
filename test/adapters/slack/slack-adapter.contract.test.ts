import { chatAdapterContract } from '../../contracts/chat-adapter.contract.js';
import { slackPlatform } from '../../support/slack-platform.js';

chatAdapterContract('the Slack adapter', slackPlatform);
