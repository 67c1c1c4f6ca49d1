import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Mounts a disk of its own in a folder. False where this machine does not allow it. */
export function mountDisk(folder: string, megabytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Unmounts lazily, because the database's driver releases closed files only in a garbage collection. */
export function unmountDisk(folder: string): void {
  execFileSync('umount', ['-l', folder]);
}

/** Makes the disk read-only, even for root. */
export function makeReadOnly(folder: string): void {
  execFileSync('mount', ['-o', 'remount,ro', folder]);
}

/** Whether this machine mounts disks. Prints a loud warning where it does not. */
export const CAN_MOUNT: boolean = (() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tthc-mount-'));
  const is = mountDisk(folder, 1);
  if (is) unmountDisk(folder);
  rmSync(folder, { recursive: true });
  if (!is) console.warn('NOT TESTED: read-only media and full disks. This machine mounts none.');
  return is;
})();
