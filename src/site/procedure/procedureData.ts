import { CHANNEL_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import { labelOf } from '../language.ts';
import type { ShownProcedure } from '../states/procedureStates.tsx';
import { procedureAddress } from '../parts/links.tsx';
import type { PageView } from '../view.ts';
import { filingAddress } from './Actions.tsx';

/** A procedure as schema.org's GovernmentService; nothing where the site's host is not set, since addresses must be whole. */
export function procedureData({ code, name, latest }: ShownProcedure, view: PageView): object[] {
  if (!latest || view.settings.publicUrl === '') return [];
  const filing = filingAddress(view, code);
  const [provider] = [...latest.implementingAuthorities, ...latest.competentAuthorities, latest.decision.issuingAuthority];
  const channels = latest.channels.map(({ kind }) => ({
    '@type': 'ServiceChannel',
    name: labelOf(CHANNEL_KIND_LABELS, kind).vi,
    ...(kind === 'ONLINE' && filing ? { serviceUrl: filing } : {}),
  }));
  return [
    {
      '@context': 'https://schema.org',
      '@id': view.whole(procedureAddress(code)),
      '@type': 'GovernmentService',
      name,
      identifier: code,
      url: view.whole(procedureAddress(code)),
      inLanguage: 'vi',
      ...(provider ? { provider: { '@type': 'GovernmentOrganization', name: provider.name } } : {}),
      areaServed: { '@type': 'AdministrativeArea', name: latest.place?.name ?? 'Việt Nam' },
      ...(latest.audience.length > 0 ? { audience: latest.audience.map((audienceType) => ({ '@type': 'Audience', audienceType })) } : {}),
      ...(channels.length > 0 ? { availableChannel: channels } : {}),
      ...(latest.results.length > 0 ? { serviceOutput: latest.results.map((result) => ({ '@type': 'Thing', name: result })) } : {}),
    },
  ];
}
