import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`decisions_restates_expires\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`issued_on\` text,
  	\`is_whole\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_restates_expires_order_idx\` ON \`decisions_restates_expires\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_restates_expires_parent_id_idx\` ON \`decisions_restates_expires\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`restates_number\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`restates_issued_on\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`restates_issuer_name\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`restates_document_name\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`restates_document_url\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`restates_document_sha256\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decisions_restates_expires\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`restates_number\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`restates_issued_on\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`restates_issuer_name\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`restates_document_name\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`restates_document_url\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`restates_document_sha256\`;`)
}
