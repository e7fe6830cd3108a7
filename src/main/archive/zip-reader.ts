import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { CENTRAL_HEADER, DEFLATED, ENCRYPTED, END_OF_DIRECTORY, LOCAL_HEADER, STORED } from './zip-format.ts';

const inflate = promisify(inflateRaw);

/** What an archive may ask for at the most. */
export interface ZipLimits {
  entries: number;
  /** Bytes of all entries together, unpacked. */
  unpacked: number;
  /** Unpacked bytes for each packed one, over the whole archive. */
  ratio: number;
}

/** Archives below this size are let pass whatever their ratio: text that repeats itself packs well. */
const HARMLESS = 8 * 1024 * 1024;

/** Bytes at the end of a file within which the directory's end stands: its comment has 65,535 at the most. */
const TAIL = 22 + 0xffff;

export type ZipFault = 'broken' | 'encrypted' | 'too-many-entries' | 'too-large' | 'bomb';

/** An archive that is not opened. */
export class UnreadableZip extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

interface Entry {
  name: string;
  method: number;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * Unpacks an archive as its directory describes it. Sizes are judged before anything is unpacked, and an entry that
 * turns out larger than it says is given up at that size.
 * @param wanted which entries are unpacked; all of them are judged
 * @throws UnreadableZip
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  wanted: (name: string) => boolean = () => true,
): Promise<Map<string, Uint8Array>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(buffer, limits);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > HARMLESS && unpacked > bytes.length * limits.ratio) throw new UnreadableZip('bomb');
  if (unpacked > limits.unpacked) throw new UnreadableZip('too-large');
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) if (wanted(entry.name)) files.set(entry.name, await unpack(buffer, entry));
  return files;
}

function directoryOf(buffer: Buffer, limits: ZipLimits): Entry[] {
  const end = endOf(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > limits.entries) throw new UnreadableZip('too-many-entries');
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || buffer.readUInt32LE(at) !== CENTRAL_HEADER) throw new UnreadableZip('broken');
    if (buffer.readUInt16LE(at + 8) & ENCRYPTED) throw new UnreadableZip('encrypted');
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 10),
      checksum: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(buffer: Buffer): number {
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - TAIL); at--) {
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableZip('broken');
}

async function unpack(buffer: Buffer, { method, checksum, packed, size, offset }: Entry): Promise<Uint8Array> {
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== LOCAL_HEADER) throw new UnreadableZip('broken');
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  const data = buffer.subarray(start, start + packed);
  if (data.length !== packed) throw new UnreadableZip('broken');
  const content = method === STORED ? data : await inflated(data, method, size);
  if (content.length !== size || crc32(content) !== checksum) throw new UnreadableZip('broken');
  return content;
}

async function inflated(data: Buffer, method: number, size: number): Promise<Buffer> {
  if (method !== DEFLATED) throw new UnreadableZip('broken');
  try {
    return await inflate(data, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const larger = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableZip(larger ? 'bomb' : 'broken');
  }
}
