import { Module } from '@nestjs/common';
import { AttachDocument } from './attach-document';
import { DocumentsResolver } from './documents.resolver';
import { OpenDocument } from './open-document.controller';
import { VoidDocument } from './void-document';

/** The door of the context to the application. */
@Module({ providers: [AttachDocument, DocumentsResolver, VoidDocument], controllers: [OpenDocument] })
export class DocumentsModule {}
