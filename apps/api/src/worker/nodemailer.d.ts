declare module 'nodemailer' {
  interface Envelope {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly messageId: string;
    readonly headers: Readonly<Record<string, string>>;
  }
  interface Transport {
    sendMail(mail: Envelope): Promise<unknown>;
    close(): void;
  }
  /** Makes a connection to a mail server from its address. */
  export function createTransport(options: { readonly url: string; readonly pool: true; readonly maxConnections: number; readonly connectionTimeout: number; readonly socketTimeout: number }): Transport;
}
