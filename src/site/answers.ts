/** Answers to the fixed queries of the pages. Generated from the schema: `npm run site-answers`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who may have to perform a procedure. Districts ended on 2025-07-01. */
export type GovernmentLevel =
  /** bộ, ngành trung ương */
  | 'CENTRAL'
  /** cấp tỉnh */
  | 'PROVINCE'
  /** cấp huyện, until 2025-06-30 */
  | 'DISTRICT'
  /** cấp xã */
  | 'COMMUNE'
  /** cơ quan khác */
  | 'OTHER';

/** What a decision's line did. */
export type ChangeKind =
  /** mới ban hành */
  | 'NEW'
  /** sửa đổi, bổ sung */
  | 'AMENDED'
  /** thay thế */
  | 'REPLACED'
  /** bãi bỏ, hủy bỏ */
  | 'ABOLISHED'
  /** chuẩn hóa: announced again in standard form */
  | 'STANDARDISED'
  /** tiếp tục thực hiện: carried on or brought back */
  | 'REINSTATED';

/** Legal force (hiệu lực) on a day. */
export type LegalForce =
  /** chưa có hiệu lực: announced, its first day is to come */
  | 'NOT_YET_IN_FORCE'
  /** còn hiệu lực */
  | 'IN_FORCE'
  /** hết hiệu lực */
  | 'NO_LONGER_IN_FORCE';

/** Whose procedure it is (loại thủ tục). */
export type ProcedureType =
  /** quy định bởi trung ương, chung cả nước */
  | 'STANDARD'
  /** đặc thù của địa phương */
  | 'SPECIFIC'
  /** nội bộ giữa các cơ quan nhà nước */
  | 'INTERNAL';

/** Levels 1-4 were used until 2022; then none, partial (một phần) or full (toàn trình). */
export type OnlineServiceLevel =
  /** chưa cung cấp trực tuyến */
  | 'NONE'
  /** mức độ 1, until 2022 */
  | 'LEVEL_1'
  /** mức độ 2, until 2022 */
  | 'LEVEL_2'
  /** mức độ 3, until 2022 */
  | 'LEVEL_3'
  /** mức độ 4, until 2022 */
  | 'LEVEL_4'
  /** một phần */
  | 'PARTIAL'
  /** toàn trình */
  | 'FULL';

/** How an application is handed in (cách thức thực hiện). */
export type ChannelKind =
  /** trực tiếp */
  | 'IN_PERSON'
  /** trực tuyến */
  | 'ONLINE'
  /** dịch vụ bưu chính */
  | 'POSTAL';

/** Unit of a time limit (thời hạn giải quyết). */
export type TimeUnit =
  /** giờ */
  | 'HOUR'
  /** ngày */
  | 'DAY'
  /** ngày làm việc */
  | 'WORKING_DAY'
  /** tháng */
  | 'MONTH'
  /** năm */
  | 'YEAR';

/** What kind of payment it is. */
export type FeeKind =
  /** phí */
  | 'FEE'
  /** lệ phí */
  | 'CHARGE'
  /** giá dịch vụ */
  | 'PRICE';

/** What kind of decision (loại quyết định) it is. */
export type DecisionType =
  /** announces changes */
  | 'PUBLICATION'
  /** announces the same again in standard form */
  | 'STANDARDISATION'
  /** mends what an earlier decision said (đính chính); left out of statistics */
  | 'CORRECTION'
  /** what was in force when the catalogue began, imported; left out of statistics */
  | 'BASELINE';

/** The parts of a procedure as the law lists them. */
export type ProcedurePart =
  /** tên thủ tục */
  | 'NAME'
  /** cấp thực hiện */
  | 'LEVELS'
  /** lĩnh vực */
  | 'FIELD'
  /** trình tự thực hiện */
  | 'STEPS'
  /** cách thức thực hiện */
  | 'CHANNELS'
  /** thành phần, số lượng hồ sơ */
  | 'DOSSIER'
  /** thời hạn giải quyết */
  | 'TIME_LIMIT'
  /** đối tượng thực hiện */
  | 'AUDIENCE'
  /** cơ quan thực hiện */
  | 'IMPLEMENTING_AUTHORITY'
  /** kết quả thực hiện */
  | 'RESULT'
  /** phí, lệ phí */
  | 'FEES'
  /** mẫu đơn, mẫu tờ khai */
  | 'FORMS'
  /** yêu cầu, điều kiện */
  | 'REQUIREMENTS'
  /** căn cứ pháp lý */
  | 'LEGAL_BASIS'
  /** mức độ cung cấp dịch vụ công trực tuyến */
  | 'ONLINE_LEVEL';

/** What a list or a count of procedures is narrowed to. Conditions hold together; of the values of one, any is enough. Lists hold at most 100 values. */
export type ProcedureFilter = {
  /** Procedure codes in any usual spelling. */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** Performed at any of these levels (cấp thực hiện). */
  readonly levels?: ReadonlyArray<GovernmentLevel> | null | undefined;
  /** Codes or names of fields (lĩnh vực). */
  readonly fields?: ReadonlyArray<string> | null | undefined;
  /** Codes or names of competent or implementing authorities (cơ quan có thẩm quyền, cơ quan thực hiện) as the procedure prints them. Half of the procedures print no competent authority: to ask for 'procedures of the ministry' use responsibleAuthorities. */
  readonly authorities?: ReadonlyArray<string> | null | undefined;
  /** Codes or names of the authorities that issued the decision (cơ quan ban hành), across their renamings. */
  readonly issuingAuthorities?: ReadonlyArray<string> | null | undefined;
  /** Codes or names of the competent authorities or, where a procedure prints none, of the one that issued its decision; across their renamings. Answers 'procedures of the ministry'. */
  readonly responsibleAuthorities?: ReadonlyArray<string> | null | undefined;
  /** Default [STANDARD, SPECIFIC]: internal procedures only when asked for. */
  readonly types?: ReadonlyArray<ProcedureType> | null | undefined;
  /** Levels of online service. */
  readonly onlineLevels?: ReadonlyArray<OnlineServiceLevel> | null | undefined;
  /** Default [IN_FORCE]. */
  readonly legalForce?: ReadonlyArray<LegalForce> | null | undefined;
  /** Number of a legal document (căn cứ pháp lý) in any spelling, as '123/2015/NĐ-CP'. */
  readonly legalBasis?: string | null | undefined;
  /** Code of an office (bộ phận một cửa): what is handed in there. With place, the people of that place; an office closed on asOf takes nothing. */
  readonly office?: string | null | undefined;
  /** Who applies (đối tượng thực hiện), as printed: 'Công dân Việt Nam'. */
  readonly audience?: string | null | undefined;
  /** True: the decision states that nothing is to be paid. False: it states some payment, or a rule in words. Procedures that state nothing match neither. */
  readonly isFree?: boolean | null | undefined;
  /** Some way to hand in has a longer time limit. Working days are compared with working days only, the other units with each other. */
  readonly timeLimitOver?: TimeLimitInput | null | undefined;
  /** Some way to hand in has a time limit of at most this. Working days are compared with working days only, the other units with each other. */
  readonly timeLimitAtMost?: TimeLimitInput | null | undefined;
  /** May be handed in by any of these ways (cách thức thực hiện). */
  readonly channels?: ReadonlyArray<ChannelKind> | null | undefined;
  /** Leads to it: names of events of life (sự kiện trong đời), as lifeEvents lists them. */
  readonly lifeEvents?: ReadonlyArray<string> | null | undefined;
  /** May be handed in anywhere, whatever the applicant's place. */
  readonly isBoundaryIndependent?: boolean | null | undefined;
  /** Words in the name of one paper to hand in (thành phần hồ sơ), with or without accents. */
  readonly dossierItem?: string | null | undefined;
  /** The version shown is in force from this day or later. */
  readonly inForceFrom?: string | null | undefined;
  /** The version shown is in force from a day before this one; must not lie before inForceFrom. */
  readonly inForceUntil?: string | null | undefined;
  /** Whether a change after the day asked is announced. */
  readonly hasUpcoming?: boolean | null | undefined;
};

/** A length of time in one unit. */
export type TimeLimitInput = {
  /** How many units; not negative. */
  readonly amount: number;
  /** Of what. */
  readonly unit: TimeUnit;
};

/** What a list of decisions is narrowed to. Conditions hold together. */
export type DecisionFilter = {
  /** Code or name, across renamings. */
  readonly issuingAuthority?: string | null | undefined;
  /** First day of signature (ngày ban hành). */
  readonly issuedFrom?: string | null | undefined;
  /** Day of signature, exclusive; must not lie before issuedFrom. */
  readonly issuedUntil?: string | null | undefined;
  /** Decisions with at least one line of these kinds. */
  readonly kinds?: ReadonlyArray<ChangeKind> | null | undefined;
  /** Types of decisions (loại quyết định). */
  readonly types?: ReadonlyArray<DecisionType> | null | undefined;
  /** Words in number or title, with or without accents; all of them. */
  readonly query?: string | null | undefined;
  /** Numbers in any spelling. */
  readonly numbers?: ReadonlyArray<string> | null | undefined;
  /** First day on which its lines take effect. */
  readonly effectiveFrom?: string | null | undefined;
  /** Exclusive; must not lie before effectiveFrom. */
  readonly effectiveUntil?: string | null | undefined;
  /** Announced in the catalogue at this instant or later. */
  readonly announcedFrom?: string | null | undefined;
  /** Announced before this instant; must not lie before announcedFrom. */
  readonly announcedUntil?: string | null | undefined;
  /** Code or permanent id of a province: decisions of its authorities, and of the provinces merged into it. */
  readonly place?: string | null | undefined;
};

/** What a list of changes is narrowed to. Conditions hold together; of the values of one, any is enough. Lists hold at most 100 values. */
export type ChangeFilter = {
  /** What the lines did. */
  readonly kinds?: ReadonlyArray<ChangeKind> | null | undefined;
  /** Levels of the procedures changed. */
  readonly levels?: ReadonlyArray<GovernmentLevel> | null | undefined;
  /** Codes or names of fields. */
  readonly fields?: ReadonlyArray<string> | null | undefined;
  /** Codes or names of competent or implementing authorities as the line prints them. */
  readonly authorities?: ReadonlyArray<string> | null | undefined;
  /** Code or name of who issued the decision, across renamings. */
  readonly issuingAuthority?: string | null | undefined;
  /** Lines that speak about these procedures or end them. */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** The line's own place: only lines of that province (and of those merged into it), without the national ones. For everything that changed for the people of a place use appliesTo. */
  readonly place?: string | null | undefined;
  /** The people of a place: national lines, and those of its province and of the provinces merged into it. */
  readonly appliesTo?: string | null | undefined;
  /** First day of signature. */
  readonly issuedFrom?: string | null | undefined;
  /** Day of signature, exclusive; must not lie before issuedFrom. */
  readonly issuedUntil?: string | null | undefined;
  /** By the day on which the change takes effect; until is exclusive. */
  readonly effectiveFrom?: string | null | undefined;
  /** Exclusive; must not lie before effectiveFrom. */
  readonly effectiveUntil?: string | null | undefined;
  /** Types of the decisions; without BASELINE, what was in force when the catalogue began is left out. */
  readonly decisionTypes?: ReadonlyArray<DecisionType> | null | undefined;
  /** Announced in the catalogue at this instant or later. */
  readonly announcedFrom?: string | null | undefined;
  /** Announced before this instant; must not lie before announcedFrom. */
  readonly announcedUntil?: string | null | undefined;
  /** Announced after this revision of the catalogue. */
  readonly revisionAfter?: number | null | undefined;
};

/** Where the text of a version stands. */
export type ContentSource =
  /** In this line. */
  | 'OWN'
  /** In the national version, to which a local list refers. */
  | 'NATIONAL'
  /** In both: what the local line says goes before what the national one says. */
  | 'OWN_OVER_NATIONAL';

/** What became of a line. */
export type LineChangeKind =
  /** giữ nguyên */
  | 'KEPT'
  /** chuyển chỗ */
  | 'MOVED'
  /** bỏ */
  | 'REMOVED'
  /** thêm */
  | 'ADDED';

/** What became of a stretch of text. */
export type WordChangeKind =
  /** giữ nguyên */
  | 'KEPT'
  /** bỏ */
  | 'REMOVED'
  /** thêm */
  | 'ADDED';

/** What the electronic signatures of a file come to. */
export type SignatureVerdict =
  /** The file is not signed electronically. */
  | 'UNSIGNED'
  /** The file was changed after signing, or a signature cannot be read. */
  | 'NOT_INTACT'
  /** Intact, but a certificate does not lead to a root that this catalogue trusts. */
  | 'NOT_TRUSTED'
  /** Intact, and every certificate was valid when it signed and leads to a trusted root. Revocation is not asked. */
  | 'TRUSTED';

/** Roles of those who answer for decisions. */
export type HandlerRole =
  /** quản trị */
  | 'ADMINISTRATOR'
  /** người phê duyệt */
  | 'APPROVER'
  /** biên tập viên */
  | 'EDITOR'
  /** a command of whoever runs the system */
  | 'COMMAND'
  /** a program with an API key that an administrator allowed this */
  | 'PROGRAM';

/** How sure an answer of search is. */
export type SearchConfidence =
  /** The words were found. */
  | 'HIGH'
  /** Few of the words were found: say so, and offer didYouMean. */
  | 'LOW';

/** What people ask about a procedure. */
export type SearchAsk =
  /** What to bring. */
  | 'PAPERS'
  /** How long it takes, or until when. */
  | 'TIME'
  /** What it costs. */
  | 'FEE'
  /** Where and with whom. */
  | 'OFFICE'
  /** Whether and when one may or must. */
  | 'CONDITIONS'
  /** How it is done. */
  | 'HOW'
  /** Which form. */
  | 'FORM'
  /** Whether it can be done online. */
  | 'ONLINE';

export type StartPageQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  momentCodes: ReadonlyArray<string> | string;
}>;

export type StartPageQuery = {
  readonly popular: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
  readonly ofMoments: { readonly nodes: ReadonlyArray<{ readonly code: string }> };
  readonly statistics: {
    readonly inForce: number;
    readonly byField: ReadonlyArray<{ readonly count: number; readonly field: { readonly code: string; readonly name: string } }>;
  };
  readonly changes: {
    readonly nodes: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly code: string;
      readonly name: string;
      readonly effectiveFrom: string;
      readonly isExpiry: boolean;
      readonly isWithdrawn: boolean;
      readonly place: { readonly code: string; readonly name: string } | null;
      readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
      readonly decision: {
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
    }>;
  };
  readonly decisions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly issuingAuthority: { readonly name: string };
    }>;
  };
};

export type ProcedureLinkFragment = { readonly code: string; readonly name: string };

export type ChangeHeadFragment = {
  readonly kind: ChangeKind;
  readonly code: string;
  readonly name: string;
  readonly effectiveFrom: string;
  readonly isExpiry: boolean;
  readonly isWithdrawn: boolean;
  readonly place: { readonly code: string; readonly name: string } | null;
  readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
  readonly decision: {
    readonly number: string;
    readonly title: string | null;
    readonly issuedOn: string;
    readonly url: string;
    readonly issuingAuthority: { readonly name: string };
  };
};

export type DecisionLinkFragment = {
  readonly number: string;
  readonly title: string | null;
  readonly issuedOn: string;
  readonly url: string;
  readonly issuingAuthority: { readonly name: string };
};

export type SearchPageQueryVariables = Exact<{
  hasQuery: boolean;
  query: string;
  filter?: ProcedureFilter | null | undefined;
  first: number;
  asOf?: string | null | undefined;
  place?: string | null | undefined;
  hasPlace: boolean;
  placeCode: string;
  placeName?: string | null | undefined;
  hasPlaceName: boolean;
  numbers: ReadonlyArray<string> | string;
  hasNumber: boolean;
  officeId: string;
  hasOffice: boolean;
}>;

export type SearchPageQuery = {
  readonly search?: {
    readonly totalCount: number;
    readonly totalCountIsLimited: boolean;
    readonly interpretedAs: string | null;
    readonly confidence: SearchConfidence;
    readonly notice: string | null;
    readonly noticeEn: string | null;
    readonly didYouMean: ReadonlyArray<string>;
    readonly isComplete: boolean;
    readonly asks: ReadonlyArray<SearchAsk>;
    readonly edges: ReadonlyArray<{
      readonly score: number;
      readonly node: {
        readonly code: string;
        readonly name: string;
        readonly legalForce: LegalForce | null;
        readonly latest: {
          readonly levels: ReadonlyArray<GovernmentLevel>;
          readonly onlineLevel: OnlineServiceLevel;
          readonly place: { readonly code: string; readonly name: string } | null;
          readonly channels: ReadonlyArray<{
            readonly kind: ChannelKind;
            readonly description: string | null;
            readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
            readonly fees: ReadonlyArray<{
              readonly kind: FeeKind;
              readonly amount: number | null;
              readonly currency: string;
              readonly text: string | null;
            }>;
          }>;
          readonly dossiers: ReadonlyArray<{
            readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
          }>;
        } | null;
      };
      readonly twins: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly latest: { readonly place: { readonly code: string; readonly name: string } | null } | null;
      }>;
      readonly highlights: ReadonlyArray<{
        readonly part: ProcedurePart;
        readonly fragments: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly facets: ReadonlyArray<{
      readonly name: string;
      readonly values: ReadonlyArray<{ readonly value: string; readonly label: string; readonly count: number }>;
    }>;
    readonly successors: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  };
  readonly place?: { readonly code: string; readonly name: string } | null;
  readonly office?: { readonly code: string; readonly name: string } | Record<PropertyKey, never> | null;
  readonly decisions?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly type: DecisionType;
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly counts: {
        readonly total: number;
        readonly new: number;
        readonly amended: number;
        readonly replaced: number;
        readonly abolished: number;
        readonly standardised: number;
        readonly reinstated: number;
      };
      readonly issuingAuthority: { readonly name: string };
    }>;
  };
  readonly fields?: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly named?: { readonly nodes: ReadonlyArray<{ readonly code: string }> };
};

export type CardFragment = {
  readonly code: string;
  readonly name: string;
  readonly legalForce: LegalForce | null;
  readonly latest: {
    readonly levels: ReadonlyArray<GovernmentLevel>;
    readonly onlineLevel: OnlineServiceLevel;
    readonly place: { readonly code: string; readonly name: string } | null;
    readonly channels: ReadonlyArray<{
      readonly kind: ChannelKind;
      readonly description: string | null;
      readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
      readonly fees: ReadonlyArray<{
        readonly kind: FeeKind;
        readonly amount: number | null;
        readonly currency: string;
        readonly text: string | null;
      }>;
    }>;
    readonly dossiers: ReadonlyArray<{
      readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
    }>;
  } | null;
};

export type ChannelFragment = {
  readonly kind: ChannelKind;
  readonly description: string | null;
  readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
  readonly fees: ReadonlyArray<{
    readonly kind: FeeKind;
    readonly amount: number | null;
    readonly currency: string;
    readonly text: string | null;
  }>;
};

export type TimeLimitFragment = { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };

export type TwinFragment = {
  readonly code: string;
  readonly name: string;
  readonly latest: { readonly place: { readonly code: string; readonly name: string } | null } | null;
};

export type DecisionItemFragment = {
  readonly type: DecisionType;
  readonly number: string;
  readonly title: string | null;
  readonly issuedOn: string;
  readonly url: string;
  readonly counts: {
    readonly total: number;
    readonly new: number;
    readonly amended: number;
    readonly replaced: number;
    readonly abolished: number;
    readonly standardised: number;
    readonly reinstated: number;
  };
  readonly issuingAuthority: { readonly name: string };
};

export type ProceduresPageQueryVariables = Exact<{
  filter?: ProcedureFilter | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  place?: string | null | undefined;
  hasPlace: boolean;
  placeCode: string;
  hasField: boolean;
  hasIssuer: boolean;
  issuer: string;
}>;

export type ProceduresPageQuery = {
  readonly procedures: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly place?: { readonly code: string; readonly name: string } | null;
  readonly fields?: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly issuer?: { readonly name: string } | null;
};

export type StatisticsPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  place?: string | null | undefined;
  hasPlace: boolean;
  placeCode: string;
}>;

export type StatisticsPageQuery = {
  readonly statistics: {
    readonly asOf: string;
    readonly inForce: number;
    readonly knownFrom: string | null;
    readonly byLevel: ReadonlyArray<{ readonly level: GovernmentLevel; readonly count: number; readonly exclusive: number }>;
    readonly byField: ReadonlyArray<{
      readonly count: number;
      readonly field: { readonly code: string; readonly name: string; readonly count: number };
    }>;
    readonly byAuthority: ReadonlyArray<{
      readonly count: number;
      readonly authority: {
        readonly code: string;
        readonly name: string;
        readonly predecessors: ReadonlyArray<{ readonly code: string }>;
        readonly successors: ReadonlyArray<{ readonly predecessors: ReadonlyArray<{ readonly code: string }> }>;
      };
    }>;
    readonly byType: ReadonlyArray<{ readonly type: ProcedureType; readonly count: number }>;
    readonly byOnlineLevel: ReadonlyArray<{ readonly level: OnlineServiceLevel; readonly count: number }>;
    readonly changesByMonth: ReadonlyArray<{
      readonly month: string;
      readonly decisions: number;
      readonly counts: {
        readonly total: number;
        readonly new: number;
        readonly amended: number;
        readonly replaced: number;
        readonly abolished: number;
        readonly standardised: number;
        readonly reinstated: number;
      };
    }>;
  };
  readonly place?: { readonly code: string; readonly name: string } | null;
};

export type HistoryPageQueryVariables = Exact<{
  code: string;
  place?: string | null | undefined;
}>;

export type HistoryPageQuery = {
  readonly procedure: {
    readonly code: string;
    readonly name: string;
    readonly versions: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly changeKind: ChangeKind;
        readonly inForceFrom: string;
        readonly noLongerInForceFrom: string | null;
        readonly legalForce: LegalForce;
        readonly changedParts: ReadonlyArray<ProcedurePart>;
        readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
        readonly decision: {
          readonly number: string;
          readonly title: string | null;
          readonly issuedOn: string;
          readonly url: string;
          readonly issuingAuthority: { readonly name: string };
        };
      }>;
    };
    readonly replaces: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly replacedBy: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  } | null;
};

export type VersionHeadFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly changeKind: ChangeKind;
  readonly inForceFrom: string;
  readonly noLongerInForceFrom: string | null;
  readonly legalForce: LegalForce;
  readonly changedParts: ReadonlyArray<ProcedurePart>;
  readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly decision: {
    readonly number: string;
    readonly title: string | null;
    readonly issuedOn: string;
    readonly url: string;
    readonly issuingAuthority: { readonly name: string };
  };
};

export type PostingPageQueryVariables = Exact<{
  code: string;
  place?: string | null | undefined;
  hasPlace: boolean;
}>;

export type PostingPageQuery = {
  readonly offices?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly address: string;
      readonly hours: string | null;
      readonly phone: string | null;
      readonly accessibility: string | null;
      readonly place: { readonly id: string; readonly name: string };
      readonly authority: { readonly code: string; readonly name: string };
      readonly location: { readonly latitude: number; readonly longitude: number } | null;
      readonly takes: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly authorities: ReadonlyArray<string>;
        readonly fields: ReadonlyArray<string>;
      };
    }>;
  };
  readonly procedure: {
    readonly code: string;
    readonly name: string;
    readonly legalForce: LegalForce | null;
    readonly version: {
      readonly type: ProcedureType;
      readonly levels: ReadonlyArray<GovernmentLevel>;
      readonly audience: ReadonlyArray<string>;
      readonly onlineLevel: OnlineServiceLevel;
      readonly partialOnlineReason: string | null;
      readonly dossierSets: number | null;
      readonly results: ReadonlyArray<string>;
      readonly resultChannels: ReadonlyArray<ChannelKind>;
      readonly requirements: string | null;
      readonly receptionAddresses: ReadonlyArray<string>;
      readonly isBoundaryIndependent: boolean;
      readonly lifeEvents: ReadonlyArray<string>;
      readonly note: string | null;
      readonly withheldNotice: string | null;
      readonly contentFrom: ContentSource;
      readonly hash: string | null;
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly changeKind: ChangeKind;
      readonly inForceFrom: string;
      readonly noLongerInForceFrom: string | null;
      readonly legalForce: LegalForce;
      readonly changedParts: ReadonlyArray<ProcedurePart>;
      readonly field: { readonly code: string; readonly name: string } | null;
      readonly decidedBy: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      readonly delegatedPowers: ReadonlyArray<{
        readonly decision: string;
        readonly validFrom: string;
        readonly endedOn: string | null;
        readonly from: { readonly code: string; readonly name: string };
        readonly to: { readonly code: string; readonly name: string };
      }>;
      readonly competentAuthorities: ReadonlyArray<{ readonly name: string }>;
      readonly implementingAuthorities: ReadonlyArray<{ readonly name: string }>;
      readonly coordinatingAuthorities: ReadonlyArray<{ readonly name: string }>;
      readonly steps: ReadonlyArray<{ readonly name: string | null; readonly description: string }>;
      readonly channels: ReadonlyArray<{
        readonly kind: ChannelKind;
        readonly description: string | null;
        readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
        readonly fees: ReadonlyArray<{
          readonly kind: FeeKind;
          readonly amount: number | null;
          readonly currency: string;
          readonly text: string | null;
        }>;
      }>;
      readonly dossiers: ReadonlyArray<{
        readonly case: string | null;
        readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        readonly items: ReadonlyArray<{
          readonly name: string;
          readonly originals: number | null;
          readonly copies: number | null;
          readonly hasElectronicForm: boolean;
          readonly isProcessingResult: boolean;
          readonly forms: ReadonlyArray<{
            readonly name: string;
            readonly url: string | null;
            readonly fileName: string | null;
            readonly byteSize: number | null;
          }>;
        }>;
      }>;
      readonly legalBasis: ReadonlyArray<{
        readonly number: string;
        readonly title: string | null;
        readonly noLongerInForceFrom: string | null;
      }>;
      readonly forms: ReadonlyArray<{
        readonly name: string;
        readonly url: string | null;
        readonly fileName: string | null;
        readonly byteSize: number | null;
      }>;
      readonly national: { readonly id: string } | null;
      readonly corrects: {
        readonly id: string;
        readonly decision: {
          readonly number: string;
          readonly title: string | null;
          readonly issuedOn: string;
          readonly url: string;
          readonly issuingAuthority: { readonly name: string };
        };
      } | null;
      readonly correctedBy: {
        readonly id: string;
        readonly decision: {
          readonly number: string;
          readonly title: string | null;
          readonly issuedOn: string;
          readonly url: string;
          readonly issuingAuthority: { readonly name: string };
        };
      } | null;
      readonly endedBy: {
        readonly kind: ChangeKind;
        readonly code: string;
        readonly name: string;
        readonly effectiveFrom: string;
        readonly isExpiry: boolean;
        readonly isWithdrawn: boolean;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
        readonly decision: {
          readonly number: string;
          readonly title: string | null;
          readonly issuedOn: string;
          readonly url: string;
          readonly issuingAuthority: { readonly name: string };
        };
      } | null;
      readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly decision: {
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
    } | null;
  } | null;
};

export type OfficeFragment = {
  readonly code: string;
  readonly name: string;
  readonly endedOn: string | null;
  readonly address: string;
  readonly hours: string | null;
  readonly phone: string | null;
  readonly accessibility: string | null;
  readonly place: { readonly id: string; readonly name: string };
  readonly authority: { readonly code: string; readonly name: string };
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  readonly takes: {
    readonly levels: ReadonlyArray<GovernmentLevel>;
    readonly authorities: ReadonlyArray<string>;
    readonly fields: ReadonlyArray<string>;
  };
};

export type VersionTextFragment = {
  readonly type: ProcedureType;
  readonly levels: ReadonlyArray<GovernmentLevel>;
  readonly audience: ReadonlyArray<string>;
  readonly onlineLevel: OnlineServiceLevel;
  readonly partialOnlineReason: string | null;
  readonly dossierSets: number | null;
  readonly results: ReadonlyArray<string>;
  readonly resultChannels: ReadonlyArray<ChannelKind>;
  readonly requirements: string | null;
  readonly receptionAddresses: ReadonlyArray<string>;
  readonly isBoundaryIndependent: boolean;
  readonly lifeEvents: ReadonlyArray<string>;
  readonly note: string | null;
  readonly withheldNotice: string | null;
  readonly contentFrom: ContentSource;
  readonly hash: string | null;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly changeKind: ChangeKind;
  readonly inForceFrom: string;
  readonly noLongerInForceFrom: string | null;
  readonly legalForce: LegalForce;
  readonly changedParts: ReadonlyArray<ProcedurePart>;
  readonly field: { readonly code: string; readonly name: string } | null;
  readonly decidedBy: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly delegatedPowers: ReadonlyArray<{
    readonly decision: string;
    readonly validFrom: string;
    readonly endedOn: string | null;
    readonly from: { readonly code: string; readonly name: string };
    readonly to: { readonly code: string; readonly name: string };
  }>;
  readonly competentAuthorities: ReadonlyArray<{ readonly name: string }>;
  readonly implementingAuthorities: ReadonlyArray<{ readonly name: string }>;
  readonly coordinatingAuthorities: ReadonlyArray<{ readonly name: string }>;
  readonly steps: ReadonlyArray<{ readonly name: string | null; readonly description: string }>;
  readonly channels: ReadonlyArray<{
    readonly kind: ChannelKind;
    readonly description: string | null;
    readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
    readonly fees: ReadonlyArray<{
      readonly kind: FeeKind;
      readonly amount: number | null;
      readonly currency: string;
      readonly text: string | null;
    }>;
  }>;
  readonly dossiers: ReadonlyArray<{
    readonly case: string | null;
    readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
    readonly items: ReadonlyArray<{
      readonly name: string;
      readonly originals: number | null;
      readonly copies: number | null;
      readonly hasElectronicForm: boolean;
      readonly isProcessingResult: boolean;
      readonly forms: ReadonlyArray<{
        readonly name: string;
        readonly url: string | null;
        readonly fileName: string | null;
        readonly byteSize: number | null;
      }>;
    }>;
  }>;
  readonly legalBasis: ReadonlyArray<{
    readonly number: string;
    readonly title: string | null;
    readonly noLongerInForceFrom: string | null;
  }>;
  readonly forms: ReadonlyArray<{
    readonly name: string;
    readonly url: string | null;
    readonly fileName: string | null;
    readonly byteSize: number | null;
  }>;
  readonly national: { readonly id: string } | null;
  readonly corrects: {
    readonly id: string;
    readonly decision: {
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly issuingAuthority: { readonly name: string };
    };
  } | null;
  readonly correctedBy: {
    readonly id: string;
    readonly decision: {
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly issuingAuthority: { readonly name: string };
    };
  } | null;
  readonly endedBy: {
    readonly kind: ChangeKind;
    readonly code: string;
    readonly name: string;
    readonly effectiveFrom: string;
    readonly isExpiry: boolean;
    readonly isWithdrawn: boolean;
    readonly place: { readonly code: string; readonly name: string } | null;
    readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
    readonly decision: {
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly issuingAuthority: { readonly name: string };
    };
  } | null;
  readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly decision: {
    readonly number: string;
    readonly title: string | null;
    readonly issuedOn: string;
    readonly url: string;
    readonly issuingAuthority: { readonly name: string };
  };
};

export type DossierFragment = {
  readonly case: string | null;
  readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
  readonly items: ReadonlyArray<{
    readonly name: string;
    readonly originals: number | null;
    readonly copies: number | null;
    readonly hasElectronicForm: boolean;
    readonly isProcessingResult: boolean;
    readonly forms: ReadonlyArray<{
      readonly name: string;
      readonly url: string | null;
      readonly fileName: string | null;
      readonly byteSize: number | null;
    }>;
  }>;
};

export type PaperFragment = {
  readonly name: string;
  readonly originals: number | null;
  readonly copies: number | null;
  readonly hasElectronicForm: boolean;
  readonly isProcessingResult: boolean;
  readonly forms: ReadonlyArray<{
    readonly name: string;
    readonly url: string | null;
    readonly fileName: string | null;
    readonly byteSize: number | null;
  }>;
};

export type FormFragment = {
  readonly name: string;
  readonly url: string | null;
  readonly fileName: string | null;
  readonly byteSize: number | null;
};

export type PostingListPageQueryVariables = Exact<{
  filter?: ProcedureFilter | null | undefined;
  isAsked: boolean;
  after?: string | null | undefined;
  place?: string | null | undefined;
  hasPlace: boolean;
  placeCode: string;
  hasField: boolean;
  field: string;
}>;

export type PostingListPageQuery = {
  readonly fields: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly field?: { readonly name: string } | null;
  readonly place?: { readonly code: string; readonly name: string } | null;
  readonly procedures?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CurrencyPageQueryVariables = Exact<{
  code: string;
  day: string;
  place?: string | null | undefined;
}>;

export type CurrencyPageQuery = {
  readonly then: {
    readonly code: string;
    readonly name: string;
    readonly version: { readonly id: string } | null;
    readonly replacedBy: ReadonlyArray<{ readonly code: string }>;
  } | null;
  readonly now: {
    readonly code: string;
    readonly name: string;
    readonly legalForce: LegalForce | null;
    readonly version: { readonly id: string; readonly inForceFrom: string } | null;
    readonly replacedBy: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  } | null;
};

export type ChangesPageQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  hasPlace: boolean;
  place: string;
}>;

export type ChangesPageQuery = {
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly code: string;
      readonly name: string;
      readonly effectiveFrom: string;
      readonly isExpiry: boolean;
      readonly isWithdrawn: boolean;
      readonly place: { readonly code: string; readonly name: string } | null;
      readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
      readonly decision: {
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
    }>;
  };
  readonly place?: { readonly code: string; readonly name: string } | null;
};

export type FeedPageQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
}>;

export type FeedPageQuery = {
  readonly changes: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ChangeKind;
      readonly code: string;
      readonly name: string;
      readonly effectiveFrom: string;
      readonly isExpiry: boolean;
      readonly isWithdrawn: boolean;
      readonly decision: {
        readonly announcedAt: string;
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
      readonly place: { readonly code: string; readonly name: string } | null;
      readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
    }>;
  };
  readonly catalog: { readonly lastAnnouncedAt: string | null };
};

export type ProcedureFeedPageQueryVariables = Exact<{
  code: string;
  codes: ReadonlyArray<string> | string;
}>;

export type ProcedureFeedPageQuery = {
  readonly procedure: { readonly code: string; readonly name: string } | null;
  readonly changes: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ChangeKind;
      readonly code: string;
      readonly name: string;
      readonly effectiveFrom: string;
      readonly isExpiry: boolean;
      readonly isWithdrawn: boolean;
      readonly decision: {
        readonly announcedAt: string;
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
      readonly place: { readonly code: string; readonly name: string } | null;
      readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
    }>;
  };
  readonly catalog: { readonly lastAnnouncedAt: string | null };
};

export type ComparePageQueryVariables = Exact<{
  from: string;
  to: string;
  code: string;
}>;

export type ComparePageQuery = {
  readonly procedure: {
    readonly versions: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly changeKind: ChangeKind;
        readonly inForceFrom: string;
        readonly noLongerInForceFrom: string | null;
        readonly legalForce: LegalForce;
        readonly changedParts: ReadonlyArray<ProcedurePart>;
        readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
        readonly decision: {
          readonly number: string;
          readonly title: string | null;
          readonly issuedOn: string;
          readonly url: string;
          readonly issuingAuthority: { readonly name: string };
        };
      }>;
    };
  } | null;
  readonly before: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly changeKind: ChangeKind;
    readonly inForceFrom: string;
    readonly noLongerInForceFrom: string | null;
    readonly legalForce: LegalForce;
    readonly changedParts: ReadonlyArray<ProcedurePart>;
    readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
    readonly decision: {
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly issuingAuthority: { readonly name: string };
    };
  } | null;
  readonly after: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly changeKind: ChangeKind;
    readonly inForceFrom: string;
    readonly noLongerInForceFrom: string | null;
    readonly legalForce: LegalForce;
    readonly changedParts: ReadonlyArray<ProcedurePart>;
    readonly differences: ReadonlyArray<{
      readonly part: ProcedurePart;
      readonly words: ReadonlyArray<{ readonly kind: WordChangeKind; readonly text: string }>;
      readonly lines: ReadonlyArray<{ readonly kind: LineChangeKind; readonly text: string }>;
    }>;
    readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
    readonly decision: {
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly issuingAuthority: { readonly name: string };
    };
  } | null;
};

export type DifferenceFragment = {
  readonly part: ProcedurePart;
  readonly words: ReadonlyArray<{ readonly kind: WordChangeKind; readonly text: string }>;
  readonly lines: ReadonlyArray<{ readonly kind: LineChangeKind; readonly text: string }>;
};

export type ProcedurePageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  place?: string | null | undefined;
  hasPlace: boolean;
  placeCode: string;
}>;

export type ProcedurePageQuery = {
  readonly place?: { readonly code: string; readonly name: string } | null;
  readonly procedure: {
    readonly code: string;
    readonly name: string;
    readonly type: ProcedureType;
    readonly legalForce: LegalForce | null;
    readonly knownFrom: string;
    readonly latest: {
      readonly type: ProcedureType;
      readonly levels: ReadonlyArray<GovernmentLevel>;
      readonly audience: ReadonlyArray<string>;
      readonly onlineLevel: OnlineServiceLevel;
      readonly partialOnlineReason: string | null;
      readonly dossierSets: number | null;
      readonly results: ReadonlyArray<string>;
      readonly resultChannels: ReadonlyArray<ChannelKind>;
      readonly requirements: string | null;
      readonly receptionAddresses: ReadonlyArray<string>;
      readonly isBoundaryIndependent: boolean;
      readonly lifeEvents: ReadonlyArray<string>;
      readonly note: string | null;
      readonly withheldNotice: string | null;
      readonly contentFrom: ContentSource;
      readonly hash: string | null;
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly changeKind: ChangeKind;
      readonly inForceFrom: string;
      readonly noLongerInForceFrom: string | null;
      readonly legalForce: LegalForce;
      readonly changedParts: ReadonlyArray<ProcedurePart>;
      readonly field: { readonly count: number; readonly code: string; readonly name: string } | null;
      readonly decision: {
        readonly signer: string | null;
        readonly documentUrl: string | null;
        readonly documentName: string | null;
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
      readonly decidedBy: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      readonly delegatedPowers: ReadonlyArray<{
        readonly decision: string;
        readonly validFrom: string;
        readonly endedOn: string | null;
        readonly from: { readonly code: string; readonly name: string };
        readonly to: { readonly code: string; readonly name: string };
      }>;
      readonly competentAuthorities: ReadonlyArray<{ readonly name: string }>;
      readonly implementingAuthorities: ReadonlyArray<{ readonly name: string }>;
      readonly coordinatingAuthorities: ReadonlyArray<{ readonly name: string }>;
      readonly steps: ReadonlyArray<{ readonly name: string | null; readonly description: string }>;
      readonly channels: ReadonlyArray<{
        readonly kind: ChannelKind;
        readonly description: string | null;
        readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
        readonly fees: ReadonlyArray<{
          readonly kind: FeeKind;
          readonly amount: number | null;
          readonly currency: string;
          readonly text: string | null;
        }>;
      }>;
      readonly dossiers: ReadonlyArray<{
        readonly case: string | null;
        readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        readonly items: ReadonlyArray<{
          readonly name: string;
          readonly originals: number | null;
          readonly copies: number | null;
          readonly hasElectronicForm: boolean;
          readonly isProcessingResult: boolean;
          readonly forms: ReadonlyArray<{
            readonly name: string;
            readonly url: string | null;
            readonly fileName: string | null;
            readonly byteSize: number | null;
          }>;
        }>;
      }>;
      readonly legalBasis: ReadonlyArray<{
        readonly number: string;
        readonly title: string | null;
        readonly noLongerInForceFrom: string | null;
      }>;
      readonly forms: ReadonlyArray<{
        readonly name: string;
        readonly url: string | null;
        readonly fileName: string | null;
        readonly byteSize: number | null;
      }>;
      readonly national: { readonly id: string } | null;
      readonly corrects: {
        readonly id: string;
        readonly decision: {
          readonly number: string;
          readonly title: string | null;
          readonly issuedOn: string;
          readonly url: string;
          readonly issuingAuthority: { readonly name: string };
        };
      } | null;
      readonly correctedBy: {
        readonly id: string;
        readonly decision: {
          readonly number: string;
          readonly title: string | null;
          readonly issuedOn: string;
          readonly url: string;
          readonly issuingAuthority: { readonly name: string };
        };
      } | null;
      readonly endedBy: {
        readonly kind: ChangeKind;
        readonly code: string;
        readonly name: string;
        readonly effectiveFrom: string;
        readonly isExpiry: boolean;
        readonly isWithdrawn: boolean;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
        readonly decision: {
          readonly number: string;
          readonly title: string | null;
          readonly issuedOn: string;
          readonly url: string;
          readonly issuingAuthority: { readonly name: string };
        };
      } | null;
      readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
    } | null;
    readonly version: {
      readonly id: string;
      readonly localParts: ReadonlyArray<ProcedurePart>;
      readonly place: { readonly code: string; readonly name: string } | null;
      readonly national: { readonly id: string } | null;
      readonly decision: {
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
      readonly corrects: { readonly id: string } | null;
      readonly differences: ReadonlyArray<{ readonly part: ProcedurePart }>;
    } | null;
    readonly twins: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly latest: { readonly place: { readonly code: string; readonly name: string } | null } | null;
    }>;
    readonly upcoming: {
      readonly kind: ChangeKind;
      readonly code: string;
      readonly name: string;
      readonly effectiveFrom: string;
      readonly isExpiry: boolean;
      readonly isWithdrawn: boolean;
      readonly place: { readonly code: string; readonly name: string } | null;
      readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
      readonly decision: {
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
    } | null;
    readonly replaces: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly replacedBy: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly latest: { readonly levels: ReadonlyArray<GovernmentLevel> } | null;
    }>;
  } | null;
  readonly offices?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly address: string;
      readonly hours: string | null;
      readonly phone: string | null;
      readonly accessibility: string | null;
      readonly place: { readonly id: string; readonly name: string };
      readonly authority: { readonly code: string; readonly name: string };
      readonly location: { readonly latitude: number; readonly longitude: number } | null;
      readonly takes: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly authorities: ReadonlyArray<string>;
        readonly fields: ReadonlyArray<string>;
      };
    }>;
  };
  readonly anywhere?: {
    readonly legalForce: LegalForce | null;
    readonly version: { readonly place: { readonly id: string; readonly code: string; readonly name: string } | null } | null;
  } | null;
};

export type VersionPageQueryVariables = Exact<{
  id: string;
}>;

export type VersionPageQuery = {
  readonly version: {
    readonly type: ProcedureType;
    readonly levels: ReadonlyArray<GovernmentLevel>;
    readonly audience: ReadonlyArray<string>;
    readonly onlineLevel: OnlineServiceLevel;
    readonly partialOnlineReason: string | null;
    readonly dossierSets: number | null;
    readonly results: ReadonlyArray<string>;
    readonly resultChannels: ReadonlyArray<ChannelKind>;
    readonly requirements: string | null;
    readonly receptionAddresses: ReadonlyArray<string>;
    readonly isBoundaryIndependent: boolean;
    readonly lifeEvents: ReadonlyArray<string>;
    readonly note: string | null;
    readonly withheldNotice: string | null;
    readonly contentFrom: ContentSource;
    readonly hash: string | null;
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly changeKind: ChangeKind;
    readonly inForceFrom: string;
    readonly noLongerInForceFrom: string | null;
    readonly legalForce: LegalForce;
    readonly changedParts: ReadonlyArray<ProcedurePart>;
    readonly differences: ReadonlyArray<{
      readonly part: ProcedurePart;
      readonly words: ReadonlyArray<{ readonly kind: WordChangeKind; readonly text: string }>;
      readonly lines: ReadonlyArray<{ readonly kind: LineChangeKind; readonly text: string }>;
    }>;
    readonly field: { readonly code: string; readonly name: string } | null;
    readonly decidedBy: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly delegatedPowers: ReadonlyArray<{
      readonly decision: string;
      readonly validFrom: string;
      readonly endedOn: string | null;
      readonly from: { readonly code: string; readonly name: string };
      readonly to: { readonly code: string; readonly name: string };
    }>;
    readonly competentAuthorities: ReadonlyArray<{ readonly name: string }>;
    readonly implementingAuthorities: ReadonlyArray<{ readonly name: string }>;
    readonly coordinatingAuthorities: ReadonlyArray<{ readonly name: string }>;
    readonly steps: ReadonlyArray<{ readonly name: string | null; readonly description: string }>;
    readonly channels: ReadonlyArray<{
      readonly kind: ChannelKind;
      readonly description: string | null;
      readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
      readonly fees: ReadonlyArray<{
        readonly kind: FeeKind;
        readonly amount: number | null;
        readonly currency: string;
        readonly text: string | null;
      }>;
    }>;
    readonly dossiers: ReadonlyArray<{
      readonly case: string | null;
      readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
      readonly items: ReadonlyArray<{
        readonly name: string;
        readonly originals: number | null;
        readonly copies: number | null;
        readonly hasElectronicForm: boolean;
        readonly isProcessingResult: boolean;
        readonly forms: ReadonlyArray<{
          readonly name: string;
          readonly url: string | null;
          readonly fileName: string | null;
          readonly byteSize: number | null;
        }>;
      }>;
    }>;
    readonly legalBasis: ReadonlyArray<{
      readonly number: string;
      readonly title: string | null;
      readonly noLongerInForceFrom: string | null;
    }>;
    readonly forms: ReadonlyArray<{
      readonly name: string;
      readonly url: string | null;
      readonly fileName: string | null;
      readonly byteSize: number | null;
    }>;
    readonly national: { readonly id: string } | null;
    readonly corrects: {
      readonly id: string;
      readonly decision: {
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
    } | null;
    readonly correctedBy: {
      readonly id: string;
      readonly decision: {
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
    } | null;
    readonly endedBy: {
      readonly kind: ChangeKind;
      readonly code: string;
      readonly name: string;
      readonly effectiveFrom: string;
      readonly isExpiry: boolean;
      readonly isWithdrawn: boolean;
      readonly place: { readonly code: string; readonly name: string } | null;
      readonly version: { readonly id: string; readonly changedParts: ReadonlyArray<ProcedurePart> } | null;
      readonly decision: {
        readonly number: string;
        readonly title: string | null;
        readonly issuedOn: string;
        readonly url: string;
        readonly issuingAuthority: { readonly name: string };
      };
    } | null;
    readonly place: { readonly id: string; readonly code: string; readonly name: string } | null;
    readonly decision: {
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly issuingAuthority: { readonly name: string };
    };
  } | null;
};

export type DecisionPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<ChangeKind> | ChangeKind | null | undefined;
}>;

export type DecisionPageQuery = {
  readonly node:
    | {
        readonly number: string;
        readonly title: string | null;
        readonly signer: string | null;
        readonly issuedOn: string;
        readonly effectiveFrom: string;
        readonly announcedAt: string;
        readonly documentUrl: string | null;
        readonly documentName: string | null;
        readonly hash: string;
        readonly issuingAuthority: { readonly name: string };
        readonly corrects: { readonly number: string; readonly url: string } | null;
        readonly correctedBy: ReadonlyArray<{ readonly number: string; readonly url: string }>;
        readonly revokedBy: { readonly number: string; readonly url: string } | null;
        readonly expires: ReadonlyArray<{
          readonly number: string;
          readonly isWhole: boolean;
          readonly noLongerInForceFrom: string | null;
          readonly decision: { readonly number: string; readonly url: string } | null;
        }>;
        readonly signedFile: {
          readonly verdict: SignatureVerdict;
          readonly signatures: ReadonlyArray<{
            readonly signer: string | null;
            readonly organisation: string | null;
            readonly signedAt: string | null;
          }>;
        } | null;
        readonly printedCounts: {
          readonly total: number;
          readonly new: number;
          readonly amended: number;
          readonly replaced: number;
          readonly abolished: number;
          readonly standardised: number;
          readonly reinstated: number;
        };
        readonly derivedCounts: { readonly total: number };
        readonly withdrawnCounts: { readonly total: number };
        readonly legalBasis: ReadonlyArray<{ readonly number: string; readonly title: string | null }>;
        readonly handling: {
          readonly approvedBy: { readonly role: HandlerRole; readonly authority: { readonly name: string } | null } | null;
          readonly announcedBy: { readonly role: HandlerRole; readonly authority: { readonly name: string } | null } | null;
          readonly answers: ReadonlyArray<{ readonly code: string; readonly question: string; readonly answer: string }>;
        } | null;
        readonly lines: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly position: string | null;
            readonly kind: ChangeKind;
            readonly code: string;
            readonly name: string;
            readonly effectiveFrom: string;
            readonly isDerived: boolean;
            readonly isWithdrawn: boolean;
            readonly place: { readonly name: string } | null;
            readonly version: { readonly id: string } | null;
            readonly correctedBy: {
              readonly isWithdrawn: boolean;
              readonly decision: { readonly number: string; readonly url: string };
            } | null;
          }>;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ChangeLineFragment = {
  readonly position: string | null;
  readonly kind: ChangeKind;
  readonly code: string;
  readonly name: string;
  readonly effectiveFrom: string;
  readonly isDerived: boolean;
  readonly isWithdrawn: boolean;
  readonly place: { readonly name: string } | null;
  readonly version: { readonly id: string } | null;
  readonly correctedBy: { readonly isWithdrawn: boolean; readonly decision: { readonly number: string; readonly url: string } } | null;
};

export type FieldsPageQueryVariables = Exact<{ [key: string]: never }>;

export type FieldsPageQuery = {
  readonly statistics: {
    readonly byField: ReadonlyArray<{ readonly count: number; readonly field: { readonly code: string; readonly name: string } }>;
  };
};

export type FieldPageQueryVariables = Exact<{
  code: string;
  codes: ReadonlyArray<string> | string;
  after?: string | null | undefined;
  place?: string | null | undefined;
}>;

export type FieldPageQuery = {
  readonly field: { readonly name: string; readonly count: number } | null;
  readonly procedures: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ChoosePlacePageQueryVariables = Exact<{
  province?: string | null | undefined;
  hasProvince: boolean;
  provinceCode: string;
  name?: string | null | undefined;
  hasName: boolean;
  after?: string | null | undefined;
}>;

export type ChoosePlacePageQuery = {
  readonly provinces: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
  readonly communes?: {
    readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly parent: { readonly name: string } | null }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly province?: { readonly code: string; readonly name: string } | null;
  readonly found?: {
    readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly parent: { readonly name: string } | null }>;
  };
  readonly formerProvinces?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly successors: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly parent: { readonly name: string } | null;
      }>;
      readonly parent: {
        readonly name: string;
        readonly successors: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly parent: { readonly name: string } | null;
        }>;
      } | null;
    }>;
  };
  readonly formerDistricts?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly successors: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly parent: { readonly name: string } | null;
      }>;
      readonly parent: {
        readonly name: string;
        readonly successors: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly parent: { readonly name: string } | null;
        }>;
      } | null;
    }>;
  };
  readonly formerCommunes?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly successors: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly parent: { readonly name: string } | null;
      }>;
      readonly parent: {
        readonly name: string;
        readonly successors: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly parent: { readonly name: string } | null;
        }>;
      } | null;
    }>;
  };
};

export type PlacesPageQueryVariables = Exact<{
  name?: string | null | undefined;
  hasName: boolean;
}>;

export type PlacesPageQuery = {
  readonly provinces: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
  readonly found?: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly parent: { readonly name: string } | null }>;
  };
  readonly formerProvinces?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly successors: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly parent: { readonly name: string } | null;
      }>;
      readonly parent: {
        readonly name: string;
        readonly successors: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly parent: { readonly name: string } | null;
        }>;
      } | null;
    }>;
  };
  readonly formerDistricts?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly successors: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly parent: { readonly name: string } | null;
      }>;
      readonly parent: {
        readonly name: string;
        readonly successors: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly parent: { readonly name: string } | null;
        }>;
      } | null;
    }>;
  };
  readonly formerCommunes?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly successors: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly parent: { readonly name: string } | null;
      }>;
      readonly parent: {
        readonly name: string;
        readonly successors: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly parent: { readonly name: string } | null;
        }>;
      } | null;
    }>;
  };
};

export type PlacePageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  communesAfter?: string | null | undefined;
}>;

export type PlacePageQuery = {
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly level: GovernmentLevel;
    readonly endedOn: string | null;
    readonly parent: { readonly id: string; readonly name: string } | null;
    readonly predecessors: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly successors: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null;
  readonly communes: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly statistics: { readonly inForce: number };
  readonly offices: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly address: string;
      readonly hours: string | null;
      readonly phone: string | null;
      readonly accessibility: string | null;
      readonly place: { readonly id: string; readonly name: string };
      readonly authority: { readonly code: string; readonly name: string };
      readonly location: { readonly latitude: number; readonly longitude: number } | null;
      readonly takes: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly authorities: ReadonlyArray<string>;
        readonly fields: ReadonlyArray<string>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
  readonly own: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly decisions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly issuingAuthority: { readonly code: string; readonly name: string } }>;
  };
};

export type OfficesPageQueryVariables = Exact<{
  place?: string | null | undefined;
  hasPlace: boolean;
  placeCode: string;
  level?: GovernmentLevel | null | undefined;
  after?: string | null | undefined;
}>;

export type OfficesPageQuery = {
  readonly place?: { readonly code: string; readonly name: string } | null;
  readonly offices: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly endedOn: string | null;
      readonly address: string;
      readonly hours: string | null;
      readonly phone: string | null;
      readonly accessibility: string | null;
      readonly place: { readonly id: string; readonly name: string };
      readonly authority: { readonly code: string; readonly name: string };
      readonly location: { readonly latitude: number; readonly longitude: number } | null;
      readonly takes: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly authorities: ReadonlyArray<string>;
        readonly fields: ReadonlyArray<string>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type OfficePageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type OfficePageQuery = {
  readonly node:
    | {
        readonly code: string;
        readonly name: string;
        readonly endedOn: string | null;
        readonly address: string;
        readonly hours: string | null;
        readonly phone: string | null;
        readonly accessibility: string | null;
        readonly procedures: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly code: string;
            readonly name: string;
            readonly legalForce: LegalForce | null;
            readonly latest: {
              readonly levels: ReadonlyArray<GovernmentLevel>;
              readonly onlineLevel: OnlineServiceLevel;
              readonly place: { readonly code: string; readonly name: string } | null;
              readonly channels: ReadonlyArray<{
                readonly kind: ChannelKind;
                readonly description: string | null;
                readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
                readonly fees: ReadonlyArray<{
                  readonly kind: FeeKind;
                  readonly amount: number | null;
                  readonly currency: string;
                  readonly text: string | null;
                }>;
              }>;
              readonly dossiers: ReadonlyArray<{
                readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
              }>;
            } | null;
          }>;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
        readonly place: { readonly id: string; readonly name: string };
        readonly authority: { readonly code: string; readonly name: string };
        readonly location: { readonly latitude: number; readonly longitude: number } | null;
        readonly takes: {
          readonly levels: ReadonlyArray<GovernmentLevel>;
          readonly authorities: ReadonlyArray<string>;
          readonly fields: ReadonlyArray<string>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type LifeEventsPageQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;

export type LifeEventsPageQuery = {
  readonly procedures: { readonly nodes: ReadonlyArray<{ readonly code: string }> };
  readonly lifeEvents: ReadonlyArray<{ readonly name: string; readonly count: number }>;
};

export type LifeEventPageQueryVariables = Exact<{
  filter: ProcedureFilter;
  first: number;
  after?: string | null | undefined;
  place?: string | null | undefined;
}>;

export type LifeEventPageQuery = {
  readonly procedures: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AuthoritiesPageQueryVariables = Exact<{
  name?: string | null | undefined;
  hasName: boolean;
}>;

export type AuthoritiesPageQuery = {
  readonly statistics: {
    readonly byAuthority: ReadonlyArray<{
      readonly count: number;
      readonly authority: { readonly code: string; readonly name: string; readonly level: GovernmentLevel };
    }>;
  };
  readonly found?: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
};

export type AuthorityPageQueryVariables = Exact<{
  code: string;
  codes: ReadonlyArray<string> | string;
  after?: string | null | undefined;
  isDecided: boolean;
}>;

export type AuthorityPageQuery = {
  readonly authority: {
    readonly code: string;
    readonly name: string;
    readonly level: GovernmentLevel;
    readonly endedOn: string | null;
    readonly parent: { readonly code: string; readonly name: string } | null;
    readonly place: { readonly id: string; readonly name: string } | null;
    readonly predecessors: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly successors: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  } | null;
  readonly announced?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly decided?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly decisions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly type: DecisionType;
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly counts: {
        readonly total: number;
        readonly new: number;
        readonly amended: number;
        readonly replaced: number;
        readonly abolished: number;
        readonly standardised: number;
        readonly reinstated: number;
      };
      readonly issuingAuthority: { readonly name: string };
    }>;
  };
};

export type DecisionsPageQueryVariables = Exact<{
  filter?: DecisionFilter | null | undefined;
  before?: string | null | undefined;
  body: string;
  hasBody: boolean;
}>;

export type DecisionsPageQuery = {
  readonly decisions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly type: DecisionType;
      readonly number: string;
      readonly title: string | null;
      readonly issuedOn: string;
      readonly url: string;
      readonly counts: {
        readonly total: number;
        readonly new: number;
        readonly amended: number;
        readonly replaced: number;
        readonly abolished: number;
        readonly standardised: number;
        readonly reinstated: number;
      };
      readonly issuingAuthority: { readonly name: string };
    }>;
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
  };
  readonly authority?: { readonly code: string; readonly name: string } | null;
};

export type LegalDocumentPageQueryVariables = Exact<{
  number: string;
  hasNumber: boolean;
  after?: string | null | undefined;
  words?: string | null | undefined;
  hasWords: boolean;
}>;

export type LegalDocumentPageQuery = {
  readonly legalDocument?: {
    readonly number: string;
    readonly title: string | null;
    readonly issuedOn: string | null;
    readonly inForceFrom: string | null;
    readonly noLongerInForceFrom: string | null;
  } | null;
  readonly resting?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly ended?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly legalForce: LegalForce | null;
      readonly latest: {
        readonly levels: ReadonlyArray<GovernmentLevel>;
        readonly onlineLevel: OnlineServiceLevel;
        readonly place: { readonly code: string; readonly name: string } | null;
        readonly channels: ReadonlyArray<{
          readonly kind: ChannelKind;
          readonly description: string | null;
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null };
          readonly fees: ReadonlyArray<{
            readonly kind: FeeKind;
            readonly amount: number | null;
            readonly currency: string;
            readonly text: string | null;
          }>;
        }>;
        readonly dossiers: ReadonlyArray<{
          readonly timeLimit: { readonly amount: number | null; readonly unit: TimeUnit | null; readonly text: string | null } | null;
        }>;
      } | null;
    }>;
  };
  readonly found?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly number: string; readonly title: string | null; readonly noLongerInForceFrom: string | null }>;
  };
};

export type AboutPageQueryVariables = Exact<{ [key: string]: never }>;

export type AboutPageQuery = { readonly catalog: { readonly today: string } };
