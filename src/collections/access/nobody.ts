import type { Access } from 'payload';

/** For data that only the system writes. */
export const nobody: Access = () => false;
