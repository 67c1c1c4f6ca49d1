import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { searchEngineContract } from '../contract/searchEngine.contract.ts';

searchEngineContract('The engine in this process', async () => new EmbeddedEngine());
