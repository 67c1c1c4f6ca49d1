import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

/** What the start page leads to, as editors keep it. The locks' columns cascade by hand, as for the words of search. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`life_moments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`label_vi\` text NOT NULL,
  	\`label_en\` text NOT NULL,
  	\`hint_vi\` text NOT NULL,
  	\`hint_en\` text NOT NULL,
  	\`codes\` text NOT NULL,
  	\`rank\` numeric DEFAULT 500 NOT NULL,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`origin\` text DEFAULT 'editor' NOT NULL,
  	\`is_changed\` integer DEFAULT false,
  	\`key\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`life_moments_state_idx\` ON \`life_moments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`life_moments_origin_idx\` ON \`life_moments\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`life_moments_is_changed_idx\` ON \`life_moments\` (\`is_changed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`life_moments_key_idx\` ON \`life_moments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`life_moments_updated_at_idx\` ON \`life_moments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`life_moments_created_at_idx\` ON \`life_moments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_life_moments_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text NOT NULL,
  	\`version_label_vi\` text NOT NULL,
  	\`version_label_en\` text NOT NULL,
  	\`version_hint_vi\` text NOT NULL,
  	\`version_hint_en\` text NOT NULL,
  	\`version_codes\` text NOT NULL,
  	\`version_rank\` numeric DEFAULT 500 NOT NULL,
  	\`version_state\` text DEFAULT 'proposed' NOT NULL,
  	\`version_origin\` text DEFAULT 'editor' NOT NULL,
  	\`version_is_changed\` integer DEFAULT false,
  	\`version_key\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`life_moments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_life_moments_v_parent_idx\` ON \`_life_moments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_moments_v_version_version_state_idx\` ON \`_life_moments_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_life_moments_v_version_version_origin_idx\` ON \`_life_moments_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_life_moments_v_version_version_is_changed_idx\` ON \`_life_moments_v\` (\`version_is_changed\`);`)
  await db.run(sql`CREATE INDEX \`_life_moments_v_version_version_key_idx\` ON \`_life_moments_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_life_moments_v_version_version_updated_at_idx\` ON \`_life_moments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_life_moments_v_version_version_created_at_idx\` ON \`_life_moments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_life_moments_v_created_at_idx\` ON \`_life_moments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_life_moments_v_updated_at_idx\` ON \`_life_moments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`popular_errands\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`label_vi\` text NOT NULL,
  	\`label_en\` text NOT NULL,
  	\`rank\` numeric DEFAULT 500 NOT NULL,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`origin\` text DEFAULT 'editor' NOT NULL,
  	\`is_changed\` integer DEFAULT false,
  	\`key\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`popular_errands_state_idx\` ON \`popular_errands\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`popular_errands_origin_idx\` ON \`popular_errands\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`popular_errands_is_changed_idx\` ON \`popular_errands\` (\`is_changed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`popular_errands_key_idx\` ON \`popular_errands\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`popular_errands_updated_at_idx\` ON \`popular_errands\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`popular_errands_created_at_idx\` ON \`popular_errands\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_popular_errands_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_code\` text NOT NULL,
  	\`version_label_vi\` text NOT NULL,
  	\`version_label_en\` text NOT NULL,
  	\`version_rank\` numeric DEFAULT 500 NOT NULL,
  	\`version_state\` text DEFAULT 'proposed' NOT NULL,
  	\`version_origin\` text DEFAULT 'editor' NOT NULL,
  	\`version_is_changed\` integer DEFAULT false,
  	\`version_key\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`popular_errands\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_parent_idx\` ON \`_popular_errands_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_version_version_state_idx\` ON \`_popular_errands_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_version_version_origin_idx\` ON \`_popular_errands_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_version_version_is_changed_idx\` ON \`_popular_errands_v\` (\`version_is_changed\`);`)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_version_version_key_idx\` ON \`_popular_errands_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_version_version_updated_at_idx\` ON \`_popular_errands_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_version_version_created_at_idx\` ON \`_popular_errands_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_created_at_idx\` ON \`_popular_errands_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_popular_errands_v_updated_at_idx\` ON \`_popular_errands_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`life_moments_id\` integer REFERENCES life_moments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`popular_errands_id\` integer REFERENCES popular_errands(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_life_moments_id_idx\` ON \`payload_locked_documents_rels\` (\`life_moments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_popular_errands_id_idx\` ON \`payload_locked_documents_rels\` (\`popular_errands_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_life_moments_id_idx\`;`);
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_popular_errands_id_idx\`;`);
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`life_moments_id\`;`);
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`popular_errands_id\`;`);
  await db.run(sql`DROP TABLE \`_life_moments_v\`;`);
  await db.run(sql`DROP TABLE \`_popular_errands_v\`;`);
  await db.run(sql`DROP TABLE \`life_moments\`;`);
  await db.run(sql`DROP TABLE \`popular_errands\`;`);
}
