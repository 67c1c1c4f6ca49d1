import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`feedback\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`ticket\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`page\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`contact\` text,
  	\`authority\` text,
  	\`scope\` text DEFAULT 'undecided' NOT NULL,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`forwarded_to\` text,
  	\`answer\` text,
  	\`settled_at\` text,
  	\`settled_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_ticket_idx\` ON \`feedback\` (\`ticket\`);`)
  await db.run(sql`CREATE INDEX \`feedback_received_at_idx\` ON \`feedback\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_authority_idx\` ON \`feedback\` (\`authority\`);`)
  await db.run(sql`CREATE INDEX \`feedback_scope_idx\` ON \`feedback\` (\`scope\`);`)
  await db.run(sql`CREATE INDEX \`feedback_state_idx\` ON \`feedback\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`feedback_updated_at_idx\` ON \`feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_created_at_idx\` ON \`feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`helpful_votes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version\` text NOT NULL,
  	\`helpful\` numeric DEFAULT 0 NOT NULL,
  	\`unhelpful\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`helpful_votes_version_idx\` ON \`helpful_votes\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`helpful_votes_unhelpful_idx\` ON \`helpful_votes\` (\`unhelpful\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`feedback_id\` integer REFERENCES feedback(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_feedback_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`feedback_id\`;`)
  await db.run(sql`DROP TABLE \`helpful_votes\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
}
