/** Parts of the pages' fixed queries, each with a type of its own in answers.ts. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  DecisionLink: 'on Decision { number title issuedOn issuingAuthority { name } url }',
  Twin: 'on Procedure { ...ProcedureLink latest { place { code name } } }',
  DecisionItem: `on Decision { ...DecisionLink type counts { total new amended replaced abolished standardised reinstated } }`,
  ProcedureLink: 'on Procedure { code name }',
  Form: 'on FormTemplate { name url fileName byteSize }',
  TimeLimit: 'on TimeLimit { amount unit text }',
  Channel: 'on Channel { kind timeLimit { ...TimeLimit } fees { kind amount currency text } description }',
  Paper: 'on DossierItem { name originals copies hasElectronicForm isProcessingResult forms { ...Form } }',
  Dossier: 'on Dossier { case timeLimit { ...TimeLimit } items { ...Paper } }',
  Card: `on Procedure { code name legalForce latest { levels onlineLevel place { code name } channels { ...Channel }
    dossiers { timeLimit { ...TimeLimit } } } }`,
  VersionHead: `on ProcedureVersion { id code name changeKind inForceFrom noLongerInForceFrom legalForce
    place { id code name } changedParts decision { ...DecisionLink } }`,
  VersionText: `on ProcedureVersion { ...VersionHead type levels field { code name } audience
    decidedBy { code name } delegatedPowers { from { code name } to { code name } decision validFrom endedOn }
    competentAuthorities { name } implementingAuthorities { name } coordinatingAuthorities { name }
    onlineLevel partialOnlineReason steps { name description } channels { ...Channel } dossiers { ...Dossier } dossierSets
    results resultChannels requirements legalBasis { number title noLongerInForceFrom } forms { ...Form }
    receptionAddresses isBoundaryIndependent lifeEvents note withheldNotice contentFrom
    national { id } corrects { id decision { ...DecisionLink } } correctedBy { id decision { ...DecisionLink } }
    endedBy { ...ChangeHead } hash }`,
  ChangeHead: `on Change { kind code name effectiveFrom isExpiry isWithdrawn place { code name } version { id changedParts }
    decision { ...DecisionLink } }`,
  Office: `on Office { code name endedOn place { id name } authority { code name } address hours phone accessibility location { latitude longitude } takes { levels authorities fields } }`,
  Difference: 'on PartDifference { part words { kind text } lines { kind text } }',
  ChangeLine: `on Change { position kind code name effectiveFrom place { name } version { id } isDerived isWithdrawn
    correctedBy { isWithdrawn decision { number url } } }`,
};

/** A query with the fragments that it names, and those that they name. */
export function withFragments(document: string): string {
  const named = new Set<string>();
  const look = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\.\.\.([A-Z]\w*)/g)) {
      const fragment = FRAGMENTS[name];
      if (fragment === undefined || named.has(name)) continue;
      named.add(name);
      look(fragment);
    }
  };
  look(document);
  return [document, ...[...named].map((name) => `fragment ${name} ${FRAGMENTS[name]}`)].join('\n');
}
