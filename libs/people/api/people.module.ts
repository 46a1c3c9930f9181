import { Module } from '@nestjs/common';
import { AddAlias } from './add-alias';
import { AddIdentityDocument } from './add-identity-document';
import { AddPerson } from './add-person';
import { AddressesResolver } from './addresses/addresses.resolver';
import { CorrectAddressReaders } from './addresses/correct-address-readers';
import { RecordAddress } from './addresses/record-address';
import { AnswerLikeness } from './answer-likeness';
import { ConfirmClassification } from './confirm-classification';
import { CorrectChild } from './correct-child';
import { CorrectPerson } from './correct-person';
import { CorrectRelationship } from './correct-relationship';
import { LinkRelationship } from './link-relationship';
import { LinkSiblings } from './link-siblings';
import { ChildResolver, PeoplePagesResolver, RelationshipResolver } from './people.resolver';
import { RegisterChild } from './register-child';
import { VerifyRelationship } from './verify-relationship';

/** The door of the context to the application. */
@Module({
  providers: [
    AddressesResolver, RecordAddress, CorrectAddressReaders,
    PeoplePagesResolver, ChildResolver, RelationshipResolver,
    AddAlias, AddIdentityDocument, AddPerson, AnswerLikeness, ConfirmClassification, CorrectChild, CorrectPerson, CorrectRelationship, LinkRelationship, LinkSiblings,
    RegisterChild, VerifyRelationship,
  ],
})
export class PeopleModule {}
