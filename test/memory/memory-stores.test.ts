import { storesContract } from '../contracts/stores/stores.contract.js';
import { memoryStores } from './memory-stores.js';

storesContract('stores in memory', async () => memoryStores());
