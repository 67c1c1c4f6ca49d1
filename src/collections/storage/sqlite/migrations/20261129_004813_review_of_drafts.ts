import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Explanations of their own, bound to lines and words; who worked on a draft; its history and bin. Explanations of
 * before were bound to places in the list: they are kept to be read, but answer nothing any more.
 */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`_decisions_v_version_expires\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`issued_on\` text,
  	\`is_whole\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_expires_order_idx\` ON \`_decisions_v_version_expires\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_expires_parent_id_idx\` ON \`_decisions_v_version_expires\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_legal_basis_order_idx\` ON \`_decisions_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_legal_basis_parent_id_idx\` ON \`_decisions_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_restates_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_restates_parts_order_idx\` ON \`_decisions_v_version_restates_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_restates_parts_parent_idx\` ON \`_decisions_v_version_restates_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_restates_expires\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`issued_on\` text,
  	\`is_whole\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_restates_expires_order_idx\` ON \`_decisions_v_version_restates_expires\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_restates_expires_parent_id_idx\` ON \`_decisions_v_version_restates_expires\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text DEFAULT 'publication' NOT NULL,
  	\`version_number\` text,
  	\`version_title\` text,
  	\`version_issuing_authority_code\` text,
  	\`version_issuing_authority_name\` text,
  	\`version_signer\` text,
  	\`version_issued_on\` text,
  	\`version_effective_from\` text,
  	\`version_declared_counts_new\` numeric,
  	\`version_declared_counts_amended\` numeric,
  	\`version_declared_counts_replaced\` numeric,
  	\`version_declared_counts_abolished\` numeric,
  	\`version_declared_counts_standardised\` numeric,
  	\`version_declared_counts_reinstated\` numeric,
  	\`version_declared_counts_total\` numeric,
  	\`version_document_name\` text,
  	\`version_document_url\` text,
  	\`version_document_sha256\` text,
  	\`version_corrects\` text,
  	\`version_restates_number\` text,
  	\`version_restates_issued_on\` text,
  	\`version_restates_issuer_name\` text,
  	\`version_restates_title\` text,
  	\`version_restates_signer\` text,
  	\`version_restates_effective_from\` text,
  	\`version_restates_declared_counts_new\` numeric,
  	\`version_restates_declared_counts_amended\` numeric,
  	\`version_restates_declared_counts_replaced\` numeric,
  	\`version_restates_declared_counts_abolished\` numeric,
  	\`version_restates_declared_counts_standardised\` numeric,
  	\`version_restates_declared_counts_reinstated\` numeric,
  	\`version_restates_declared_counts_total\` numeric,
  	\`version_restates_document_name\` text,
  	\`version_restates_document_url\` text,
  	\`version_restates_document_sha256\` text,
  	\`version_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_is_incomplete\` integer DEFAULT false,
  	\`version_return_reason\` text,
  	\`version_is_unreviewed\` integer DEFAULT false,
  	\`version_reading\` text,
  	\`version_unreviewed_reason\` text,
  	\`version_drafters\` text,
  	\`version_submitted_by\` text,
  	\`version_approved_by\` text,
  	\`version_announced_by\` text,
  	\`version_reviewed_by\` text,
  	\`version_sealed_key\` text,
  	\`version_sealed_head\` text,
  	\`version_sealed_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_state_idx\` ON \`_decisions_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_is_unreviewed_idx\` ON \`_decisions_v\` (\`version_is_unreviewed\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_sealed_version_sealed_key_idx\` ON \`_decisions_v\` (\`version_sealed_key\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_deleted_at_idx\` ON \`_decisions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_levels_order_idx\` ON \`_lines_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_levels_parent_idx\` ON \`_lines_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_fields_order_idx\` ON \`_lines_v_version_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_fields_parent_id_idx\` ON \`_lines_v_version_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_changed_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_changed_parts_order_idx\` ON \`_lines_v_version_changed_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_changed_parts_parent_idx\` ON \`_lines_v_version_changed_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_amending_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_amending_documents_order_idx\` ON \`_lines_v_version_amending_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_amending_documents_parent_id_idx\` ON \`_lines_v_version_amending_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_replaces\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_replaces_order_idx\` ON \`_lines_v_version_replaces\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_replaces_parent_id_idx\` ON \`_lines_v_version_replaces\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_audience\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_audience_order_idx\` ON \`_lines_v_version_audience\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_audience_parent_id_idx\` ON \`_lines_v_version_audience\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_competent_authorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_competent_authorities_order_idx\` ON \`_lines_v_version_competent_authorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_competent_authorities_parent_id_idx\` ON \`_lines_v_version_competent_authorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_implementing_authorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_implementing_authorities_order_idx\` ON \`_lines_v_version_implementing_authorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_implementing_authorities_parent_id_idx\` ON \`_lines_v_version_implementing_authorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_coordinating_authorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_coordinating_authorities_order_idx\` ON \`_lines_v_version_coordinating_authorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_coordinating_authorities_parent_id_idx\` ON \`_lines_v_version_coordinating_authorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_legal_basis_order_idx\` ON \`_lines_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_legal_basis_parent_id_idx\` ON \`_lines_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v_version_life_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_version_life_events_order_idx\` ON \`_lines_v_version_life_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_life_events_parent_id_idx\` ON \`_lines_v_version_life_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lines_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_decision_id\` integer NOT NULL,
  	\`version_order\` numeric,
  	\`version_section\` text,
  	\`version_position\` text,
  	\`version_kind\` text DEFAULT 'new' NOT NULL,
  	\`version_type\` text DEFAULT 'standard' NOT NULL,
  	\`version_code\` text,
  	\`version_name\` text,
  	\`version_code_raw\` text,
  	\`version_source\` text,
  	\`version_effective_from\` text,
  	\`version_last_day\` text,
  	\`version_afterwards\` text,
  	\`version_place_code\` text,
  	\`version_place_name\` text,
  	\`version_is_boundary_independent\` integer DEFAULT false,
  	\`version_earlier_decision_number\` text,
  	\`version_earlier_issued_on\` text,
  	\`version_earlier_section\` text,
  	\`version_earlier_position\` text,
  	\`version_corrects\` text,
  	\`version_is_withdrawn\` integer DEFAULT false,
  	\`version_content_from\` text DEFAULT 'own' NOT NULL,
  	\`version_online_level\` text DEFAULT 'none' NOT NULL,
  	\`version_partial_online_reason\` text,
  	\`version_content\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_lines_v_parent_idx\` ON \`_lines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_version_decision_idx\` ON \`_lines_v\` (\`version_decision_id\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_version_code_idx\` ON \`_lines_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_version_updated_at_idx\` ON \`_lines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_version_created_at_idx\` ON \`_lines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_version_version_deleted_at_idx\` ON \`_lines_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_created_at_idx\` ON \`_lines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lines_v_updated_at_idx\` ON \`_lines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`explanations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`decision_id\` integer NOT NULL,
  	\`code\` text NOT NULL,
  	\`question\` text,
  	\`covers\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`by\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`explanations_decision_idx\` ON \`explanations\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`explanations_updated_at_idx\` ON \`explanations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`explanations_created_at_idx\` ON \`explanations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`draft_outlines\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`decision_id\` integer NOT NULL,
  	\`hash\` text NOT NULL,
  	\`is_submitted\` integer DEFAULT false,
  	\`outline\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`draft_outlines_decision_idx\` ON \`draft_outlines\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`draft_outlines_hash_idx\` ON \`draft_outlines\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`draft_outlines_updated_at_idx\` ON \`draft_outlines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`draft_outlines_created_at_idx\` ON \`draft_outlines\` (\`created_at\`);`)
  await db.run(sql`INSERT INTO \`explanations\` (\`decision_id\`, \`code\`, \`question\`, \`covers\`, \`answer\`, \`by\`, \`at\`)
  SELECT \`_parent_id\`, \`code\`, \`message\`, json_array(json_object('line', NULL, 'field', COALESCE(\`path\`, ''), 'hash', '')),
    \`answer\`, \`by\`, COALESCE(\`at\`, '') FROM \`decisions_answers\` ORDER BY \`_parent_id\`, \`_order\`;`)
  await db.run(sql`DROP TABLE \`decisions_answers\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`is_unreviewed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`unreviewed_reason\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`drafters\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`announced_by\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`decisions_is_unreviewed_idx\` ON \`decisions\` (\`is_unreviewed\`);`)
  await db.run(sql`CREATE INDEX \`decisions_deleted_at_idx\` ON \`decisions\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`lines\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`lines_deleted_at_idx\` ON \`lines\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`explanations_id\` integer REFERENCES explanations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`draft_outlines_id\` integer REFERENCES draft_outlines(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_explanations_id_idx\` ON \`payload_locked_documents_rels\` (\`explanations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_draft_outlines_id_idx\` ON \`payload_locked_documents_rels\` (\`draft_outlines_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_explanations_id_idx\`;`)
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_draft_outlines_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`explanations_id\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`draft_outlines_id\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_expires\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_restates_parts\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_restates_expires\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_fields\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_changed_parts\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_amending_documents\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_replaces\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_competent_authorities\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_implementing_authorities\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_coordinating_authorities\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_lines_v_version_life_events\`;`)
  await db.run(sql`DROP TABLE \`_lines_v\`;`)
  await db.run(sql`DROP TABLE \`explanations\`;`)
  await db.run(sql`DROP TABLE \`draft_outlines\`;`)
  await db.run(sql`DROP INDEX \`decisions_is_unreviewed_idx\`;`)
  await db.run(sql`DROP INDEX \`decisions_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`is_unreviewed\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`unreviewed_reason\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`drafters\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`approved_by\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`announced_by\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`lines_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`lines\` DROP COLUMN \`deleted_at\`;`)
}
