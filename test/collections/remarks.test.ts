import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import { smtpMail } from '../../src/server/smtpMail.ts';
import { eventually } from '../factories/eventually.ts';
import { BAC_NINH, HA_NOI, LawBook } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';
import { plugIn } from '../../src/collections/plugs.ts';

let admin: OpenAdmin;
let own: number | string;
let foreign: number | string;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
  const editor = (await admin.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })).docs[0]!;
  const draft = (by: typeof HA_NOI, number: string) => new LawBook().draft({ by, number, lines: [{ code: '1.000001' }] });
  own = await saveDraft(admin.payload, draft(HA_NOI, '1/QĐ-UBND'), undefined, { ...editor, collection: 'users' });
  foreign = await saveDraft(admin.payload, draft(BAC_NINH, '2/QĐ-UBND'));
});
afterAll(() => admin.close());

interface Doc {
  readonly id: number;
  readonly [field: string]: unknown;
}
const write = async (role: 'approver' | 'editor', body: object) => {
  const { status, body: told } = await admin.ask(role, 'POST', '/remarks', body);
  return { status, doc: (told as unknown as { doc: Doc }).doc };
};

describe('A remark', () => {
  it('is signed by the system, about a decision or a line of it', async () => {
    const { docs } = await admin.payload.find({ collection: 'lines', where: { decision: { equals: own } } });
    const { status, doc } = await write('approver', {
      decision: own,
      line: docs[0]!.id,
      text: 'Sai lĩnh vực.',
      byName: 'Người khác',
      by: '99',
    });
    expect([status, doc['byName'], doc['text']]).toEqual([201, 'approver@tthc.example', 'Sai lĩnh vực.']);
    expect(Date.parse(String(doc['at']))).not.toBeNaN();
  });

  it('is answered in a thread of the same decision only', async () => {
    const { doc } = await write('approver', { decision: own, text: 'Vì sao bỏ bước 2?' });
    expect((await write('editor', { decision: own, replyTo: doc.id, text: 'Theo Nghị định 118.' })).status).toBe(201);
    const seen = (await admin.ask('approver', 'GET', `/remarks/${doc.id}?depth=0`)).body as unknown as { replies: { docs: unknown[] } };
    expect(seen.replies.docs).toHaveLength(1);
    const other = await admin.payload.create({ collection: 'remarks', data: { decision: foreign as never, text: 'x' } });
    expect((await write('editor', { decision: own, replyTo: other.id, text: 'y' })).status).toBe(400);
  });

  it('stays as written, and says who resolved it and when', async () => {
    const { doc } = await write('approver', { decision: own, text: 'Thiếu căn cứ.' });
    const change = async (body: object) => {
      const answer = await admin.ask('editor', 'PATCH', `/remarks/${doc.id}`, body);
      return (answer.body as unknown as { doc: Doc }).doc;
    };
    expect(await change({ isResolved: true, text: 'Đã sửa lời.' })).toMatchObject({
      text: 'Thiếu căn cứ.',
      isResolved: true,
      resolvedByName: 'editor@tthc.example',
      resolvedAt: expect.any(String),
    });
    expect(await change({ isResolved: false })).toMatchObject({ resolvedByName: null, resolvedAt: null });
    expect((await admin.ask('approver', 'DELETE', `/remarks/${doc.id}`)).status).toBe(403);
  });

  it('is nobody else’s business', async () => {
    const { doc } = await write('approver', { decision: own, text: 'Nội bộ.' });
    expect((await admin.ask(null, 'GET', `/remarks/${doc.id}`)).status).toBe(403);
    expect((await write('approver', { decision: foreign, text: 'Xin góp ý.' })).status).toBe(403);
    expect((await admin.ask('approver', 'GET', `/remarks?where[decision][equals]=${foreign}`)).body).toMatchObject({ totalDocs: 0 });
  });

  it('keeps why a decision was returned', async () => {
    const returned = await saveDraft(
      admin.payload,
      new LawBook().draft({ by: HA_NOI, number: '3/QĐ-UBND', lines: [{ code: '1.000003' }] }),
    );
    await admin.act('editor', returned, 'submit');
    await admin.act('approver', returned, 'return', { reason: 'Thiếu phụ lục.' });
    const { docs } = await admin.payload.find({ collection: 'remarks', where: { decision: { equals: returned } } });
    expect(docs.map(({ text, byName }) => [text, byName])).toEqual([['Thiếu phụ lục.', 'approver@tthc.example']]);
  });
});

describe('With a mail server', () => {
  it('those who work on the decision get a letter, but for the author', async () => {
    const letters: { to: string[]; from: string; text: string }[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          letters.push({
            to: rcptTo.map(({ address }) => address),
            from: mailFrom ? mailFrom.address : '',
            text: Buffer.concat(chunks).toString('utf8'),
          });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.server.address() as { port: number };
      const failures: unknown[] = [];
      const mail = smtpMail(
        { url: `smtp://127.0.0.1:${port}`, from: 'tthc@tinh.example' },
        { error: (problem: unknown) => void failures.push(problem) },
      );
      plugIn(admin.payload, { mail });
      await write('approver', { decision: own, text: 'Xin xem lại dòng 1.' });
      await eventually(
        async () => letters.length,
        (count) => count > 0,
      );
      expect(letters).toHaveLength(1);
      expect(letters[0]).toMatchObject({ to: ['editor@tthc.example'], from: 'tthc@tinh.example' });
      expect(letters[0]!.text).toContain('Subject: =?UTF-8?');
      expect(failures).toEqual([]);
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  });

  it('a letter that cannot be sent hinders nobody, and its text is not logged', async () => {
    const failures: unknown[] = [];
    plugIn(admin.payload, {
      mail: smtpMail(
        { url: 'smtp://127.0.0.1:1', from: 'tthc@tinh.example' },
        { error: (problem: unknown) => void failures.push(problem) },
      ),
    });
    expect((await write('approver', { decision: own, text: 'Bí mật.' })).status).toBe(201);
    await eventually(
      async () => failures.length,
      (count) => count > 0,
    );
    expect(failures).toEqual([{ code: 'ESOCKET' }]);
  });
});
