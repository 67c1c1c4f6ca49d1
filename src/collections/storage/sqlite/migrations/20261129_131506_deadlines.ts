import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`deadlines\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`days\` numeric NOT NULL,
  	\`source\` text NOT NULL,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`deadlines_kind_idx\` ON \`deadlines\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`deadlines_updated_at_idx\` ON \`deadlines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deadlines_created_at_idx\` ON \`deadlines\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deadlines_id\` integer REFERENCES deadlines(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deadlines_id_idx\` ON \`payload_locked_documents_rels\` (\`deadlines_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_deadlines_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`deadlines_id\`;`)
  await db.run(sql`DROP TABLE \`deadlines\`;`)
}
