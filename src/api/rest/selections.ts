/** The fields of each thing in REST answers, as fields of the public contract. */
export const AUTHORITY = 'id code name level';

export const LEGAL_DOCUMENT = 'id number title issuedOn inForceFrom noLongerInForceFrom';

const LINE_OF_DECISION = `id type number title issuedOn effectiveFrom issuingAuthority { ${AUTHORITY} } url`;

/** The same fields wherever a version or a line is only named, so that clients get few types. */
export const VERSION_LINK = 'id code name inForceFrom noLongerInForceFrom url';
const CHANGE_LINK = `id kind effectiveFrom isWithdrawn decision { ${LINE_OF_DECISION} }`;

export const VERSION_HEAD = `
  id code type name changeKind position inForceFrom noLongerInForceFrom legalForce
  place { id code name level } levels field { id code name } onlineLevel contentFrom url
  decision { ${LINE_OF_DECISION} }
`;

const TIME_LIMIT = 'timeLimit { amount unit text }';
const FORMS = 'forms { name url fileName byteSize }';

export const VERSION = `
  ${VERSION_HEAD}
  audience competentAuthorities { ${AUTHORITY} } decidedBy { ${AUTHORITY} }
  delegatedPowers { from { ${AUTHORITY} } to { ${AUTHORITY} } decision validFrom endedOn } implementingAuthorities { ${AUTHORITY} } coordinatingAuthorities { ${AUTHORITY} }
  partialOnlineReason
  steps { name description }
  channels { kind ${TIME_LIMIT} fees { kind amount currency text } description }
  dossiers { code case ${TIME_LIMIT} items { name originals copies hasElectronicForm isProcessingResult ${FORMS} } }
  results requirements legalBasis { ${LEGAL_DOCUMENT} } ${FORMS} receptionAddresses
  changedParts national { ${VERSION_LINK} } endedBy { ${CHANGE_LINK} }
  corrects { ${VERSION_LINK} } correctedBy { ${VERSION_LINK} } isBoundaryIndependent lifeEvents resultChannels withheldNotice
  replaces { id code name url } hash recordedAt dossierSets note
`;

export const PROCEDURE_HEAD = 'id code type name legalForce knownFrom url';

const COUNTS = 'total new amended replaced abolished standardised reinstated';

export const CHANGE = `
  id revision section position kind code name effectiveFrom isWithdrawn isExpiry levels
  place { id code name level } field { id code name }
  version { ${VERSION_LINK} } ended { ${VERSION_LINK} }
  replaces { id code name url } corrects { ${VERSION_LINK} } isDerived
  correctsLine { ${CHANGE_LINK} } correctedBy { ${CHANGE_LINK} }
`;

/** All that is told of one procedure. */
export const PROCEDURE = `
  ${PROCEDURE_HEAD} version { ${VERSION} } latest { ${VERSION_LINK} }
  upcoming { ${CHANGE} decision { ${LINE_OF_DECISION} } }
  replaces { id code name url } replacedBy { id code name url }
`;

export const DECISION = `
  id type number title issuingAuthority { ${AUTHORITY} } signer issuedOn effectiveFrom announcedAt revision
  counts { ${COUNTS} } declaredCounts { ${COUNTS} } statedCounts { ${COUNTS} }
  printedCounts { ${COUNTS} } derivedCounts { ${COUNTS} } withdrawnCounts { ${COUNTS} }
  corrects { id number url } correctedBy { id number url } revokedBy { id number url }
  legalBasis { ${LEGAL_DOCUMENT} } documentName documentHash
  signedFile { verdict signatures { signer organisation issuer signedAt isIntact coversWholeFile isTrusted } }
  handling {
    approvedBy { role authority { ${AUTHORITY} } } announcedBy { role authority { ${AUTHORITY} } }
    answers { code path question answer }
  }
  expires { number isWhole noLongerInForceFrom decision { id number url } } hash previousHash documentUrl url
`;

export const STATISTICS_OF_DAY = `
  warnings asOf knownFrom inForce byLevel { level count exclusive } byField { field { id code name } count }
  byAuthority { authority { id code name } count } byType { type count } byOnlineLevel { level count }
`;

export const STATISTICS = `
  ${STATISTICS_OF_DAY}
  changes(issuedFrom: $issuedFrom, issuedUntil: $issuedUntil) @include(if: $hasPeriod) { decisions counts { ${COUNTS} } }
`;

export const PAGE_INFO = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
export const LINE_DECISION = LINE_OF_DECISION;

export const AUTHORITY_RECORD = `${AUTHORITY} existsFrom endedOn parent { ${AUTHORITY} } place { id code name level }`;

export const OFFICE = `
  id code name level place { id code name level } authority { ${AUTHORITY} } address hours phone accessibility location { latitude longitude } takes { levels authorities fields }
  existsFrom endedOn
`;

export const PLACE = 'id code name level existsFrom endedOn parent { id code name level }';
