/** Names shorter than this name one case. */
const SHORTEST_LIST = 120;
const HEAD = /^(.{8,}?)\s+(?:trong các trường hợp|trong trường hợp|đối với các trường hợp|đối với trường hợp|đối với)\s+/iu;

/**
 * The cases of a long name, each as a name of its own: 'Đăng ký biến động đất đai đối với trường hợp chuyển nhượng; thừa
 * kế' is 'Đăng ký biến động đất đai chuyển nhượng' and 'Đăng ký biến động đất đai thừa kế'. Empty for a name of one case.
 */
export function nameCases(name: string): string[] {
  if (name.length < SHORTEST_LIST || !name.includes(';')) return [];
  const head = HEAD.exec(name);
  const start = head?.[1] ?? '';
  const cases = name
    .slice(head?.[0].length ?? 0)
    .split(';')
    .map((part) => part.replace(/^\s*(?:trường hợp|hoặc|và)\s+/iu, '').trim())
    .filter((part) => part !== '');
  return cases.map((part) => `${start} ${part}`.trim());
}
