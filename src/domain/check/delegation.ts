import { issuerOfDraft } from '../decision/issuer.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { fieldsOf } from '../decision/resolveLine.ts';
import type { NamedCode } from '../content/content.ts';
import type { Delegation } from '../places/registers.ts';
import { timelineFor } from '../timeline/timeline.ts';
import { nearestVersion, summaryOfVersion } from '../timeline/versions.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { forEachLine, lineViolation, violation } from './checkContext.ts';

/**
 * A body without power of its own announces only what was delegated to it. Fields named in the register are compared
 * line by line; a scope in words alone must be compared by a person.
 */
export const checkDelegation: Check = (context) => {
  const delegation = issuerOfDraft(context.registers, context.decision)?.delegation ?? null;
  if (!delegation) return [];
  if (delegation.fields.length === 0) return delegation.scope === null ? [] : [scopeToCompare(delegation.scope, delegation)];
  return forEachLine(context, (line, _at, i) => checkField(context, line, delegation, i));
};

function checkField(context: CheckContext, line: ResolvedLine, { fields, decision }: Delegation, i: number): Finding[] {
  const own = fieldsOfProcedure(context, line);
  const isDelegated = ({ code, name }: NamedCode) => fields.some((field) => field === code || sameName(field, name));
  if (own.length === 0 || own.some(isDelegated)) return [];
  const [names, delegated] = [own.map(({ name }) => name).join(', '), fields.join(', ')];
  return [
    lineViolation(
      line,
      i,
      'OUTSIDE_DELEGATION',
      'fields',
      `lĩnh vực ${names} không thuộc các lĩnh vực được ủy quyền theo ${decision}: ${delegated}. Hãy cho biết căn cứ công bố.`,
      `its field, ${names}, is not among those delegated by ${decision}: ${delegated}. Say by what right it is announced.`,
    ),
  ];
}

/** The line's own fields; an ending without fields has those of the text that it ends. */
function fieldsOfProcedure({ remaining, today }: CheckContext, line: ResolvedLine): readonly NamedCode[] {
  const own = fieldsOf(line);
  if (own.length > 0 || line.code === null) return own;
  const known = nearestVersion(timelineFor(remaining, line.code, line.place?.code ?? null), line.effectiveFrom ?? today);
  return known ? summaryOfVersion(known).fields : [];
}

function scopeToCompare(scope: string, { decision }: Delegation): Finding {
  return violation(
    'DELEGATION_SCOPE_TO_COMPARE',
    'issuingAuthority',
    `Cơ quan ban hành công bố theo ủy quyền tại ${decision}, với nội dung: “${scope}”. Hãy xác nhận mọi thủ tục trong danh mục thuộc nội dung này.`,
    `The issuer announces by the delegation of ${decision}, which says: "${scope}". Confirm that every procedure listed is within it.`,
  );
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();
  return plain(a) === plain(b);
}
