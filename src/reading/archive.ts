import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

import { LIMITS } from './limits.ts';
import { ReadingRefused } from './refusal.ts';

/** The parts of an Office file by name, unpacked on demand and within the limits. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part; null where there is none of that name. */
  read(name: string): Promise<Uint8Array | null>;
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** Opens a ZIP in memory. Throws `ReadingRefused` for anything else, and for an encrypted, broken or too large ZIP. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  if (bytes.length === 0) throw new ReadingRefused('EMPTY');
  if (bytes.length > LIMITS.fileBytes) throw new ReadingRefused('TOO_LARGE', `${bytes.length} bytes`);
  if (startsWith(bytes, OLE_SIGNATURE)) throw new ReadingRefused('OLD_OR_ENCRYPTED');
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new ReadingRefused('NOT_DOCX_OR_XLSX');
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  let total = 0;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      total += entry.uncompressedSize;
      if (entry.uncompressedSize > LIMITS.partBytes || total > LIMITS.totalBytes) {
        throw new ReadingRefused('ARCHIVE_BOMB', `${name}: ${entry.uncompressedSize} bytes`);
      }
      return unpack(zip, entry);
    },
  };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) => {
      if (error) reject(new ReadingRefused('BROKEN_ARCHIVE', error.message));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    if (zip.entryCount > LIMITS.entries) {
      reject(new ReadingRefused('ARCHIVE_BOMB', `${zip.entryCount} entries`));
      return;
    }
    zip.on('error', (error: Error) => reject(new ReadingRefused('BROKEN_ARCHIVE', error.message)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entry.generalPurposeBitFlag & 1) reject(new ReadingRefused('ENCRYPTED', entry.fileName));
      else if (entries.has(entry.fileName)) reject(new ReadingRefused('BROKEN_ARCHIVE', `${entry.fileName} twice`));
      else {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      }
    });
    zip.readEntry();
  });
}

/** yauzl ends the stream with an error when an entry has more bytes than it declares. */
function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error): void => reject(new ReadingRefused('BROKEN_ARCHIVE', `${entry.fileName}: ${error.message}`));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return refuse(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', refuse);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
