import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

/**
 * Whose law an authority announces, and delegations. Databases of before know no powers: committees of provinces have
 * theirs by law, and whoever announced in an imported list goes on. A local body without a place gets none.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`delegations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`scope\` text,
  	\`valid_from\` text NOT NULL,
  	\`valid_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`delegations_from_idx\` ON \`delegations\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`delegations_to_idx\` ON \`delegations\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`delegations_updated_at_idx\` ON \`delegations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delegations_created_at_idx\` ON \`delegations\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`authorities\` ADD \`announces_for\` text DEFAULT 'none' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`authorities\` ADD \`announces_from\` text;`)
  await db.run(sql`ALTER TABLE \`authorities\` ADD \`announces_until\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`delegations_id\` integer REFERENCES delegations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_delegations_id_idx\` ON \`payload_locked_documents_rels\` (\`delegations_id\`);`)
  await db.run(sql`UPDATE \`authorities\` SET \`announces_for\` = CASE WHEN \`place\` IS NOT NULL AND \`place\` <> '' THEN 'province' ELSE 'nation' END
  WHERE (\`place\` <> '' OR \`level\` IN ('central', 'other')) AND \`code\` IN
    (SELECT json_extract(\`head\`, '$.issuingAuthority.code') FROM \`announcements\` WHERE json_extract(\`head\`, '$.type') = 'baseline');`)
  await db.run(sql`UPDATE \`authorities\` SET \`announces_for\` = 'province'
  WHERE \`place\` <> '' AND \`level\` = 'province' AND \`code\` GLOB 'H[0-9][0-9]' AND (\`name\` LIKE 'UBND %' OR \`name\` LIKE 'Ủy ban nhân dân %');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_delegations_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`delegations_id\`;`)
  await db.run(sql`DROP TABLE \`delegations\`;`)
  await db.run(sql`ALTER TABLE \`authorities\` DROP COLUMN \`announces_for\`;`)
  await db.run(sql`ALTER TABLE \`authorities\` DROP COLUMN \`announces_from\`;`)
  await db.run(sql`ALTER TABLE \`authorities\` DROP COLUMN \`announces_until\`;`)
}
