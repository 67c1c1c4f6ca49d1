/** Whether a stream ended because its reader went away: nobody waits for an answer, and nothing is wrong here. */
export function isHangUp(error: unknown): boolean {
  return ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED', 'ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '');
}
