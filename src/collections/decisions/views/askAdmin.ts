/** The answer of one of the admin's own endpoints. */
export interface AdminAnswer<Body> {
  readonly isOk: boolean;
  readonly status: number;
  readonly body: Body;
  /** What went wrong, in the asker's language; empty where nothing did. */
  readonly message: string;
}

/** Asks an endpoint of the admin: POST with a body, else GET. */
export async function askAdmin<Body>(url: string, body: object | null, language: string): Promise<AdminAnswer<Body>> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = (await response.json()) as Body & { errors?: { message: string }[] };
  return { isOk: response.ok, status: response.status, body: answer, message: answer.errors?.[0]?.message ?? '' };
}
