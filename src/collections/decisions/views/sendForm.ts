export type Sent<Body> = { readonly isOk: true; readonly body: Body } | { readonly isOk: false; readonly message: string };

/** Sends files and texts to an endpoint of the admin. The message of a failure is empty where nobody answered. */
export async function sendForm<Body>(url: string, parts: Readonly<Record<string, File | string>>, language: string): Promise<Sent<Body>> {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) form.set(name, part);
  const headers = { 'accept-language': language };
  const response = await fetch(url, { method: 'POST', body: form, credentials: 'include', headers }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (response?.ok) return { isOk: true, body: body as Body };
  const { errors } = (body ?? {}) as { readonly errors?: readonly { readonly message: string }[] };
  return { isOk: false, message: errors?.[0]?.message ?? '' };
}
