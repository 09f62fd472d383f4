import { chatAdapterContract } from '../../contracts/chat-adapter.contract.js';
import { teamsPlatform } from '../../support/teams-platform.js';

chatAdapterContract('the Teams adapter', teamsPlatform, { canFind: false });
