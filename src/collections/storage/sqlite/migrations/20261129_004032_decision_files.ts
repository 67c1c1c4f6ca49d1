import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`decision_files\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`original_name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`authority\` text,
  	\`decision_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decision_files_sha256_idx\` ON \`decision_files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`decision_files_authority_idx\` ON \`decision_files\` (\`authority\`);`)
  await db.run(sql`CREATE INDEX \`decision_files_decision_idx\` ON \`decision_files\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_files_updated_at_idx\` ON \`decision_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decision_files_created_at_idx\` ON \`decision_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decision_files_filename_idx\` ON \`decision_files\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`reading\` text;`)
  await db.run(sql`ALTER TABLE \`lines\` ADD \`source\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decision_files\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`reading\`;`)
  await db.run(sql`ALTER TABLE \`lines\` DROP COLUMN \`source\`;`)
}
