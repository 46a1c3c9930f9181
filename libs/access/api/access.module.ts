import { Global, Module } from '@nestjs/common';
import { FirstAccess } from './first-access';
import { SignIn } from './sign-in';

/** Sessions, and the first person of a new installation. */
@Global()
@Module({ providers: [FirstAccess, SignIn], exports: [FirstAccess, SignIn] })
export class AccessModule {}
