/** The answer of one of the admin's own endpoints. */
export interface AdminAnswer<Body> {
  readonly isOk: boolean;
  readonly status: number;
  readonly body: Body;
  /** What went wrong, in the asker's language; empty where nothing did. */
  readonly message: string;
}

const UNANSWERED = {
  vi: 'Máy chủ không trả lời. Hãy kiểm tra kết nối rồi thử lại.',
  en: 'The server does not answer. Check the connection and try again.',
} as const;

/** Asks an endpoint of the admin: POST with a body, else GET. Never throws: without an answer the status is 0. */
export async function askAdmin<Body>(url: string, body: object | null, language: string): Promise<AdminAnswer<Body>> {
  const asked = {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
  return answerOf<Body>(url, asked, language);
}

/** Sends files and texts to an endpoint of the admin, as `askAdmin` asks. */
export async function sendForm<Body>(
  url: string,
  parts: Readonly<Record<string, File | string>>,
  language: string,
): Promise<AdminAnswer<Body>> {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) form.set(name, part);
  return answerOf<Body>(url, { method: 'POST', body: form }, language);
}

async function answerOf<Body>(url: string, asked: RequestInit, language: string): Promise<AdminAnswer<Body>> {
  const headers = { ...(asked.headers as Record<string, string>), 'accept-language': language };
  const response = await fetch(url, { ...asked, credentials: 'include', headers }).catch(() => null);
  // What a proxy says in the server's place is no JSON, nor is an answer that breaks off.
  const read: unknown = await response?.json().catch(() => null);
  const body = (read ?? null) as (Body & { readonly errors?: readonly { readonly message: string }[] }) | null;
  const isOk = response?.ok === true && body !== null;
  const told = body?.errors?.[0]?.message ?? (isOk ? '' : UNANSWERED[language === 'en' ? 'en' : 'vi']);
  return { isOk, status: response?.status ?? 0, body: body ?? ({} as Body), message: told };
}
