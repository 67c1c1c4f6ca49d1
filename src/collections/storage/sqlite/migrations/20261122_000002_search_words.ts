import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

/** The editors' words for search. The locks' columns cascade by hand: as generated, a lock left behind would keep its entry from being taken out. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_phrases\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`codes\` text,
  	\`phrases\` text NOT NULL,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`origin\` text DEFAULT 'editor' NOT NULL,
  	\`is_changed\` integer DEFAULT false,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_phrases_state_idx\` ON \`search_phrases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`search_phrases_origin_idx\` ON \`search_phrases\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`search_phrases_is_changed_idx\` ON \`search_phrases\` (\`is_changed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`search_phrases_key_idx\` ON \`search_phrases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`search_phrases_updated_at_idx\` ON \`search_phrases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_phrases_created_at_idx\` ON \`search_phrases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_phrases_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text NOT NULL,
  	\`version_codes\` text,
  	\`version_phrases\` text NOT NULL,
  	\`version_state\` text DEFAULT 'proposed' NOT NULL,
  	\`version_origin\` text DEFAULT 'editor' NOT NULL,
  	\`version_is_changed\` integer DEFAULT false,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_phrases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_parent_idx\` ON \`_search_phrases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_version_version_state_idx\` ON \`_search_phrases_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_version_version_origin_idx\` ON \`_search_phrases_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_version_version_is_changed_idx\` ON \`_search_phrases_v\` (\`version_is_changed\`);`)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_version_version_key_idx\` ON \`_search_phrases_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_version_version_updated_at_idx\` ON \`_search_phrases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_version_version_created_at_idx\` ON \`_search_phrases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_created_at_idx\` ON \`_search_phrases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_phrases_v_updated_at_idx\` ON \`_search_phrases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`search_aliases\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`says\` text NOT NULL,
  	\`means\` text NOT NULL,
  	\`kind\` text DEFAULT 'adds' NOT NULL,
  	\`example\` text,
  	\`finds\` text,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`origin\` text DEFAULT 'editor' NOT NULL,
  	\`is_changed\` integer DEFAULT false,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_aliases_state_idx\` ON \`search_aliases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`search_aliases_origin_idx\` ON \`search_aliases\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`search_aliases_is_changed_idx\` ON \`search_aliases\` (\`is_changed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`search_aliases_key_idx\` ON \`search_aliases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`search_aliases_updated_at_idx\` ON \`search_aliases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_aliases_created_at_idx\` ON \`search_aliases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_aliases_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_says\` text NOT NULL,
  	\`version_means\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'adds' NOT NULL,
  	\`version_example\` text,
  	\`version_finds\` text,
  	\`version_state\` text DEFAULT 'proposed' NOT NULL,
  	\`version_origin\` text DEFAULT 'editor' NOT NULL,
  	\`version_is_changed\` integer DEFAULT false,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_aliases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_parent_idx\` ON \`_search_aliases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_version_version_state_idx\` ON \`_search_aliases_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_version_version_origin_idx\` ON \`_search_aliases_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_version_version_is_changed_idx\` ON \`_search_aliases_v\` (\`version_is_changed\`);`)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_version_version_key_idx\` ON \`_search_aliases_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_version_version_updated_at_idx\` ON \`_search_aliases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_version_version_created_at_idx\` ON \`_search_aliases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_created_at_idx\` ON \`_search_aliases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_aliases_v_updated_at_idx\` ON \`_search_aliases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`search_notices\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`says\` text NOT NULL,
  	\`notice_vi\` text NOT NULL,
  	\`notice_en\` text NOT NULL,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`origin\` text DEFAULT 'editor' NOT NULL,
  	\`is_changed\` integer DEFAULT false,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_notices_state_idx\` ON \`search_notices\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`search_notices_origin_idx\` ON \`search_notices\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`search_notices_is_changed_idx\` ON \`search_notices\` (\`is_changed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`search_notices_key_idx\` ON \`search_notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`search_notices_updated_at_idx\` ON \`search_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_notices_created_at_idx\` ON \`search_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_notices_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_says\` text NOT NULL,
  	\`version_notice_vi\` text NOT NULL,
  	\`version_notice_en\` text NOT NULL,
  	\`version_state\` text DEFAULT 'proposed' NOT NULL,
  	\`version_origin\` text DEFAULT 'editor' NOT NULL,
  	\`version_is_changed\` integer DEFAULT false,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_notices_v_parent_idx\` ON \`_search_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_notices_v_version_version_state_idx\` ON \`_search_notices_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_search_notices_v_version_version_origin_idx\` ON \`_search_notices_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_search_notices_v_version_version_is_changed_idx\` ON \`_search_notices_v\` (\`version_is_changed\`);`)
  await db.run(sql`CREATE INDEX \`_search_notices_v_version_version_key_idx\` ON \`_search_notices_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_search_notices_v_version_version_updated_at_idx\` ON \`_search_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_notices_v_version_version_created_at_idx\` ON \`_search_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_notices_v_created_at_idx\` ON \`_search_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_notices_v_updated_at_idx\` ON \`_search_notices_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_phrases_id\` integer REFERENCES search_phrases(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_aliases_id\` integer REFERENCES search_aliases(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_notices_id\` integer REFERENCES search_notices(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_phrases_id_idx\` ON \`payload_locked_documents_rels\` (\`search_phrases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_aliases_id_idx\` ON \`payload_locked_documents_rels\` (\`search_aliases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`search_notices_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`decisions_id\` integer,
  	\`lines_id\` integer,
  	\`authorities_id\` integer,
  	\`fields_id\` integer,
  	\`legal_documents_id\` integer,
  	\`holidays_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lines_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authorities_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`holidays_id\`) REFERENCES \`holidays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "decisions_id", "lines_id", "authorities_id", "fields_id", "legal_documents_id", "holidays_id", "users_id") SELECT "id", "order", "parent_id", "path", "decisions_id", "lines_id", "authorities_id", "fields_id", "legal_documents_id", "holidays_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lines_id_idx\` ON \`payload_locked_documents_rels\` (\`lines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authorities_id_idx\` ON \`payload_locked_documents_rels\` (\`authorities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fields_id_idx\` ON \`payload_locked_documents_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_holidays_id_idx\` ON \`payload_locked_documents_rels\` (\`holidays_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  // Last: as generated they went first, while the locks still referred to them.
  await db.run(sql`DROP TABLE \`_search_phrases_v\`;`)
  await db.run(sql`DROP TABLE \`_search_aliases_v\`;`)
  await db.run(sql`DROP TABLE \`_search_notices_v\`;`)
  await db.run(sql`DROP TABLE \`search_phrases\`;`)
  await db.run(sql`DROP TABLE \`search_aliases\`;`)
  await db.run(sql`DROP TABLE \`search_notices\`;`)
}
