import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`decisions_expires\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`issued_on\` text,
  	\`is_whole\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_expires_order_idx\` ON \`decisions_expires\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_expires_parent_id_idx\` ON \`decisions_expires\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_legal_basis_order_idx\` ON \`decisions_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_legal_basis_parent_id_idx\` ON \`decisions_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_restates_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_restates_parts_order_idx\` ON \`decisions_restates_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_restates_parts_parent_idx\` ON \`decisions_restates_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`path\` text,
  	\`message\` text,
  	\`answer\` text,
  	\`by\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_answers_order_idx\` ON \`decisions_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_answers_parent_id_idx\` ON \`decisions_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'publication' NOT NULL,
  	\`number\` text,
  	\`title\` text,
  	\`issuing_authority_code\` text,
  	\`issuing_authority_name\` text,
  	\`signer\` text,
  	\`issued_on\` text,
  	\`effective_from\` text,
  	\`declared_counts_new\` numeric,
  	\`declared_counts_amended\` numeric,
  	\`declared_counts_replaced\` numeric,
  	\`declared_counts_abolished\` numeric,
  	\`declared_counts_standardised\` numeric,
  	\`declared_counts_reinstated\` numeric,
  	\`declared_counts_total\` numeric,
  	\`document_name\` text,
  	\`document_url\` text,
  	\`document_sha256\` text,
  	\`corrects\` text,
  	\`restates_title\` text,
  	\`restates_signer\` text,
  	\`restates_effective_from\` text,
  	\`restates_declared_counts_new\` numeric,
  	\`restates_declared_counts_amended\` numeric,
  	\`restates_declared_counts_replaced\` numeric,
  	\`restates_declared_counts_abolished\` numeric,
  	\`restates_declared_counts_standardised\` numeric,
  	\`restates_declared_counts_reinstated\` numeric,
  	\`restates_declared_counts_total\` numeric,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`return_reason\` text,
  	\`sealed_key\` text,
  	\`sealed_head\` text,
  	\`sealed_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_state_idx\` ON \`decisions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`decisions_sealed_sealed_key_idx\` ON \`decisions\` (\`sealed_key\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`lines_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_levels_order_idx\` ON \`lines_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`lines_levels_parent_idx\` ON \`lines_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_fields_order_idx\` ON \`lines_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_fields_parent_id_idx\` ON \`lines_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_changed_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_changed_parts_order_idx\` ON \`lines_changed_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`lines_changed_parts_parent_idx\` ON \`lines_changed_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_amending_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_amending_documents_order_idx\` ON \`lines_amending_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_amending_documents_parent_id_idx\` ON \`lines_amending_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_replaces\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_replaces_order_idx\` ON \`lines_replaces\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_replaces_parent_id_idx\` ON \`lines_replaces\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_audience\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_audience_order_idx\` ON \`lines_audience\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_audience_parent_id_idx\` ON \`lines_audience\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_competent_authorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_competent_authorities_order_idx\` ON \`lines_competent_authorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_competent_authorities_parent_id_idx\` ON \`lines_competent_authorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_implementing_authorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_implementing_authorities_order_idx\` ON \`lines_implementing_authorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_implementing_authorities_parent_id_idx\` ON \`lines_implementing_authorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_coordinating_authorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_coordinating_authorities_order_idx\` ON \`lines_coordinating_authorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_coordinating_authorities_parent_id_idx\` ON \`lines_coordinating_authorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_legal_basis_order_idx\` ON \`lines_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_legal_basis_parent_id_idx\` ON \`lines_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines_life_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_life_events_order_idx\` ON \`lines_life_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lines_life_events_parent_id_idx\` ON \`lines_life_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lines\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`decision_id\` integer NOT NULL,
  	\`order\` numeric,
  	\`section\` text,
  	\`position\` text,
  	\`kind\` text DEFAULT 'new' NOT NULL,
  	\`type\` text DEFAULT 'standard' NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`code_raw\` text,
  	\`effective_from\` text,
  	\`last_day\` text,
  	\`afterwards\` text,
  	\`place_code\` text,
  	\`place_name\` text,
  	\`is_boundary_independent\` integer DEFAULT false,
  	\`earlier_decision_number\` text,
  	\`earlier_issued_on\` text,
  	\`earlier_section\` text,
  	\`earlier_position\` text,
  	\`corrects\` text,
  	\`is_withdrawn\` integer DEFAULT false,
  	\`content_from\` text DEFAULT 'own' NOT NULL,
  	\`online_level\` text DEFAULT 'none' NOT NULL,
  	\`partial_online_reason\` text,
  	\`content\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lines_decision_idx\` ON \`lines\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`lines_code_idx\` ON \`lines\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`lines_updated_at_idx\` ON \`lines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lines_created_at_idx\` ON \`lines\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`procedures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`legal_force\` text NOT NULL,
  	\`levels\` text,
  	\`field\` text,
  	\`place\` text,
  	\`next_change_on\` text,
  	\`sequence\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_code_idx\` ON \`procedures\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`procedures_legal_force_idx\` ON \`procedures\` (\`legal_force\`);`)
  await db.run(sql`CREATE INDEX \`procedures_field_idx\` ON \`procedures\` (\`field\`);`)
  await db.run(sql`CREATE INDEX \`procedures_place_idx\` ON \`procedures\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`procedures_next_change_on_idx\` ON \`procedures\` (\`next_change_on\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`decision\` text NOT NULL,
  	\`announced_at\` text NOT NULL,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL,
  	\`head\` text NOT NULL,
  	\`lines\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_sequence_idx\` ON \`announcements\` (\`sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_decision_idx\` ON \`announcements\` (\`decision\`);`)
  await db.run(sql`CREATE TABLE \`authorities\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`other_names\` text,
  	\`level\` text DEFAULT 'central' NOT NULL,
  	\`parent\` text,
  	\`place\` text,
  	\`exists_from\` text,
  	\`ended_on\` text,
  	\`predecessors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`authorities_code_idx\` ON \`authorities\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`authorities_updated_at_idx\` ON \`authorities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`authorities_created_at_idx\` ON \`authorities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`fields\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fields_code_idx\` ON \`fields\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`fields_updated_at_idx\` ON \`fields\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fields_created_at_idx\` ON \`fields\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`legal_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text,
  	\`issuing_authority\` text,
  	\`issued_on\` text,
  	\`in_force_from\` text,
  	\`no_longer_in_force_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_documents_number_idx\` ON \`legal_documents\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_updated_at_idx\` ON \`legal_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_created_at_idx\` ON \`legal_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`holidays\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`holidays_day_idx\` ON \`holidays\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`holidays_updated_at_idx\` ON \`holidays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`holidays_created_at_idx\` ON \`holidays\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`authority\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`who\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`details\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_who_idx\` ON \`audit_events\` (\`who\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_what_idx\` ON \`audit_events\` (\`what\`);`)
  await db.run(sql`CREATE TABLE \`sealed_lines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`place\` text,
  	\`head\` text NOT NULL,
  	\`text\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sealed_lines_code_idx\` ON \`sealed_lines\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`sealed_lines_decision_idx\` ON \`sealed_lines\` (\`decision\`);`)
  await db.run(sql`CREATE TABLE \`projection_marks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projection_marks_name_idx\` ON \`projection_marks\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`projection_marks_updated_at_idx\` ON \`projection_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projection_marks_created_at_idx\` ON \`projection_marks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decisions_expires\`;`)
  await db.run(sql`DROP TABLE \`decisions_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`decisions_restates_parts\`;`)
  await db.run(sql`DROP TABLE \`decisions_answers\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`lines_levels\`;`)
  await db.run(sql`DROP TABLE \`lines_fields\`;`)
  await db.run(sql`DROP TABLE \`lines_changed_parts\`;`)
  await db.run(sql`DROP TABLE \`lines_amending_documents\`;`)
  await db.run(sql`DROP TABLE \`lines_replaces\`;`)
  await db.run(sql`DROP TABLE \`lines_audience\`;`)
  await db.run(sql`DROP TABLE \`lines_competent_authorities\`;`)
  await db.run(sql`DROP TABLE \`lines_implementing_authorities\`;`)
  await db.run(sql`DROP TABLE \`lines_coordinating_authorities\`;`)
  await db.run(sql`DROP TABLE \`lines_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`lines_life_events\`;`)
  await db.run(sql`DROP TABLE \`lines\`;`)
  await db.run(sql`DROP TABLE \`procedures\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`authorities\`;`)
  await db.run(sql`DROP TABLE \`fields\`;`)
  await db.run(sql`DROP TABLE \`legal_documents\`;`)
  await db.run(sql`DROP TABLE \`holidays\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`sealed_lines\`;`)
  await db.run(sql`DROP TABLE \`projection_marks\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
