import { beforeAll, describe, expect, it } from '@jest/globals';
import { verdictOf, type FileSignature } from '../../../src/domain/sealing/fileSignature.ts';
import { checkSignatures } from '../../../src/reading/signatures/checkSignatures.ts';
import { createSignatureChecker } from '../../../src/reading/signatures/createSignatureChecker.ts';
import { anIdentity, anUnsignedPdf, aSignedPdf, signAgain, type Identity } from '../../factories/signedPdf.ts';

/** The test signs these PDFs itself, with certificates that an authority of the test issued. */
const NOW = new Date('2026-06-15T05:00:00Z');
const SIGNED = new Date('2026-01-05T02:00:00Z');
let root: Identity;
let chairman: Identity;
let office: Identity;
let pdf: Buffer;
beforeAll(async () => {
  root = await anIdentity('Cơ quan chứng thực thử nghiệm');
  chairman = await anIdentity('Nguyễn Văn A', { by: root, organisation: 'UBND Thành phố Hà Nội' });
  office = await anIdentity('Văn phòng UBND', { by: root });
  pdf = await aSignedPdf('Quyết định 3565/QĐ-UBND', chairman, SIGNED);
});

const check = (bytes: Buffer, roots: readonly Identity[] = [root]) =>
  checkSignatures(
    bytes,
    roots.map(({ der }) => der),
    NOW,
  );

describe('A signed PDF', () => {
  it('says who signed, when, and that it is intact and trusted', async () => {
    const found = await check(pdf);
    expect(found).toEqual([
      {
        signer: 'Nguyễn Văn A',
        organisation: 'UBND Thành phố Hà Nội',
        issuer: 'Cơ quan chứng thực thử nghiệm',
        signedAt: '2026-01-05T02:00:00.000Z',
        isIntact: true,
        coversWholeFile: true,
        isTrusted: true,
      },
    ]);
    expect(verdictOf(found)).toBe('trusted');
  });

  it('is not trusted under another root, under none, or by a certificate that signed itself', async () => {
    const another = await anIdentity('Cơ quan khác');
    expect(verdictOf(await check(pdf, [another]))).toBe('notTrusted');
    expect(verdictOf(await check(pdf, []))).toBe('notTrusted');
    const own = await aSignedPdf('x', await anIdentity('Tự ký'), SIGNED);
    expect(await check(own)).toMatchObject([{ signer: 'Tự ký', isIntact: true, isTrusted: false }]);
  });

  it('is not trusted where the certificate was not valid when it signed', async () => {
    const late = await aSignedPdf('x', chairman, new Date('2041-01-01T00:00:00Z'));
    expect(await check(late)).toMatchObject([{ isIntact: true, isTrusted: false }]);
  });

  it('is not intact once any byte outside the signature has changed', async () => {
    for (const at of [9, pdf.indexOf('3565'), pdf.length - 3]) {
      const altered = Buffer.from(pdf);
      altered[at] = altered[at]! ^ 1;
      expect(verdictOf(await check(altered))).toBe('notIntact');
    }
  });

  it('is not intact once the signature itself has changed', async () => {
    // The signature's value stands last, before the zeros that fill its reserved space.
    const last = pdf.toString('latin1').search(/[1-9a-f]0*>/) - 3;
    const altered = Buffer.from(pdf);
    altered[last] = altered[last] === 0x30 ? 0x31 : 0x30;
    expect(verdictOf(await check(altered))).toBe('notIntact');
  });

  it('is not whole where something was added afterwards', async () => {
    const [signature] = await check(Buffer.concat([pdf, Buffer.from('4 0 obj\n(Sai)\nendobj\n%%EOF\n')]));
    expect(signature).toMatchObject({ isIntact: true, coversWholeFile: false });
    expect(verdictOf([signature!])).toBe('notIntact');
  });

  it('may be signed by several, one after another', async () => {
    const found = await check(await signAgain(pdf, office, SIGNED));
    expect(found.map(({ signer, isIntact, coversWholeFile }) => [signer, isIntact, coversWholeFile])).toEqual([
      ['Nguyễn Văn A', true, false],
      ['Văn phòng UBND', true, true],
    ]);
    expect(verdictOf(found)).toBe('trusted');
  });

  it('leaves nothing out but its signature', async () => {
    const text = pdf.toString('latin1');
    const widened = text.replace(/\/ByteRange \[0 (\d+)/, (_, length: string) => `/ByteRange [0 ${Number(length) - 1}`);
    expect(verdictOf(await check(Buffer.from(widened, 'latin1')))).toBe('notIntact');
  });
});

describe('A file without a readable signature', () => {
  it('is unsigned, or not intact', async () => {
    expect(verdictOf(await check(anUnsignedPdf('x')))).toBe('unsigned');
    const claims: [string, string][] = [
      ['no CMS', '/ByteRange [0 40 60 5] /Contents <00>'],
      ['a range behind the end', '/ByteRange [0 10 20 9999999999]'],
      ['a range that runs backwards', '/ByteRange [0 50 10 5]'],
    ];
    for (const [, claim] of claims) {
      const found: FileSignature[] = await check(Buffer.from(`%PDF-1.7\n${claim}\n${' '.repeat(60)}`));
      expect([found.length, verdictOf(found)]).toEqual([1, 'notIntact']);
    }
  });

  it('cannot make many of them', async () => {
    expect(await check(Buffer.from(`%PDF-1.7\n${'/ByteRange [0 1 2 3]\n'.repeat(1_000)}`))).toHaveLength(20);
  });
});

it('A thread of its own finds the same', async () => {
  expect(await createSignatureChecker([root.der], () => NOW).check(pdf)).toEqual(await check(pdf));
});
