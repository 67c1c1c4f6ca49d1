import type { PlaceId } from '../domain/places/places.ts';
import type { ResolvedProcedure } from './searchAnswer.ts';

export interface ScoredProcedure {
  readonly procedure: ResolvedProcedure;
  /** Key of the procedures that are copies of one another. */
  readonly family: string;
  readonly score: number;
}

export interface TwinGroup<T extends ScoredProcedure> {
  readonly first: T;
  readonly twins: readonly T[];
  /** The best score of its members. */
  readonly score: number;
}

/**
 * Groups a procedure with its copies in provinces, so that ten copies do not fill the page. Copies share
 * their family. The group's head is the record of the asker's province, else the national
 * record, else the best. Two national procedures of one name stay apart. Input and output are sorted best first, equal
 * scores by code.
 */
export function groupTwins<T extends ScoredProcedure>(ranked: readonly T[], places: readonly PlaceId[] = []): TwinGroup<T>[] {
  const families = new Map<string, T[]>();
  for (const found of ranked) {
    const family = families.get(found.family);
    if (family) family.push(found);
    else families.set(found.family, [found]);
  }
  return [...families.values()]
    .flatMap(splitByNationalRecord)
    .map((members) => toGroup(members, places))
    .sort((a, b) => b.score - a.score || (a.first.procedure.code < b.first.procedure.code ? -1 : 1));
}

/** Copies join the first national record of their name; other national records stand alone. */
function splitByNationalRecord<T extends ScoredProcedure>(family: readonly T[]): T[][] {
  const [first, ...others] = family.filter((found) => !isLocal(found.procedure));
  if (!first) return [[...family]];
  return [[first, ...family.filter((found) => isLocal(found.procedure))], ...others.map((other) => [other])];
}

/** A province's own record, also for people who asked without a place. */
function isLocal(procedure: ResolvedProcedure): boolean {
  return procedure.place !== null;
}

function toGroup<T extends ScoredProcedure>(members: readonly T[], places: readonly PlaceId[]): TwinGroup<T> {
  const rank = ({ procedure }: T): number => {
    const near = procedure.place === null ? -1 : places.indexOf(procedure.place);
    if (near >= 0) return near;
    return places.length + (procedure.place === null ? 0 : 1);
  };
  const ordered = members
    .map((member, i) => ({ member, i }))
    .sort((a, b) => rank(a.member) - rank(b.member) || a.i - b.i)
    .map(({ member }) => member);
  const [first, ...twins] = ordered as [T, ...T[]];
  return { first, twins, score: Math.max(...members.map((member) => member.score)) };
}
