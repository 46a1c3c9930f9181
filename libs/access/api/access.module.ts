import { Global, Module } from '@nestjs/common';
import { SignIn } from './sign-in';

/** Sessions. */
@Global()
@Module({ providers: [SignIn], exports: [SignIn] })
export class AccessModule {}
