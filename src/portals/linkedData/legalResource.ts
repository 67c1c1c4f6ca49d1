import { concept, location, VIETNAMESE, withoutEmpty, type Node } from './context.ts';
import { organisation } from './publicService.ts';

/** The parts of a decision that ELI knows, as `GET /v1/decisions/{key}` gives them. */
export interface ToldDecision {
  readonly url: string;
  readonly number: string;
  readonly title: string | null;
  readonly type: string;
  readonly issuedOn: string;
  readonly effectiveFrom: string;
  readonly announcedAt: string;
  readonly issuingAuthority: { readonly code: string; readonly name: string };
  readonly legalBasis: readonly { readonly number: string; readonly title: string | null }[];
  readonly expires: readonly { readonly number: string; readonly isWhole: boolean; readonly decision: { readonly url: string } | null }[];
  readonly corrects: { readonly url: string } | null;
  readonly documentUrl: string | null;
  readonly hash: string;
}

/** An announced decision in the terms of ELI; its `@id` is the address of its page. */
export function legalResource(decision: ToldDecision, origin: string): Node {
  const { url, number, title, issuingAuthority, expires } = decision;
  const ended = (isWhole: boolean) =>
    expires.filter((one) => one.isWhole === isWhole).map((one) => other(one.number, one.decision?.url ?? null));
  return withoutEmpty({
    '@id': url,
    '@type': 'eli:LegalResource',
    'dct:identifier': decision.hash,
    'eli:id_local': number,
    'eli:type_document': concept('Quyết định công bố thủ tục hành chính', `${origin}/v1/schema.graphql#${decision.type}`),
    'eli:passed_by': organisation(issuingAuthority, null, origin),
    'eli:jurisdiction': location(null, origin),
    'eli:date_document': decision.issuedOn,
    'eli:date_publication': decision.announcedAt,
    'eli:first_date_entry_in_force': decision.effectiveFrom,
    'eli:cites': decision.legalBasis.map((law) => withoutEmpty({ ...other(law.number, null), 'dct:title': law.title })),
    'eli:repeals': ended(true),
    'eli:changes': ended(false),
    'eli:corrects': decision.corrects && { '@id': decision.corrects.url, '@type': 'eli:LegalResource' },
    'eli:is_realized_by': withoutEmpty({
      '@id': `${url}#vi`,
      '@type': 'eli:LegalExpression',
      'eli:realizes': { '@id': url },
      'eli:language': VIETNAMESE,
      'eli:title': title ?? `Quyết định ${number}`,
      'eli:is_embodied_by': decision.documentUrl && { '@id': decision.documentUrl, '@type': 'eli:Format' },
    }),
  });
}

function other(number: string, url: string | null): Node {
  return { ...(url === null ? {} : { '@id': url }), '@type': 'eli:LegalResource', 'eli:id_local': number };
}
