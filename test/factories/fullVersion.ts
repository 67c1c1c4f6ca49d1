/** Selects every part of a version's text and head. */
export const FULL_VERSION = `
  id code type name changeKind position inForceFrom noLongerInForceFrom legalForce
  decision { id number issuedOn issuingAuthority { id name } }
  place { id name } levels field { id code name } audience
  competentAuthorities { id code name } implementingAuthorities { id code name } coordinatingAuthorities { id code name }
  onlineLevel partialOnlineReason
  steps { name description }
  channels { kind timeLimit { amount unit text } fees { kind amount currency text } description }
  dossiers { code case timeLimit { amount unit text }
    items { name originals copies hasElectronicForm forms { name url } } }
  results requirements legalBasis { id number title } forms { name url } receptionAddresses
  changedParts contentFrom national { id } endedBy { id kind effectiveFrom } corrects { id } correctedBy { id }
  isBoundaryIndependent lifeEvents resultChannels withheldNotice replaces { id code } hash recordedAt url
`;
