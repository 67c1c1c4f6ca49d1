import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reception_offices\` ADD \`accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`reception_offices\` ADD \`latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`reception_offices\` ADD \`longitude\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reception_offices\` DROP COLUMN \`accessibility\`;`)
  await db.run(sql`ALTER TABLE \`reception_offices\` DROP COLUMN \`latitude\`;`)
  await db.run(sql`ALTER TABLE \`reception_offices\` DROP COLUMN \`longitude\`;`)
}
