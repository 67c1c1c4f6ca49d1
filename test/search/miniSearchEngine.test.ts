import { MiniSearchEngine } from '../../src/search/miniSearchEngine.ts';
import { searchEngineContract } from '../contract/searchEngine.contract.ts';

searchEngineContract('MiniSearch in this process', async () => new MiniSearchEngine());
