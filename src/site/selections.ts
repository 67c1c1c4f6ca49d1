const DECISION_LINK = 'decision { number title issuedOn issuingAuthority { name } url }';
const TIME_LIMIT = 'timeLimit { amount unit text }';
const FORMS = 'forms { name url fileName }';

export const DECISION_FIELDS = 'number title issuedOn issuingAuthority { name } url';
export const VERSION_HEAD = `id code name changeKind inForceFrom noLongerInForceFrom legalForce place { name } ${DECISION_LINK}`;
export const VERSION_TEXT = `
  ${VERSION_HEAD} levels field { name } audience
  competentAuthorities { name } implementingAuthorities { name } coordinatingAuthorities { name }
  onlineLevel partialOnlineReason steps { name description }
  channels { kind ${TIME_LIMIT} fees { kind amount currency text } description }
  dossiers { case ${TIME_LIMIT} items { name originals copies ${FORMS} } }
  results requirements legalBasis { number title } ${FORMS} receptionAddresses dossierSets note
`;
export const CHANGE =
  'position kind code name effectiveFrom place { name } version { id } isDerived isWithdrawn correctedBy { isWithdrawn decision { number url } }';
