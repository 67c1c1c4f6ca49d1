import type { Access } from 'payload';
import { roleOf } from './roleOf.ts';

export const administratorsOrApprovers: Access = ({ req }) => ['administrator', 'approver'].includes(roleOf(req) ?? '');
