import { createTransport } from 'nodemailer';
import { neutralMail } from './neutral-mail';

export interface Mailer {
  /** Tells one person that there is a task. `reference` makes a repeated attempt recognisable to mail servers. */
  send(address: string, reference: string): Promise<void>;
  close(): void;
}

/** Sends neutral messages through a mail server. */
export function mailerOf(settings: { readonly smtpUrl: string; readonly sender: string; readonly publicUrl: string }): Mailer {
  const transport = createTransport({ url: settings.smtpUrl, pool: true, maxConnections: 2, connectionTimeout: 10_000, socketTimeout: 20_000 });
  const host = new URL(settings.publicUrl).hostname;
  return {
    send: async (address, reference) => {
      await transport.sendMail({
        ...neutralMail(settings.publicUrl),
        from: settings.sender,
        to: address,
        messageId: `<${reference}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
