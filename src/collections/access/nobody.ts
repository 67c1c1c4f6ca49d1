import type { Access } from 'payload';

/** For what only the system itself writes. */
export const nobody: Access = () => false;
