import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

/** Two who go at once both see the other: only the file itself knows who is the last. */
const LAST = "OLD.role = 'administrator' AND (SELECT count(*) FROM users WHERE role = 'administrator') <= 1";
const REFUSED = "SELECT RAISE(ABORT, 'the last administrator stays')";

/**
 * Accounts: all authorities only where an administrator said so, one first account, one administrator at least. Whoever
 * administered worked for all authorities and goes on to; an account without an authority works for none from now on.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`is_for_all_authorities\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`first_account\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`unlocked_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_first_account_idx\` ON \`users\` (\`first_account\`);`)
  await db.run(sql`UPDATE \`users\` SET \`is_for_all_authorities\` = true WHERE \`role\` = 'administrator';`)
  await db.run(sql.raw(`CREATE TRIGGER users_keep_one_on_delete BEFORE DELETE ON users WHEN ${LAST} BEGIN ${REFUSED}; END`))
  await db.run(sql.raw(`CREATE TRIGGER users_keep_one_on_update BEFORE UPDATE OF role ON users
    WHEN NEW.role <> 'administrator' AND ${LAST} BEGIN ${REFUSED}; END`))
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`is_incomplete\` integer DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`is_incomplete\`;`)
  await db.run(sql`DROP TRIGGER users_keep_one_on_update;`)
  await db.run(sql`DROP TRIGGER users_keep_one_on_delete;`)
  await db.run(sql`DROP INDEX \`users_first_account_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`unlocked_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`first_account\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`is_for_all_authorities\`;`)
}
