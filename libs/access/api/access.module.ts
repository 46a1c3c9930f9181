import { Global, Module } from '@nestjs/common';
import { EnterWithCode } from './enter-with-code';
import { FirstAccess } from './first-access';
import { SignIn } from './sign-in';

/** Sessions, and how a person gets a password: the first of an installation, and everybody after her. */
@Global()
@Module({ providers: [EnterWithCode, FirstAccess, SignIn], exports: [EnterWithCode, FirstAccess, SignIn] })
export class AccessModule {}
