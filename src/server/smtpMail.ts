import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Mail } from '../collections/mail/mail.ts';

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Letters by a mail server. A letter that cannot be sent is logged without its text: what people do never waits for mail
 * and never fails by it.
 * @param url 'smtps://user:password@mail.example:465'; never to be printed
 */
export function smtpMail({ url, from }: { readonly url: string; readonly from: string }, log: Pick<Logger, 'error'>): Mail {
  const transport = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE });
  return {
    async send({ to, subject, text }) {
      // Each person gets a letter of their own, and no list of the others.
      for (const address of to) {
        await transport
          .sendMail({ to: { name: '', address }, subject, text })
          .catch((error: unknown) => log.error({ code: (error as { code?: string }).code }, 'A letter could not be sent.'));
      }
    },
  };
}
