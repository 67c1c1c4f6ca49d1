import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`remarks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`decision_id\` integer NOT NULL,
  	\`line_id\` integer,
  	\`reply_to_id\` integer,
  	\`text\` text NOT NULL,
  	\`is_resolved\` integer DEFAULT false,
  	\`by_name\` text,
  	\`at\` text,
  	\`resolved_by_name\` text,
  	\`resolved_at\` text,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`line_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reply_to_id\`) REFERENCES \`remarks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`remarks_decision_idx\` ON \`remarks\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_line_idx\` ON \`remarks\` (\`line_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_reply_to_idx\` ON \`remarks\` (\`reply_to_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_is_resolved_idx\` ON \`remarks\` (\`is_resolved\`);`)
  await db.run(sql`CREATE INDEX \`remarks_at_idx\` ON \`remarks\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_by_idx\` ON \`remarks\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`remarks_updated_at_idx\` ON \`remarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_created_at_idx\` ON \`remarks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`authority\` text NOT NULL,
  	\`procedures\` text,
  	\`reason\` text,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`now_days\` numeric,
  	\`now_papers\` numeric,
  	\`now_fees\` numeric,
  	\`proposed_days\` numeric,
  	\`proposed_papers\` numeric,
  	\`proposed_fees\` numeric,
  	\`filings_a_year\` numeric,
  	\`saved_days\` numeric,
  	\`saved_papers\` numeric,
  	\`saved_fees\` numeric,
  	\`carried_out_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_authority_idx\` ON \`reviews\` (\`authority\`);`)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_carried_out_by_idx\` ON \`reviews\` (\`carried_out_by\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`decision_files\` ADD \`verdict\` text;`)
  await db.run(sql`ALTER TABLE \`decision_files\` ADD \`signatures\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`remarks_id\` integer REFERENCES remarks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reviews_id\` integer REFERENCES reviews(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_remarks_id_idx\` ON \`payload_locked_documents_rels\` (\`remarks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_remarks_id_idx\`;`)
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_reviews_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`decision_files\` DROP COLUMN \`verdict\`;`)
  await db.run(sql`ALTER TABLE \`decision_files\` DROP COLUMN \`signatures\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`remarks_id\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`reviews_id\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`remarks\`;`)
}
