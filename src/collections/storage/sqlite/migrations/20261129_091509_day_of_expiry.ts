import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`decisions_expires\` ADD \`no_longer_in_force_from\` text;`)
  await db.run(sql`ALTER TABLE \`decisions_restates_expires\` ADD \`no_longer_in_force_from\` text;`)
  await db.run(sql`ALTER TABLE \`_decisions_v_version_expires\` ADD \`no_longer_in_force_from\` text;`)
  await db.run(sql`ALTER TABLE \`_decisions_v_version_restates_expires\` ADD \`no_longer_in_force_from\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`decisions_expires\` DROP COLUMN \`no_longer_in_force_from\`;`)
  await db.run(sql`ALTER TABLE \`decisions_restates_expires\` DROP COLUMN \`no_longer_in_force_from\`;`)
  await db.run(sql`ALTER TABLE \`_decisions_v_version_expires\` DROP COLUMN \`no_longer_in_force_from\`;`)
  await db.run(sql`ALTER TABLE \`_decisions_v_version_restates_expires\` DROP COLUMN \`no_longer_in_force_from\`;`)
}
