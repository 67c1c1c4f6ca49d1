import { crc32 } from 'node:zlib';

/**
 * Packs many named values into one file: JSON, numbers and bytes. Numbers are read in place, so ten megabytes load in
 * milliseconds and stay outside the heap.
 */
export interface Packer {
  json(name: string, value: unknown): void;
  numbers(name: string, lists: readonly Uint32Array[]): void;
  bytes(name: string, pieces: readonly Buffer[]): void;
  /** All bytes, in pieces to be written one after the other. */
  finish(): Buffer[];
}

export interface Unpacker {
  json<T>(name: string): T;
  /** Views into the packed bytes, in the order of packing. */
  numbers(name: string): Uint32Array[];
  bytes(name: string): Buffer[];
}

interface Section {
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

interface Table {
  readonly checksum: number;
  readonly sections: readonly Section[];
}

const MAGIC = 'TTHC-INDEX';
const ALIGNMENT = 8;

export function createPacker(): Packer {
  const sections: Section[] = [];
  const pieces: Buffer[] = [];
  let length = 0;
  const add = (name: string, parts: readonly Buffer[]) => {
    const at = length;
    for (const part of parts) {
      pieces.push(part);
      length += part.length;
    }
    sections.push({ name, at, length: length - at });
    const gap = (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
    if (gap > 0) pieces.push(Buffer.alloc(gap));
    length += gap;
  };
  return {
    json: (name, value) => add(name, [Buffer.from(JSON.stringify(value), 'utf8')]),
    numbers(name, lists) {
      add(`${name}.lengths`, [bufferOf(Uint32Array.from(lists, (list) => list.length))]);
      add(name, lists.map(bufferOf));
    },
    bytes(name, parts) {
      add(`${name}.lengths`, [bufferOf(Uint32Array.from(parts, (part) => part.length))]);
      add(name, parts);
    },
    finish() {
      // zlib would restart its checksum at empty bytes.
      const checksum = pieces.reduce((sum, piece) => (piece.length === 0 ? sum : crc32(piece, sum)), 0);
      const table = MAGIC + JSON.stringify({ checksum, sections } satisfies Table);
      const head = Buffer.alloc(ALIGNMENT + Math.ceil(Buffer.byteLength(table) / ALIGNMENT) * ALIGNMENT, ' ');
      head.writeUInt32LE(head.length, 0);
      head.write(table, ALIGNMENT, 'utf8');
      return [head, ...pieces];
    },
  };
}

/** Throws where the bytes were not packed by a packer, or are incomplete. */
export function unpack(packed: Buffer): Unpacker {
  const start = packed.readUInt32LE(0);
  const table = packed.toString('utf8', ALIGNMENT, start);
  if (!table.startsWith(MAGIC)) throw new Error('These bytes are no packed index.');
  const { checksum, sections: list } = JSON.parse(table.slice(MAGIC.length)) as Table;
  if (crc32(packed.subarray(start)) !== checksum) throw new Error('The packed index is damaged.');
  const sections = new Map(list.map((section) => [section.name, section]));
  const sectionOf = (name: string): Buffer => {
    const section = sections.get(name);
    if (!section || start + section.at + section.length > packed.length) throw new Error(`The packed index lacks "${name}".`);
    return packed.subarray(start + section.at, start + section.at + section.length);
  };
  const numbersOf = (bytes: Buffer) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
  return {
    json: (name) => JSON.parse(sectionOf(name).toString('utf8')),
    numbers: (name) => cut(numbersOf(sectionOf(name)), numbersOf(sectionOf(`${name}.lengths`))),
    bytes: (name) => cut(sectionOf(name), numbersOf(sectionOf(`${name}.lengths`))),
  };
}

function cut<T extends { subarray(from: number, to: number): T }>(whole: T, lengths: Uint32Array): T[] {
  let at = 0;
  return Array.from(lengths, (length) => whole.subarray(at, (at += length)));
}

function bufferOf(numbers: Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
