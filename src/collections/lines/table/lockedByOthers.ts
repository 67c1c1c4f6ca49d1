import type { PayloadRequest } from 'payload';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { OPEN_MS } from '../../locks/lockEndpoint.ts';
import type { Line } from '../../payloadTypes.ts';

/** Why lines cannot be saved from the table: somebody else has one open in its form, and would overwrite it. Null: nobody has. */
export async function lockedByOthers({ payload, user }: PayloadRequest, ids: readonly Line['id'][]): Promise<Label | null> {
  if (ids.length === 0) return null;
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    where: {
      'document.relationTo': { equals: 'lines' },
      'document.value': { in: [...ids] },
      updatedAt: { greater_than: new Date(Date.now() - OPEN_MS).toISOString() },
    },
    depth: 1,
    pagination: false,
  });
  const others = docs.filter((lock) => ownerOf(lock.user)?.id !== user?.id);
  if (others.length === 0) return null;
  const names = [...new Set(others.flatMap((lock) => ownerOf(lock.user)?.name ?? []))].join(', ');
  return {
    vi: `${names || 'Người khác'} đang mở ${others.length} dòng trong các dòng này. Hãy lưu lại sau khi họ đóng.`,
    en: `${names || 'Somebody else'} has ${others.length} of these lines open. Save again when they have closed them.`,
  };
}

function ownerOf({ value }: { readonly value: unknown }): { readonly id: unknown; readonly name?: string | null } | null {
  if (typeof value !== 'object' || value === null) return { id: value };
  return value as { readonly id: unknown; readonly name?: string | null };
}
