/** The fields of each thing in REST answers, as fields of the public contract. */
export const AUTHORITY = 'id code name level';

const LINE_OF_DECISION = `id type number title issuedOn effectiveFrom issuingAuthority { ${AUTHORITY} } url`;

export const VERSION_HEAD = `
  id code type name changeKind position inForceFrom noLongerInForceFrom legalForce
  place { id code name level } levels field { id code name } onlineLevel contentFrom url
  decision { ${LINE_OF_DECISION} }
`;

const TIME_LIMIT = 'timeLimit { amount unit text }';
const FORMS = 'forms { name url fileName }';

export const VERSION = `
  ${VERSION_HEAD}
  audience competentAuthorities { ${AUTHORITY} } implementingAuthorities { ${AUTHORITY} } coordinatingAuthorities { ${AUTHORITY} }
  partialOnlineReason
  steps { name description }
  channels { kind ${TIME_LIMIT} fees { kind amount currency text } description }
  dossiers { code case ${TIME_LIMIT} items { name originals copies hasElectronicForm ${FORMS} } }
  results requirements legalBasis { id number title issuedOn inForceFrom noLongerInForceFrom } ${FORMS} receptionAddresses
  changedParts national { id url } endedBy { id kind effectiveFrom decision { ${LINE_OF_DECISION} } }
  corrects { id url } correctedBy { id url } isBoundaryIndependent lifeEvents resultChannels withheldNotice
  replaces { id code name url } hash recordedAt dossierSets note
`;

export const PROCEDURE_HEAD = 'id code type name legalForce knownFrom url';

const COUNTS = 'total new amended replaced abolished standardised reinstated';

export const CHANGE = `
  id revision section position kind code name effectiveFrom isWithdrawn isExpiry levels
  place { id code name level } field { id code name }
  version { id inForceFrom noLongerInForceFrom url } ended { id code name inForceFrom noLongerInForceFrom url }
  replaces { id code name url } corrects { id url } isDerived
  correctsLine { id } correctedBy { id isWithdrawn decision { id number url } }
`;

export const DECISION = `
  id type number title issuingAuthority { ${AUTHORITY} } signer issuedOn effectiveFrom announcedAt revision
  counts { ${COUNTS} } declaredCounts { ${COUNTS} } statedCounts { ${COUNTS} }
  printedCounts { ${COUNTS} } derivedCounts { ${COUNTS} } withdrawnCounts { ${COUNTS} }
  corrects { id number url } correctedBy { id number url } revokedBy { id number url }
  legalBasis { id number title } documentName documentHash
  handling {
    approvedBy { role authority { ${AUTHORITY} } } announcedBy { role authority { ${AUTHORITY} } }
    answers { code path question answer }
  }
  expires { number isWhole decision { id number url } } hash previousHash documentUrl url
`;

export const STATISTICS = `
  warnings asOf knownFrom inForce byLevel { level count exclusive } byField { field { id code name } count }
  byAuthority { authority { id code name } count } byType { type count } byOnlineLevel { level count }
  changes(issuedFrom: $issuedFrom, issuedUntil: $issuedUntil) @include(if: $hasPeriod) { decisions counts { ${COUNTS} } }
`;

export const PAGE_INFO = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
export const LINE_DECISION = LINE_OF_DECISION;

export const AUTHORITY_RECORD = `${AUTHORITY} existsFrom endedOn parent { id code name } place { id code name level }`;

export const PLACE = 'id code name level existsFrom endedOn parent { id code name level }';

export const LEGAL_DOCUMENT = 'id number title issuedOn inForceFrom noLongerInForceFrom';
