import type { Access } from 'payload';
import { roleOf } from './roleOf.ts';

export const administrators: Access = ({ req }) => roleOf(req) === 'administrator';
