/** The lines of an answer as they come, so that a long log is never held whole. */
export async function* linesOf({ body }: Pick<Response, 'body'>): AsyncGenerator<string> {
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    let held = '';
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (held + (value ?? '')).split('\n');
      held = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield line;
      if (done) break;
    }
    if (held !== '') yield held;
  } finally {
    await reader.cancel();
  }
}
