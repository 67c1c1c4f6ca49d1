import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reception_offices_takes_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reception_offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reception_offices_takes_levels_order_idx\` ON \`reception_offices_takes_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reception_offices_takes_levels_parent_idx\` ON \`reception_offices_takes_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reception_offices\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`authority\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`hours\` text,
  	\`phone\` text,
  	\`takes_authorities\` text,
  	\`takes_fields\` text,
  	\`exists_from\` text,
  	\`ended_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reception_offices_code_idx\` ON \`reception_offices\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`reception_offices_place_idx\` ON \`reception_offices\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`reception_offices_authority_idx\` ON \`reception_offices\` (\`authority\`);`)
  await db.run(sql`CREATE INDEX \`reception_offices_updated_at_idx\` ON \`reception_offices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reception_offices_created_at_idx\` ON \`reception_offices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`delegated_powers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`procedures\` text,
  	\`fields\` text,
  	\`valid_from\` text NOT NULL,
  	\`valid_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`delegated_powers_from_idx\` ON \`delegated_powers\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`delegated_powers_to_idx\` ON \`delegated_powers\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`delegated_powers_updated_at_idx\` ON \`delegated_powers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delegated_powers_created_at_idx\` ON \`delegated_powers\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reception_offices_id\` integer REFERENCES reception_offices(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`delegated_powers_id\` integer REFERENCES delegated_powers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reception_offices_id_idx\` ON \`payload_locked_documents_rels\` (\`reception_offices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_delegated_powers_id_idx\` ON \`payload_locked_documents_rels\` (\`delegated_powers_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_reception_offices_id_idx\`;`)
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_delegated_powers_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`reception_offices_id\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`delegated_powers_id\`;`)
  await db.run(sql`DROP TABLE \`reception_offices_takes_levels\`;`)
  await db.run(sql`DROP TABLE \`reception_offices\`;`)
  await db.run(sql`DROP TABLE \`delegated_powers\`;`)
}
