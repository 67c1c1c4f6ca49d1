import { webcrypto } from 'node:crypto';
import {
  Certificate,
  CertificateChainValidationEngine,
  ContentInfo,
  CryptoEngine,
  setEngine,
  SignedData,
  type RelativeDistinguishedNames,
  type SignerInfo,
} from 'pkijs';
import type { FileSignature } from '../../domain/sealing/fileSignature.ts';
import { findSignatures, type PdfSignature } from './findSignatures.ts';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** SHA-1 and MD5 can be forged. */
const SOUND_DIGESTS: ReadonlySet<string> = new Set(['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3']);

/**
 * Checks the electronic signatures of a PDF (CMS, PAdES). Each is told as found: nothing in a broken one is believed.
 * @param roots certificates in DER to which a trusted chain leads
 */
export async function checkSignatures(pdf: Uint8Array, roots: readonly Uint8Array[], now: Date): Promise<FileSignature[]> {
  setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as Crypto }));
  const trusted = roots.map((root) => Certificate.fromBER(bufferOf(root)));
  const checked: FileSignature[] = [];
  for (const found of findSignatures(pdf)) checked.push(await checkSignature(found, trusted, now).catch(() => broken(found)));
  return checked;
}

async function checkSignature(found: PdfSignature, roots: readonly Certificate[], now: Date): Promise<FileSignature> {
  const { cms, signed, coversWholeFile } = found;
  if (!cms || !signed) return broken(found);
  const data = new SignedData({ schema: ContentInfo.fromBER(bufferOf(cms)).content });
  const [info] = data.signerInfos;
  if (!info || data.signerInfos.length !== 1) return broken(found);
  const verified = await data.verify({ signer: 0, data: bufferOf(signed), checkChain: false, extendedMode: true });
  const certificate = verified.signerCertificate;
  if (!certificate) return broken(found);
  const signedAt = signingTimeOf(info);
  const isIntact = verified.signatureVerified === true && SOUND_DIGESTS.has(info.digestAlgorithm.algorithmId);
  return {
    signer: nameIn(certificate.subject, COMMON_NAME),
    organisation: nameIn(certificate.subject, ORGANISATION),
    issuer: nameIn(certificate.issuer, COMMON_NAME) ?? nameIn(certificate.issuer, ORGANISATION),
    signedAt: signedAt?.toISOString() ?? null,
    isIntact,
    coversWholeFile,
    isTrusted: isIntact && (await leadsToRoot(data, certificate, roots, signedAt ?? now)),
  };
}

/** The signer's own certificate comes last in the chain that is checked. */
async function leadsToRoot(data: SignedData, certificate: Certificate, roots: readonly Certificate[], on: Date): Promise<boolean> {
  if (roots.length === 0) return false;
  const others = (data.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate && one !== certificate);
  const engine = new CertificateChainValidationEngine({ trustedCerts: [...roots], certs: [...others, certificate], checkDate: on });
  const { result } = await engine.verify();
  return result;
}

function broken({ coversWholeFile }: PdfSignature): FileSignature {
  return { signer: null, organisation: null, issuer: null, signedAt: null, isIntact: false, coversWholeFile, isTrusted: false };
}

function signingTimeOf({ signedAttrs }: SignerInfo): Date | null {
  const attribute = signedAttrs?.attributes.find(({ type }) => type === SIGNING_TIME);
  const value = (attribute?.values[0] as { toDate?: () => Date } | undefined)?.toDate?.();
  return value && !Number.isNaN(value.getTime()) ? value : null;
}

function nameIn({ typesAndValues }: RelativeDistinguishedNames, type: string): string | null {
  const value = typesAndValues.find((one) => (one.type as string) === type)?.value.valueBlock.value;
  return typeof value === 'string' && value !== '' ? value.normalize('NFC').slice(0, 300) : null;
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
