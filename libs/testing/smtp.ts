import { createServer, type Socket } from 'node:net';

/** A mail as a mail server received it. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly source: string;
}

export interface TestMailServer {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** Refuses recipients from now on, or takes them again. */
  refuse(refusing: boolean): void;
  close(): Promise<void>;
}

/** A mail server inside the test process. It keeps what it gets. */
export async function startMailServer(): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const state = { refusing: false };
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, state, received);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    received,
    refuse: (refusing) => {
      state.refusing = refusing;
    },
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

function converse(socket: Socket, state: { readonly refusing: boolean }, received: ReceivedMail[]): void {
  let to: string[] = [];
  let data: string[] | null = null;
  let rest = '';
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  const take = (line: string): void => {
    if (data) {
      if (line !== '.') return void data.push(line);
      received.push({ to, source: data.join('\n') });
      data = null;
      to = [];
      return void say('250 kept');
    }
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'RCPT' && state.refusing) return void say('451 later');
    if (command === 'RCPT') to.push(/<(.+)>/.exec(line)?.[1] ?? '');
    if (command === 'DATA') data = [];
    if (command === 'RSET') to = [];
    say({ DATA: '354 go on', QUIT: '221 bye' }[command] ?? '250 ok');
  };
  socket.setEncoding('utf8').on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    const lines = `${rest}${chunk.toString()}`.split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
  say('220 test');
}
