import { chatAdapterContract } from '../contracts/chat-adapter.contract.js';
import { recordingPlatform } from './recording-platform.js';

chatAdapterContract('the recording adapter', recordingPlatform);
