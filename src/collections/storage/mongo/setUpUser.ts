import mongoose from 'mongoose';
import { ROLE, type productPrivileges } from './role.ts';

interface NewUser {
  readonly name: string;
  readonly password: string;
  readonly privileges: ReturnType<typeof productPrivileges>;
}

/**
 * Makes the role and the user of the product, or brings existing ones up to date.
 * @param ownerUrl address of the product's database, of a user who may make users in it
 */
export async function setUpUser(ownerUrl: string, { name, password, privileges }: NewUser): Promise<void> {
  const connection = await mongoose.createConnection(ownerUrl, { serverSelectionTimeoutMS: 10_000 }).asPromise();
  try {
    const { db } = connection;
    if (!db) throw new Error('The address names no database.');
    const { roles } = await db.command({ rolesInfo: ROLE });
    await db.command({ [hasAny(roles) ? 'updateRole' : 'createRole']: ROLE, privileges, roles: [] });
    const { users } = await db.command({ usersInfo: name });
    await db.command({ [hasAny(users) ? 'updateUser' : 'createUser']: name, pwd: password, roles: [{ role: ROLE, db: db.databaseName }] });
  } finally {
    await connection.close();
  }
}

function hasAny(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
