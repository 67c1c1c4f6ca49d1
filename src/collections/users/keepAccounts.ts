import type { Payload } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { User } from '../payloadTypes.ts';
import { ADMINISTRATOR_STAYS } from './guardActive.ts';
import { KEPT } from './lastAdministrator.ts';
import { weaknessOf } from './passwordRule.ts';
import type { Role } from './roles.ts';
import { unlockNow } from './unlockAccount.ts';
import { authorityProblem, registeredCode } from './settleAuthority.ts';

/** An operator's input about an account; missing fields stay as they are. */
export interface AccountRights {
  readonly role: Role;
  readonly authority?: string;
  readonly isForAllAuthorities?: boolean;
}

/** Null on success; otherwise the reason. */
type Outcome = Promise<Label | null>;

export interface Accounts {
  list(): Promise<readonly User[]>;
  find(email: string): Promise<User | null>;
  create(account: AccountRights & { readonly email: string; readonly name?: string; readonly password: string }): Outcome;
  setRights(account: User, rights: AccountRights): Outcome;
  setPassword(account: User, password: string): Outcome;
  /** A closed account ends its sessions and cannot sign in; nothing that it did is lost. */
  setActive(account: User, isActive: boolean): Outcome;
  /** Running servers see it at the next attempt to sign in. */
  unlock(account: User, at: string): Promise<void>;
}

/** Accounts for an operator at the machine. The owner of the database needs no permission, but the rules still apply. */
export function accountsOf(payload: Payload): Accounts {
  const settle = async ({ role, ...rights }: AccountRights) => {
    const { authority, isForAllAuthorities } = rights;
    return {
      role,
      ...(authority === undefined ? {} : { authority: await registeredCode(payload, authority) }),
      ...(isForAllAuthorities === undefined ? {} : { isForAllAuthorities }),
    };
  };
  return {
    list: async () => (await payload.find({ collection: 'users', depth: 0, pagination: false, sort: 'email' })).docs,

    async find(email) {
      const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email.trim().toLowerCase() } }, depth: 0 });
      return docs[0] ?? null;
    },

    async create({ email, name, password, ...rights }) {
      const settled = await settle(rights);
      const problem = (await weaknessOf(password, [email, name ?? ''])) ?? (await authorityProblem(payload, settled));
      if (problem) return problem;
      await payload.create({ collection: 'users', data: { email, password, name: name ?? null, ...settled } });
      return null;
    },

    async setRights(account, rights) {
      const settled = await settle(rights);
      const problem = await authorityProblem(payload, { ...account, ...settled });
      if (problem) return problem;
      if (rights.role === 'administrator' && account.isActive === false) return ADMINISTRATOR_STAYS;
      if (account.role === 'administrator' && rights.role !== 'administrator' && (await isLast(payload, account))) return KEPT;
      await payload.update({ collection: 'users', id: account.id, data: settled });
      return null;
    },

    async setPassword(account, password) {
      const problem = await weaknessOf(password, [account.email, account.name ?? '']);
      if (problem) return problem;
      await payload.update({ collection: 'users', id: account.id, data: { password, unlockedAt: new Date().toISOString() } });
      return null;
    },

    async setActive(account, isActive) {
      if (account.role === 'administrator' && !isActive) return ADMINISTRATOR_STAYS;
      await payload.update({ collection: 'users', id: account.id, data: { isActive } });
      return null;
    },

    async unlock(account, at) {
      await unlockNow(payload, account.email, at);
    },
  };
}

async function isLast(payload: Payload, account: User): Promise<boolean> {
  const where = { role: { equals: 'administrator' }, id: { not_equals: account.id } };
  return (await payload.count({ collection: 'users', where })).totalDocs === 0;
}
