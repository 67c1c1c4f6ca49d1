import { describe, expect, it } from '@jest/globals';
import { catalogueCheck } from '../../../src/announcing/importing/catalogueCheck.ts';
import { importRecords } from '../../../src/announcing/importing/importRecords.ts';
import type { ImportRequest } from '../../../src/announcing/importing/importPorts.ts';
import type { ReportEntry } from '../../../src/announcing/importing/importReport.ts';
import { catalogueOfLog } from '../../../src/announcing/importing/logEntries.ts';
import { mergeRegisters } from '../../../src/announcing/importing/mergeRegisters.ts';
import { openRecordFile } from '../../../src/announcing/importing/recordReader.ts';
import { hashAnnouncement } from '../../../src/domain/sealing/announcement.ts';
import { emptyCatalogue } from '../../../src/domain/catalogue/catalogue.ts';
import type { Registers } from '../../../src/domain/places/registers.ts';
import type { SealedLine } from '../../../src/domain/sealing/sealedLine.ts';
import { timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../../src/domain/timeline/versions.ts';
import { bareRegisters, LawBook } from '../../factories/lawBook.ts';
import { placesOfVietNam } from '../../factories/placesOfVietNam.ts';
import { MemoryLogStore } from '../../factories/memoryLogStore.ts';
import { aRecord, fileOf, SAMPLE } from './sample.ts';

/** An importer with a log and registers in memory. */
class Importer {
  readonly log = new MemoryLogStore();
  readonly entries: ReportEntry[] = [];
  registers: Registers = bareRegisters();
  #minutes = 0;

  async run(records: readonly unknown[] | ImportRequest['file'], parts: Partial<ImportRequest> = {}) {
    this.entries.length = 0;
    return importRecords({
      file: 'read' in records ? records : fileOf(records),
      log: this.log,
      places: placesOfVietNam(),
      registerStore: {
        load: async () => this.registers,
        addMissing: async (drawn) => void (this.registers = mergeRegisters(this.registers, drawn)),
      },
      check: null,
      report: { add: (entry) => void this.entries.push(entry), drained: async () => undefined, close: async () => undefined },
      now: () => new Date(Date.UTC(2026, 6, 20, 0, (this.#minutes += 1))).toISOString(),
      onProgress: () => undefined,
      isDryRun: false,
      ...parts,
    });
  }

  get decisions() {
    return this.log.announcements.map(({ decision }) => decision);
  }

  linesOf(decision: string): SealedLine[] {
    const found = this.log.announcements.find((announcement) => announcement.decision === decision);
    return (found?.lines ?? []).map((id) => this.log.rows.get(id)!.line);
  }

  of<K extends ReportEntry['kind']>(kind: K) {
    return this.entries.filter((entry): entry is Extract<ReportEntry, { kind: K }> => entry.kind === kind);
  }
}

let serial = 0;
/** A record of a decision of 2026-01-05; ids and codes count up unless given. */
function record(parts: Record<string, unknown> = {}, proposal: Record<string, unknown> = {}) {
  serial += 1;
  const { procedureProposal, name, ...rest } = aRecord();
  return {
    ...rest,
    name,
    id: `id-${serial}`,
    code: `1.${String(serial).padStart(6, '0')}`,
    procedureProposal: { ...(procedureProposal as object), ...proposal },
    ...parts,
  };
}
const day = (text: string) => Date.parse(`${text}T00:00:00+07:00`);

describe('grouping by publication decision', () => {
  it('takes two names of one ministry for one, and spellings of one number for one', async () => {
    const importer = new Importer();
    const transport = { departmentPromulgateCode: 'G04', departmentPromulgateName: 'Bộ xây dựng (Giao thông vận tải cũ)' };
    const construction = { departmentPromulgateCode: 'G17', departmentPromulgateName: 'Bộ Xây dựng' };
    const summary = await importer.run([
      record(transport, { proposalNumber: '891/QĐ-BXD', decisionDate: day('2026-06-09') }),
      record(construction, { proposalNumber: 'Quyết định số 891 /QĐ-BXD.', decisionDate: Date.parse('2026-06-09T00:00:00Z') }),
    ]);
    expect(importer.decisions).toEqual(['2026-06-09/G04/891-QD-BXD']);
    expect(summary).toMatchObject({ decisions: 1, lines: 2 });
  });

  it('keeps one number of two days, and of two authorities, apart', async () => {
    const importer = new Importer();
    await importer.run([
      record({}, { decisionDate: day('2026-02-01') }),
      record({}, { decisionDate: day('2026-01-31') }),
      record({ departmentPromulgateCode: 'G01', departmentPromulgateName: 'Bộ Công an' }, { decisionDate: day('2026-02-01') }),
    ]);
    expect(importer.decisions).toEqual(['2026-01-31/G15/1-QD-BTP', '2026-02-01/G01/1-QD-BTP', '2026-02-01/G15/1-QD-BTP']);
  });

  it('speaks for the province of the issuing authority as it was on the day', async () => {
    const importer = new Importer();
    const bacNinh = {
      departmentPromulgateCode: 'H05',
      departmentPromulgateName: 'UBND tỉnh Bắc Ninh',
      updatedAt: day('2026-06-01'),
    };
    await importer.run([record(bacNinh, { decisionDate: day('2024-05-01') }), record(bacNinh, { decisionDate: day('2026-05-01') })]);
    expect(importer.log.announcements.map(({ head }) => head.place?.code)).toEqual(['27~2025-06-30', '24']);
    expect(importer.linesOf('2026-05-01/H05/1-QD-BTP')).toMatchObject([
      { place: { code: '24' }, effectiveFrom: '2026-05-01', kind: 'new', order: 1 },
    ]);
  });

  it('gives a record whose decision is younger than itself the day that its neighbours have, and reports it', async () => {
    const importer = new Importer();
    const right = { proposalNumber: '1184/QĐ-BTP', decisionDate: day('2024-06-28') };
    const wrong = { proposalNumber: '1184/QĐ-BTP', decisionDate: day('2026-12-30') };
    const lonely = { proposalNumber: '9/QĐ-BTP', decisionDate: day('2026-12-30') };
    const changed = { updatedAt: day('2026-07-01') };
    await importer.run([record(changed, right), record(changed, right), record(changed, wrong), record(changed, lonely)]);
    expect(importer.decisions.map((key) => [key.slice(0, 10), importer.linesOf(key).length])).toEqual([
      ['2024-06-28', 3],
      ['2026-12-30', 1],
    ]);
    expect(importer.of('dayImpossible')).toMatchObject([
      { number: '1184/QĐ-BTP', before: '2026-12-30', after: '2024-06-28' },
      { number: '9/QĐ-BTP', before: '2026-12-30', after: null },
    ]);
  });

  it('names in its report whoever may announce only because it announced in the list, once', async () => {
    const importer = new Importer();
    const by = (departmentPromulgateCode: string, departmentPromulgateName: string) => ({
      departmentPromulgateCode,
      departmentPromulgateName,
    });
    const records = [
      record(by('H26', 'UBND Thành phố Hà Nội')),
      record(by('H25', 'UBND tỉnh Hà Nam')),
      record(by('X77', 'Ngân hàng Chính sách xã hội')),
      record(by('X78', 'Sở Nội vụ tỉnh Bắc Ninh')),
      record(by('X79', 'Sở Nội vụ')),
    ];
    await importer.run(records);
    expect(importer.of('powerTaken')).toMatchObject([
      { authority: 'X77', name: 'Ngân hàng Chính sách xã hội', scope: 'nation', place: null },
      { authority: 'X78', name: 'Sở Nội vụ tỉnh Bắc Ninh', scope: 'province', place: '24' },
    ]);
    expect(importer.registers.authorities.get('X79')?.power.scope).toBe('none');
    await importer.run(records);
    expect(importer.of('powerTaken')).toEqual([]);
  });

  it('marks decisions that the portal gives no number or no day', async () => {
    const importer = new Importer();
    await importer.run([record({}, { proposalNumber: null }), record({}, { proposalNumber: '7/QĐ-BTP', decisionDate: null })]);
    expect(importer.log.announcements.map(({ decision, head }) => [decision, head.number, head.title])).toEqual([
      ['2026-01-05/G15/KHONG-SO', 'Không số', expect.stringContaining('không ghi số quyết định')],
      ['2026-03-01/G15/7-QD-BTP', '7/QĐ-BTP', expect.stringContaining('không ghi ngày ban hành')],
    ]);
    expect(importer.of('mended').map(({ reason }) => reason)).toEqual(['numberMended', 'dayAssumed']);
  });

  it('keeps records of two provinces on one code as two timelines', async () => {
    const importer = new Importer();
    await importer.run(await openRecordFile(SAMPLE));
    const catalogue = await catalogueOfLog(importer.log, placesOfVietNam());
    const nameIn = (place: string) => versionOn(timelineFor(catalogue, '1.014325', place), '2026-07-20')?.line.summary.place?.name;
    expect([nameIn('08'), nameIn('15')]).toEqual(['Tỉnh Tuyên Quang', 'Tỉnh Lào Cai']);
  }, 120_000);

  it('keeps one code that stands twice in a decision, the newer record last', async () => {
    const importer = new Importer();
    const [older, newer] = [
      record({ code: '1.500000', name: 'Cũ' }),
      record({ code: '1.500000', name: 'Mới', updatedAt: day('2026-06-01') }),
    ];
    await importer.run([newer, older]);
    expect(importer.linesOf('2026-01-05/G15/1-QD-BTP').map(({ name }) => name)).toEqual(['Cũ', 'Mới']);
    expect(importer.of('sameCode')).toMatchObject([{ code: '1.500000', records: [older.id, newer.id] }]);
    const catalogue = await catalogueOfLog(importer.log, placesOfVietNam());
    expect(versionOn(timelineFor(catalogue, '1.500000', null), '2026-07-01')?.line.summary.name).toBe('Mới');
  });
});

describe('announcing', () => {
  it('announces in the order of days, in a chain of hashes, with every line held', async () => {
    const importer = new Importer();
    const summary = await importer.run(await openRecordFile(SAMPLE));
    const { announcements, rows } = importer.log;
    expect(summary).toMatchObject({ records: 1165, lines: 1162, refused: 3, unreadable: 0, decisions: announcements.length });
    const days = announcements.map(({ head }) => head.issuedOn);
    expect(days).toEqual([...days].sort());
    expect(
      announcements.every(
        (entry, i) => entry.hash === hashAnnouncement(entry) && entry.previousHash === (announcements[i - 1]?.hash ?? null),
      ),
    ).toBe(true);
    const named = announcements.flatMap(({ lines }) => lines);
    expect([named.length, new Set(named).size, rows.size]).toEqual([1162, 1162, 1162]);
    expect(named.every((id) => rows.has(id))).toBe(true);
    expect(
      announcements.every(({ decision, lines }) =>
        lines.every((id, i) => rows.get(id)?.line.decision === decision && rows.get(id)?.line.order === i + 1),
      ),
    ).toBe(true);
  }, 120_000);

  it('changes nothing when the same file comes again, in whatever order, and says so', async () => {
    const importer = new Importer();
    const records = [record(), record(), record({}, { proposalNumber: '2/QĐ-BTP' })];
    await importer.run(records);
    const before = structuredClone(importer.log.announcements);
    const summary = await importer.run([...records].reverse());
    expect(importer.log.announcements).toEqual(before);
    expect(importer.log.rows.size).toBe(3);
    expect(summary).toMatchObject({ decisions: 0, decisionsAlreadyAnnounced: 2, lines: 0, linesUnchanged: 3 });
  });

  it('gives the same log for the same records in another order', async () => {
    const records = [record(), record(), record({ code: '1.400000' }), record({ code: '1.400000' }, { proposalNumber: '2/QĐ-BTP' })];
    const [one, other] = [new Importer(), new Importer()];
    await one.run(records);
    await other.run([...records].reverse());
    expect(other.log.announcements).toEqual(one.log.announcements);
  });

  it('writes nothing in a dry run, but reports all of it', async () => {
    const importer = new Importer();
    const registers = importer.registers;
    const summary = await importer.run([record(), record({ code: 'x' })], { isDryRun: true });
    expect(summary).toMatchObject({ isDryRun: true, decisions: 1, lines: 1, refused: 1 });
    expect([importer.log.announcements, importer.log.rows.size, importer.registers]).toEqual([[], 0, registers]);
  });

  it('goes on behind an announcer who was faster', async () => {
    const importer = new Importer();
    const book = new LawBook();
    let isFirst = true;
    const append = importer.log.append.bind(importer.log);
    importer.log.append = async (announcement) => {
      if (isFirst) importer.log.add(book.announce({ lines: [{ code: '9.999999', name: 'Nhanh hơn' }] }));
      isFirst = false;
      return append(announcement);
    };
    await importer.run([record(), record({}, { proposalNumber: '2/QĐ-BTP' })]);
    expect(importer.log.announcements.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(importer.log.announcements.every((entry, i, all) => entry.previousHash === (all[i - 1]?.hash ?? null))).toBe(true);
  });

  it('goes on where it broke off, with whole decisions only', async () => {
    const records = Array.from({ length: 12 }, (_, i) => record({}, { proposalNumber: `${(i % 4) + 1}/QĐ-BTP` }));
    const whole = new Importer();
    await whole.run(records);
    for (const breakAt of [0, 1, 3, 4]) {
      const importer = new Importer();
      const { append } = importer.log;
      let appended = 0;
      importer.log.append = async (announcement) => {
        if (appended === breakAt) throw new Error('the power went out');
        appended += 1;
        return append.call(importer.log, announcement);
      };
      const first = importer.run(records);
      if (breakAt < 4) await expect(first).rejects.toThrow('the power went out');
      else await first;
      importer.log.append = append;
      await importer.run(records);
      expect(importer.log.announcements.map(({ decision, lines }) => [decision, lines])).toEqual(
        whole.log.announcements.map(({ decision, lines }) => [decision, lines]),
      );
    }
  });
});

describe('a newer file', () => {
  it('adds records to announced decisions and restates what changed, by a correction', async () => {
    const importer = new Importer();
    const [kept, changed, added] = [
      record({ code: '1.300001' }),
      record({ code: '1.300002', name: 'Trước' }),
      record({ code: '1.300003' }),
    ];
    const restated = { ...changed, name: 'Sau', updatedAt: day('2026-07-01') };
    await importer.run([kept, changed]);
    const summary = await importer.run([added, restated, kept]);
    expect(summary).toMatchObject({ decisions: 1, decisionsAlreadyAnnounced: 1, lines: 2, linesUnchanged: 1 });
    const supplement = importer.log.announcements[1]!;
    expect(supplement).toMatchObject({
      decision: '2026-01-05/G15/1-QD-BTP-BO-SUNG-1',
      head: { type: 'correction', corrects: '2026-01-05/G15/1-QD-BTP' },
    });
    const first = importer.log.announcements[0]!.lines[1];
    expect(importer.linesOf(supplement.decision).map(({ code, corrects, order }) => [code, corrects, order])).toEqual([
      ['1.300002', first, 1],
      ['1.300003', null, 2],
    ]);
    expect(importer.of('supplemented')).toMatchObject([{ by: supplement.decision, added: 1, changed: 1 }]);

    const catalogue = await catalogueOfLog(importer.log, placesOfVietNam());
    const nameOf = (code: string) => versionOn(timelineFor(catalogue, code, null), '2026-02-01')?.line.summary.name;
    expect([nameOf('1.300001'), nameOf('1.300002'), nameOf('1.300003')]).toEqual([kept.name, 'Sau', added.name]);

    expect(await importer.run([added, restated, kept])).toMatchObject({ decisions: 0, lines: 0, linesUnchanged: 3 });
    const third = await importer.run([added, { ...restated, name: 'Sau nữa' }, kept]);
    expect([third.lines, importer.decisions.at(-1)]).toEqual([1, '2026-01-05/G15/1-QD-BTP-BO-SUNG-2']);
  });

  it('leaves decisions alone that people announced', async () => {
    const importer = new Importer();
    importer.log.add(
      new LawBook().announce({ number: '1/QĐ-BTP', issuedOn: '2026-01-05', lines: [{ code: '1.200001', name: 'Theo quyết định' }] }),
    );
    const summary = await importer.run([record({ code: '1.200001' })]);
    expect(summary).toMatchObject({ decisions: 0, notTaken: 1 });
    expect(importer.of('notTaken')).toMatchObject([{ code: '1.200001', decision: '2026-01-05/G15/1-QD-BTP' }]);
  });
});

describe('the report', () => {
  it('holds refused records whole, unreadable lines by number, and records that stand there twice', async () => {
    const importer = new Importer();
    const [bad, shapeless, twice] = [record({ code: '1.0133611' }), { ...record(), departmentPromulgateCode: null }, record()];
    const summary = await importer.run({
      bytes: 5,
      async *read() {
        yield* [bad, shapeless, twice].map((value, i) => ({ line: i + 1, bytesRead: i + 1, value }));
        yield { line: 4, bytesRead: 4, problem: 'The line is not JSON', before: '{"a":' };
        yield { line: 5, bytesRead: 5, value: { ...twice, name: 'Mới hơn', updatedAt: day('2026-07-07') } };
      },
    });
    expect(summary).toMatchObject({ records: 5, lines: 1, refused: 3, unreadable: 1 });
    expect(importer.of('refused').map(({ field, content }) => [field, content])).toEqual([
      ['code', bad],
      ['departmentPromulgateCode', shapeless],
      ['id', twice],
    ]);
    expect(importer.of('unreadable')).toMatchObject([{ line: 4, before: '{"a":' }]);
    expect(importer.linesOf('2026-01-05/G15/1-QD-BTP').map(({ name }) => name)).toEqual(['Mới hơn']);
    expect(importer.entries.at(-1)).toMatchObject({ kind: 'summary', records: 5 });
  });

  it('tells what the check says of each decision, against the catalogue as it finds it', async () => {
    const importer = new Importer();
    const check = catalogueCheck(emptyCatalogue(placesOfVietNam()), '2026-07-20');
    const twice = { code: '1.100001', executionSteps: [{ name: '', description: 'Bước 1' }] };
    await importer.run([record(twice), record(twice, { proposalNumber: '2/QĐ-BTP', decisionDate: day('2026-02-02') })], { check });
    const codes = (decision: string) =>
      importer
        .of('violation')
        .filter((entry) => entry.decision === decision)
        .map(({ code }) => code);
    expect(codes('2026-02-02/G15/2-QD-BTP')).toContain('ALREADY_IN_FORCE');
    expect(codes('2026-01-05/G15/1-QD-BTP')).not.toContain('ALREADY_IN_FORCE');
    expect(importer.of('violation').find(({ code }) => code === 'PART_MISSING')).toMatchObject({
      procedure: '1.100001',
      procedures: ['1.100001'],
      severity: 'warning',
    });
    expect(importer.decisions).toHaveLength(2);
  });

  it('names every procedure of which a warning speaks', async () => {
    const importer = new Importer();
    const check = catalogueCheck(emptyCatalogue(placesOfVietNam()), '2026-07-20');
    const codes = ['1.100001', '1.100002', '1.100003'];
    await importer.run(
      codes.map((code) => record({ code })),
      { check },
    );
    const shared = importer.of('violation').filter(({ alsoAt }) => alsoAt?.length === 2);
    expect(shared.length).toBeGreaterThan(0);
    for (const { procedure, procedures } of shared) expect([procedure, procedures]).toEqual([codes[0], codes]);
  });
});

describe('a file that changes while it is read', () => {
  it('announces nothing of a decision whose records are not all there any more', async () => {
    const importer = new Importer();
    const [first, second] = [record(), record()];
    let pass = 0;
    const file = {
      bytes: 2,
      async *read() {
        pass += 1;
        for (const [i, value] of (pass === 1 ? [first, second] : [first]).entries()) yield { line: i + 1, bytesRead: i + 1, value };
      },
    };
    await expect(importer.run(file)).rejects.toThrow('The file changed while it was read');
    expect(importer.decisions).toEqual([]);
  });
});
