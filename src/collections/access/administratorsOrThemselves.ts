import type { Access } from 'payload';
import { roleOf } from './roleOf.ts';

export const administratorsOrThemselves: Access = ({ req }) =>
  roleOf(req) === 'administrator' || (req.user ? { id: { equals: req.user.id } } : false);
