import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestActor } from '@cobijo/access/api/request-actor';
import { sessionHashOf } from '@cobijo/access/api/session-cookie';
import { Reads } from '@cobijo/audit/api/reads';
import { isId } from '@cobijo/kernel/rules/ids';
import { type OpenedDocument, openStatement } from './documents.queries';

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'text/plain': 'txt',
};

/** Opens a paper: always as a download, never run or shown by the browser, never kept in a cache. */
@Controller('documents')
export class OpenDocument {
  constructor(private readonly reads: Reads) {}

  @Get(':id')
  async open(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isId(id)) throw new NotFoundException();
    const asker = new RequestActor(sessionHashOf(request.headers.cookie), request.ip);
    const paper = await this.reads.one<OpenedDocument>(asker, openStatement(id));
    if (!paper) throw new NotFoundException();
    await reply
      .headers({
        'content-type': paper.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : paper.mediaType,
        'content-disposition': dispositionOf(paper),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      .send(paper.bytes);
  }
}

function dispositionOf({ title, mediaType }: OpenedDocument): string {
  const name = `${title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()}.${extensions[mediaType] ?? 'bin'}`;
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
