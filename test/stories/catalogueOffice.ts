import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import request from 'supertest';
import type { AnnounceOutcome, Explanation, Draft } from '../../src/announcing/announcing.ts';
import { importRecords } from '../../src/announcing/importing/importRecords.ts';
import { NO_REPORT } from '../../src/announcing/importing/importReport.ts';
import { createApp } from '../../src/api/createApp.ts';
import type { ApiDeps, RequestHandler } from '../../src/api/deps.ts';
import type { OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { openCatalogue } from '../../src/server/openCatalogue.ts';
import { loadDraft } from '../../src/collections/decisions/loadDraft.ts';
import { saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import type { Announcement } from '../../src/domain/sealing/announcement.ts';
import type { CalendarDate } from '../../src/domain/values/calendarDate.ts';
import type { Violation } from '../../src/domain/check/violations.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { fileOf, sampleRecords } from '../announcing/importing/sample.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { removeStorage, storageIn } from '../factories/testDatabase.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { CONTROL_OF_PROCEDURES } from './draftedDecision.ts';

export interface Announced {
  readonly announcement: Announcement;
  /** The violations of the check with their answers. Stories say which warnings they expect. */
  readonly violations: readonly Violation[];
}

/**
 * The whole system on its own database, wired as `npm start` wires it.
 * It has no port, no pages of the admin and no real clock.
 * Editors' drafts go into Payload's collections, where they are checked, explained and announced. Questions come over
 * HTTP.
 */
export class CatalogueOffice {
  /** The office's clock. It shows noon in Viet Nam of the day that the story has reached. */
  now: Date;
  /** Errors of the reader and the API. A story that ends well has none. */
  readonly troubles: string[] = [];
  #catalogue!: OpenCatalogue;
  #app!: RequestHandler;
  #dataDir!: string;

  private constructor(today: CalendarDate) {
    this.now = noonOf(today);
  }

  static async open(today: CalendarDate): Promise<CatalogueOffice> {
    const office = new CatalogueOffice(today);
    office.#dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-story-'));
    const settings = storageIn(office.#dataDir);
    const onTrouble = (problem: unknown) => void office.troubles.push(typeof problem === 'string' ? problem : JSON.stringify(problem));
    office.#catalogue = await openCatalogue(settings, { now: () => office.now, onTrouble });
    await office.#catalogue.registers.addMissing({
      authorities: [...bareRegisters().authorities.values()],
      fields: [],
      legalDocuments: [
        { ...CONTROL_OF_PROCEDURES, issuingAuthority: null, issuedOn: '2010-06-08', inForceFrom: '2010-10-14', noLongerInForceFrom: null },
      ],
    });
    office.#app = createApp({
      follower: office.#catalogue.follower,
      contents: office.#catalogue.contents,
      search: createSearch({ engine: new EmbeddedEngine(), words: NO_WORDS }),
      clock: () => office.now,
      settings: { publicUrl: null, serve: new Set(['public']) },
      log: { error: onTrouble as ApiDeps['log']['error'], warn: onTrouble as ApiDeps['log']['warn'] },
    });
    return office;
  }

  /** Moves the story on to another day. */
  itIs(today: CalendarDate): void {
    this.now = noonOf(today);
  }

  /** Stores a draft as the editors' forms do. Returns its id. */
  draft(draft: Draft): Promise<number | string> {
    return saveDraft(this.#catalogue.payload, draft);
  }

  /** A stored draft as it will be checked and announced. */
  async load(id: number | string): Promise<Draft> {
    return (await loadDraft(this.#catalogue.payload, id)).draft;
  }

  async check(id: number | string): Promise<readonly Violation[]> {
    return this.#catalogue.announcing.check(await this.load(id));
  }

  async announceWith(id: number | string, answers: readonly Explanation[]): Promise<AnnounceOutcome> {
    return this.#catalogue.announcing.announce(await this.load(id), answers);
  }

  /** The whole work of editors: store the draft, check it, answer every warning, announce it. */
  async announce(draft: Draft): Promise<Announced> {
    return this.announceUnkept(await this.load(await this.draft(draft)));
  }

  /** Announces drafts of thousands of lines without the forms, through the same check, seal and log. */
  async announceUnkept(draft: Draft): Promise<Announced> {
    const { announcing } = this.#catalogue;
    const violations = await announcing.check(draft);
    const outcome = await announcing.announce(draft, answersTo(violations));
    if (outcome.outcome !== 'announced')
      throw new Error(`${draft.decision.number} is not announced: ${JSON.stringify(outcome).slice(0, 1_000)}`);
    return { announcement: outcome.announcement, violations };
  }

  tryToAnnounceUnkept(draft: Draft, answers: readonly Explanation[]): Promise<AnnounceOutcome> {
    return this.#catalogue.announcing.announce(draft, answers);
  }

  checkUnkept(draft: Draft): Promise<readonly Violation[]> {
    return this.#catalogue.announcing.check(draft);
  }

  /** Imports part of the bundled sample as baseline decisions. Returns how many lines that made. */
  async importSample(isWanted: (record: Record<string, unknown>) => boolean): Promise<number> {
    const { store, registers, places, follower } = this.#catalogue;
    const summary = await importRecords({
      file: fileOf((await sampleRecords()).filter(isWanted)),
      log: store,
      registerStore: registers,
      places,
      check: null,
      report: NO_REPORT,
      now: () => this.now.toISOString(),
      onProgress: () => undefined,
      isDryRun: false,
    });
    await follower.catchUp();
    return summary.lines;
  }

  /** Stores entries of a register as its form does. */
  async keep(collection: 'reception-offices' | 'delegated-powers' | 'authorities', entries: readonly object[]): Promise<void> {
    for (const data of entries) await this.#catalogue.payload.create({ collection, data: data as never });
    await this.#catalogue.follower.catchUp();
  }

  /** Asks GraphQL over HTTP as a portal does. Throws where the answer has errors. */
  async ask<Answered>(query: string, variables?: Record<string, unknown>): Promise<Answered> {
    const { status, data, errors } = await askGraphql(this.#app, query, variables);
    if (status !== 200 || !data || errors) throw new Error(`${status} ${JSON.stringify(errors)}`);
    return data as Answered;
  }

  /** Asks REST over HTTP. */
  async get(address: string): Promise<{ status: number; body: Record<string, unknown> }> {
    const { status, body } = await request(this.#app).get(address);
    return { status, body };
  }

  async close(): Promise<void> {
    await this.#catalogue.close();
    await removeStorage(this.#dataDir);
    if (this.troubles.length > 0) throw new Error(this.troubles.join('\n'));
  }
}

/** An answer to every warning. Errors cannot be answered, so they stay. */
export function answersTo(violations: readonly Violation[]): Explanation[] {
  return violations.map(({ code, path: at }) => ({ code, path: at, answer: 'Đã đối chiếu với văn bản đã ký.' }));
}

/** The codes of the violations, each once, in their order. */
export function kindsOf(violations: readonly Violation[]): string[] {
  return [...new Set(violations.map(({ code }) => code))].sort();
}

function noonOf(day: CalendarDate): Date {
  return new Date(`${day}T05:00:00.000Z`);
}
