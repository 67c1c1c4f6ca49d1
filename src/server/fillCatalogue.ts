import type { CalendarDate } from '../domain/values/calendarDate.ts';
import { LEGAL_DEADLINES } from '../domain/places/deadlines.ts';
import { isSampleUnderWay } from './sampleUnderWay.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import type { Print } from './print.ts';
import type { Settings } from './settings.ts';

/** Whether this process fills what a new catalogue lacks. Of several machines, the one with the admin does. */
export function mayFill({ isReadOnly, isRemote }: OpenCatalogue, { serve }: Pick<Settings, 'serve'>): boolean {
  return !isReadOnly && (!isRemote || serve.has('admin'));
}

/** Whether the sample is still to be announced, in whole or in part. */
export function isSampleMissing(catalogue: OpenCatalogue, { seed, serve, dataDir }: Settings): boolean {
  return mayFill(catalogue, { serve }) && seed === 'sample' && isSampleUnderWay(catalogue.follower, dataDir);
}

/** Brings the holidays, the deadlines of the law and, where it was asked for, the sample into an empty catalogue. */
export async function fillCatalogue(catalogue: OpenCatalogue, settings: Settings, print: Print): Promise<void> {
  if (!mayFill(catalogue, settings)) return;
  await catalogue.untilFree(() => catalogue.registers.seedHolidays(holidaysAroundNow));
  await catalogue.untilFree(() => catalogue.registers.seedDeadlines(LEGAL_DEADLINES));
  if (!isSampleMissing(catalogue, settings)) return;
  const { announceSample } = await import('./announceSample.ts');
  await catalogue.untilFree(() => announceSample(catalogue, settings.dataDir, print));
}

/** Loads its library only for a register that is still empty: it is a good part of a start. */
async function holidaysAroundNow(): Promise<readonly CalendarDate[]> {
  const { vietnamHolidays } = await import('../domain/values/vietnamHolidays.ts');
  const year = new Date().getUTCFullYear();
  return vietnamHolidays(year - 1, year + 1);
}
