import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

/** What only grows, and what makes a row the same one. */
const INSERT_ONLY = {
  announcements: 'id = NEW.id OR sequence = NEW.sequence OR decision = NEW.decision',
  sealed_lines: 'id = NEW.id',
  audit_events: 'id = NEW.id',
} as const;
const TABLES = Object.keys(INSERT_ONLY) as (keyof typeof INSERT_ONLY)[];

/**
 * Closes the log in the file itself: no UPDATE, no DELETE. INSERT OR REPLACE deletes without firing a delete trigger, so a
 * row that is there already also stops an insert, but for sealed lines, where putting the same row again is no change.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of TABLES) {
    for (const verb of ['UPDATE', 'DELETE']) {
      await db.run(sql.raw(`CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
        BEGIN SELECT RAISE(ABORT, '${table} never change'); END`));
    }
    const refusal = table === 'sealed_lines' ? 'RAISE(IGNORE)' : `RAISE(ABORT, '${table} are never replaced')`;
    await db.run(sql.raw(`CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table}
      WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${INSERT_ONLY[table]})
      BEGIN SELECT ${refusal}; END`));
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of TABLES) {
    for (const verb of ['update', 'delete', 'replace']) await db.run(sql.raw(`DROP TRIGGER ${table}_no_${verb}`));
  }
}
