import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

/** Kinds of questions without a procedure, and what ended before the log. The locks' columns cascade by hand, as for the other words. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_intents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`says\` text NOT NULL,
  	\`unless\` text,
  	\`kind\` text DEFAULT 'elsewhere' NOT NULL,
  	\`notice_vi\` text NOT NULL,
  	\`notice_en\` text NOT NULL,
  	\`examples\` text NOT NULL,
  	\`counterexamples\` text,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`origin\` text DEFAULT 'editor' NOT NULL,
  	\`is_changed\` integer DEFAULT false,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_intents_state_idx\` ON \`search_intents\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`search_intents_origin_idx\` ON \`search_intents\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`search_intents_is_changed_idx\` ON \`search_intents\` (\`is_changed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`search_intents_key_idx\` ON \`search_intents\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`search_intents_updated_at_idx\` ON \`search_intents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_intents_created_at_idx\` ON \`search_intents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_intents_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_says\` text NOT NULL,
  	\`version_unless\` text,
  	\`version_kind\` text DEFAULT 'elsewhere' NOT NULL,
  	\`version_notice_vi\` text NOT NULL,
  	\`version_notice_en\` text NOT NULL,
  	\`version_examples\` text NOT NULL,
  	\`version_counterexamples\` text,
  	\`version_state\` text DEFAULT 'proposed' NOT NULL,
  	\`version_origin\` text DEFAULT 'editor' NOT NULL,
  	\`version_is_changed\` integer DEFAULT false,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_intents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_intents_v_parent_idx\` ON \`_search_intents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_intents_v_version_version_state_idx\` ON \`_search_intents_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_search_intents_v_version_version_origin_idx\` ON \`_search_intents_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_search_intents_v_version_version_is_changed_idx\` ON \`_search_intents_v\` (\`version_is_changed\`);`)
  await db.run(sql`CREATE INDEX \`_search_intents_v_version_version_key_idx\` ON \`_search_intents_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_search_intents_v_version_version_updated_at_idx\` ON \`_search_intents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_intents_v_version_version_created_at_idx\` ON \`_search_intents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_intents_v_created_at_idx\` ON \`_search_intents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_intents_v_updated_at_idx\` ON \`_search_intents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`search_ended\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`says\` text NOT NULL,
  	\`unless\` text,
  	\`ended_on\` text NOT NULL,
  	\`ended_by\` text NOT NULL,
  	\`successors\` text,
  	\`notice_vi\` text NOT NULL,
  	\`notice_en\` text NOT NULL,
  	\`example\` text NOT NULL,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`origin\` text DEFAULT 'editor' NOT NULL,
  	\`is_changed\` integer DEFAULT false,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_ended_state_idx\` ON \`search_ended\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`search_ended_origin_idx\` ON \`search_ended\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`search_ended_is_changed_idx\` ON \`search_ended\` (\`is_changed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`search_ended_key_idx\` ON \`search_ended\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`search_ended_updated_at_idx\` ON \`search_ended\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_ended_created_at_idx\` ON \`search_ended\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_ended_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_says\` text NOT NULL,
  	\`version_unless\` text,
  	\`version_ended_on\` text NOT NULL,
  	\`version_ended_by\` text NOT NULL,
  	\`version_successors\` text,
  	\`version_notice_vi\` text NOT NULL,
  	\`version_notice_en\` text NOT NULL,
  	\`version_example\` text NOT NULL,
  	\`version_state\` text DEFAULT 'proposed' NOT NULL,
  	\`version_origin\` text DEFAULT 'editor' NOT NULL,
  	\`version_is_changed\` integer DEFAULT false,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_ended\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_ended_v_parent_idx\` ON \`_search_ended_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_ended_v_version_version_state_idx\` ON \`_search_ended_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_search_ended_v_version_version_origin_idx\` ON \`_search_ended_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_search_ended_v_version_version_is_changed_idx\` ON \`_search_ended_v\` (\`version_is_changed\`);`)
  await db.run(sql`CREATE INDEX \`_search_ended_v_version_version_key_idx\` ON \`_search_ended_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_search_ended_v_version_version_updated_at_idx\` ON \`_search_ended_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_ended_v_version_version_created_at_idx\` ON \`_search_ended_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_ended_v_created_at_idx\` ON \`_search_ended_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_ended_v_updated_at_idx\` ON \`_search_ended_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`search_notices\` ADD \`kind\` text DEFAULT 'elsewhere' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_search_notices_v\` ADD \`version_kind\` text DEFAULT 'elsewhere' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_intents_id\` integer REFERENCES search_intents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_ended_id\` integer REFERENCES search_ended(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_intents_id_idx\` ON \`payload_locked_documents_rels\` (\`search_intents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_ended_id_idx\` ON \`payload_locked_documents_rels\` (\`search_ended_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_search_intents_id_idx\`;`)
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_search_ended_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`search_intents_id\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`search_ended_id\`;`)
  await db.run(sql`ALTER TABLE \`search_notices\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_search_notices_v\` DROP COLUMN \`version_kind\`;`)
  await db.run(sql`DROP TABLE \`_search_intents_v\`;`)
  await db.run(sql`DROP TABLE \`_search_ended_v\`;`)
  await db.run(sql`DROP TABLE \`search_intents\`;`)
  await db.run(sql`DROP TABLE \`search_ended\`;`)
}
