import { createHash, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  setEngine,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

/** A test certificate with its key. */
export interface Identity {
  readonly certificate: Certificate;
  readonly key: webcrypto.CryptoKey;
  readonly der: Uint8Array;
}

let serial = 0;

/** A self-signed certificate, or one issued by `by`. Valid from 2020 to 2039. */
export async function anIdentity(name: string, { by, organisation }: { by?: Identity; organisation?: string } = {}): Promise<Identity> {
  setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as Crypto }));
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  serial += 1;
  certificate.serialNumber = new asn1js.Integer({ value: serial });
  const named = (type: string, value: string) => new AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) });
  certificate.subject.typesAndValues.push(named('2.5.4.3', name), ...(organisation ? [named('2.5.4.10', organisation)] : []));
  certificate.issuer.typesAndValues.push(...(by?.certificate ?? certificate).subject.typesAndValues);
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2039-12-31T00:00:00Z');
  const constraints = new BasicConstraints({ cA: by === undefined });
  certificate.extensions = [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER(), parsedValue: constraints }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey as CryptoKey);
  await certificate.sign((by?.key ?? keys.privateKey) as CryptoKey, 'SHA-256');
  return { certificate, key: keys.privateKey, der: new Uint8Array(certificate.toSchema(true).toBER()) };
}

const PLACE = 16_000;
const HEAD = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';

export function anUnsignedPdf(words: string): Buffer {
  return Buffer.from(`${HEAD}2 0 obj\n(${words})\nendobj\nstartxref\n0\n%%EOF\n`);
}

/** A PDF with one detached signature over all of it. */
export async function aSignedPdf(words: string, signer: Identity, signedAt: Date, chain: readonly Identity[] = []): Promise<Buffer> {
  return signAgain(anUnsignedPdf(words), signer, signedAt, chain);
}

/** Adds a signature over everything before it, by an incremental update. */
export async function signAgain(pdf: Buffer, signer: Identity, signedAt: Date, chain: readonly Identity[] = []): Promise<Buffer> {
  const range = '/ByteRange [0 ********** ********** **********]';
  const front = `3 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached ${range} /Contents `;
  const start = pdf.length + front.length;
  const next = start + PLACE + 2;
  const rest = ' >>\nendobj\nstartxref\n0\n%%EOF\n';
  const figures = [start, next, rest.length].map((figure) => String(figure).padEnd(10));
  const before = Buffer.concat([pdf, Buffer.from(front.replace(range, `/ByteRange [0 ${figures.join(' ')}]`), 'latin1')]);
  const cms = await detachedSignature(Buffer.concat([before, Buffer.from(rest)]), signer, signedAt, chain);
  const contents = `<${Buffer.from(cms).toString('hex').padEnd(PLACE, '0')}>`;
  return Buffer.concat([before, Buffer.from(contents), Buffer.from(rest)]);
}

async function detachedSignature(bytes: Buffer, signer: Identity, signedAt: Date, chain: readonly Identity[]): Promise<ArrayBuffer> {
  const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] });
  const digest = createHash('sha256').update(bytes).digest();
  const { certificate } = signer;
  const data = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    certificates: [certificate, ...chain.map((one) => one.certificate)],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
            attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: signedAt })),
            attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: new Uint8Array(digest).buffer })),
          ],
        }),
      }),
    ],
  });
  await data.sign(signer.key as CryptoKey, 0, 'SHA-256', new Uint8Array(bytes).buffer);
  return new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) }).toSchema().toBER();
}
