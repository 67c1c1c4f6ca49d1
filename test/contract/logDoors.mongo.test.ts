import { mongoStorage } from './mongoStorage.ts';
import { logDoorsContract } from './logDoors.contract.ts';

logDoorsContract('MongoDB', mongoStorage, { isGuarded: false });
