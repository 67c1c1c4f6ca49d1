import { bilingual } from '../../domain/values/bilingual.ts';

/** English messages of graphql-js and graphql-http, by their first words; the first match counts. */
const WORDINGS: readonly (readonly [start: RegExp, vi: string, example: string])[] = [
  [/^Syntax Error/, 'Truy vấn sai cú pháp', 'Syntax Error: Expected Name, found <EOF>.'],
  [/^Cannot query field/, 'Không có trường này', 'Cannot query field "x" on type "Query".'],
  [/^Unknown argument/, 'Không có tham số này', 'Unknown argument "x" on field "Query.procedure".'],
  [/^Unknown type/, 'Không có kiểu này', 'Unknown type "X".'],
  [/^Unknown fragment/, 'Không có đoạn truy vấn này', 'Unknown fragment "x".'],
  [/^Unknown directive/, 'Không có chỉ thị này', 'Unknown directive "@x".'],
  [/^Unknown operation/, 'Không có truy vấn mang tên này', 'Unknown operation named "x".'],
  [
    /^Field .* argument .* is required/,
    'Thiếu tham số bắt buộc',
    'Field "procedure" argument "code" of type "String!" is required, but it was not provided.',
  ],
  [/^Variable .* of required type/, 'Thiếu biến bắt buộc', 'Variable "$code" of required type "String!" was not provided.'],
  [
    /^Variable .* got invalid value/,
    'Giá trị của biến không đúng kiểu',
    'Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"',
  ],
  [/^Variable .* is not defined/, 'Biến chưa được khai báo', 'Variable "$x" is not defined.'],
  [/^Variable .* is never used/, 'Biến không được dùng đến', 'Variable "$x" is never used.'],
  [/^Variable/, 'Biến không đúng', 'Variable "$x" of type "Int" used in position expecting type "String!".'],
  [/^Value .* does not exist in/, 'Giá trị không có trong danh sách', 'Value "X" does not exist in "ProcedureOrder" enum.'],
  [/cannot represent|^Expected value/, 'Giá trị không đúng kiểu', 'Int cannot represent non-integer value: "x"'],
  [/^Field .* is not defined by type/, 'Không có điều kiện này', 'Field "x" is not defined by type "ProcedureFilter".'],
  [
    /^Field .* must have a selection/,
    'Phải nêu các trường con cần lấy',
    'Field "catalog" of type "Catalog!" must have a selection of subfields. Did you mean "catalog { ... }"?',
  ],
  [
    /^Field .* must not have a selection/,
    'Trường này không có trường con',
    'Field "code" must not have a selection since type "String!" has no subfields.',
  ],
  [
    /^Fields .* conflict/,
    'Các trường trùng tên mâu thuẫn nhau: hãy đặt bí danh',
    'Fields "a" conflict because "code" and "name" are different fields.',
  ],
  [/^Fragment/, 'Đoạn truy vấn không dùng được ở đây', 'Fragment "x" is never used.'],
  [
    /^Must provide (an operation|operation name)/,
    'Phải nêu truy vấn cần thực hiện',
    'Must provide operation name if query contains multiple operations.',
  ],
  [
    /^Schema is not configured to execute/,
    'Chỉ có truy vấn đọc (query), không có thao tác ghi',
    'Schema is not configured to execute mutation operation.',
  ],
  [/^Missing query/, 'Thiếu truy vấn (query)', 'Missing query'],
  [/^Missing body/, 'Thiếu nội dung: hãy gửi một đối tượng JSON có query', 'Missing body'],
  [/^JSON body must be an object/, 'Nội dung phải là một đối tượng JSON có query', 'JSON body must be an object'],
  [/^Unparsable JSON/, 'Nội dung không phải JSON hợp lệ', 'Unparsable JSON body'],
  [/^Unparsable URL/, 'Địa chỉ không đọc được', 'Unparsable URL'],
  [/^Invalid (query|operationName|variables|extensions)/, 'Tham số của yêu cầu không đúng dạng', 'Invalid variables'],
  [/^Unable to detect operation AST/, 'Không xác định được truy vấn cần thực hiện', 'Unable to detect operation AST'],
];
const OTHERWISE = 'Truy vấn không hợp lệ';
/** Messages repeat the query, which may be as long as a request. */
const MOST_CHARACTERS = 500;

/** A library's message with Vietnamese in front; a Vietnamese message stays. */
export function inVietnameseFirst(message: string): string {
  const en = message.length > MOST_CHARACTERS ? `${message.slice(0, MOST_CHARACTERS)}…` : message;
  const wording = WORDINGS.find(([start]) => start.test(message));
  if (!wording && /[\u1ea0-\u1ef9\u0110\u0111\u01a0-\u01b0]/.test(message)) return en;
  return bilingual({ vi: wording?.[1] ?? OTHERWISE, en });
}

/** The examples, for the test that holds the table. */
export const WORDED_EXAMPLES = WORDINGS.map(([, vi, example]) => ({ vi, example }));
