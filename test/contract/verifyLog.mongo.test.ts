import { mongoStorage } from './mongoStorage.ts';
import { verifyLogContract } from './verifyLog.contract.ts';

verifyLogContract('MongoDB', mongoStorage);
