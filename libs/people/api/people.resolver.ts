import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Outcome } from '@cobijo/audit/api/outcome';
import { Reads } from '@cobijo/audit/api/reads';
import type * as Api from '@cobijo/graphql/generated/server';
import { AddAlias } from './add-alias';
import { AddIdentityDocument } from './add-identity-document';
import { AddPerson } from './add-person';
import { AnswerLikeness } from './answer-likeness';
import { ConfirmClassification } from './confirm-classification';
import { CorrectChild } from './correct-child';
import { CorrectPerson } from './correct-person';
import { CorrectRelationship } from './correct-relationship';
import { duplicateCandidates } from './duplicate-candidates.queries';
import { childById, familyPage } from './family-page.queries';
import { type KnownArgs, knownChildren, knownPersons, waitingChildren } from './known-people.queries';
import { LinkRelationship } from './link-relationship';
import { LinkSiblings } from './link-siblings';
import { RegisterChild } from './register-child';
import { VerifyRelationship } from './verify-relationship';

/** Who the child is and who is hers, read. */
@Resolver()
export class PeoplePagesResolver {
  constructor(private readonly reads: Reads) {}

  @Query('familyPage')
  familyPage(@Context('actor') request: RequestActor, @Args('caseFileId') id: string): Promise<Api.FamilyPage | null> {
    return familyPage(this.reads, request, id);
  }

  @Query('child')
  child(@Context('actor') request: RequestActor, @Args('id') id: string): Promise<Api.Child | null> {
    return childById(this.reads, request, id);
  }

  @Query('duplicateCandidates')
  duplicateCandidates(@Context('actor') request: RequestActor, @Args('query') query: Api.DuplicateQuery): Promise<Api.DuplicateCandidate[]> {
    return duplicateCandidates(this.reads, request, query);
  }

  @Query('knownPersons')
  knownPersons(@Context('actor') request: RequestActor, @Args() args: KnownArgs): Promise<Api.KnownPerson[]> {
    return knownPersons(this.reads, request, args);
  }

  @Query('knownChildren')
  knownChildren(@Context('actor') request: RequestActor, @Args() args: KnownArgs): Promise<Api.KnownChild[]> {
    return knownChildren(this.reads, request, args);
  }

  @Query('waitingChildren')
  waitingChildren(@Context('actor') request: RequestActor): Promise<Api.WaitingChild[]> {
    return waitingChildren(this.reads, request);
  }
}

/** Who the child is. */
@Resolver()
export class ChildResolver {
  constructor(
    private readonly registering: RegisterChild,
    private readonly correcting: CorrectChild,
    private readonly naming: AddAlias,
    private readonly papers: AddIdentityDocument,
    private readonly confirming: ConfirmClassification,
    private readonly siblings: LinkSiblings,
    private readonly likenesses: AnswerLikeness,
  ) {}

  @Mutation('registerChild')
  registerChild(@Context('actor') request: RequestActor, @Args('input') input: Api.RegisterChildInput): Promise<Outcome<Api.ChildSaved> | null> {
    return this.registering.register(request, input);
  }

  @Mutation('correctChild')
  correctChild(@Context('actor') request: RequestActor, @Args('input') input: Api.CorrectChildInput): Promise<Outcome<Api.ChildSaved> | null> {
    return this.correcting.correct(request, input);
  }

  @Mutation('addAlias')
  addAlias(@Context('actor') request: RequestActor, @Args('input') input: Api.AddAliasInput): Promise<Outcome<Api.ChildSaved> | null> {
    return this.naming.add(request, input);
  }

  @Mutation('addIdentityDocument')
  addIdentityDocument(@Context('actor') request: RequestActor, @Args('input') input: Api.AddIdentityDocumentInput): Promise<Outcome<Api.ChildSaved> | null> {
    return this.papers.add(request, input);
  }

  @Mutation('confirmClassification')
  confirmClassification(@Context('actor') request: RequestActor, @Args('input') input: Api.ConfirmClassificationInput): Promise<Outcome<Api.ChildSaved> | null> {
    return this.confirming.confirm(request, input);
  }

  @Mutation('answerLikeness')
  answerLikeness(@Context('actor') request: RequestActor, @Args('input') input: Api.AnswerLikenessInput): Promise<Outcome<Api.LikenessAnswered> | null> {
    return this.likenesses.answer(request, input);
  }

  @Mutation('linkSiblings')
  linkSiblings(@Context('actor') request: RequestActor, @Args('input') input: Api.LinkSiblingsInput): Promise<Outcome<Api.SiblingsLinked> | null> {
    return this.siblings.link(request, input);
  }
}

/** Who is hers. */
@Resolver()
export class RelationshipResolver {
  constructor(
    private readonly adding: AddPerson,
    private readonly linking: LinkRelationship,
    private readonly correcting: CorrectRelationship,
    private readonly correctingPerson: CorrectPerson,
    private readonly verifying: VerifyRelationship,
  ) {}

  @Mutation('addPerson')
  addPerson(@Context('actor') request: RequestActor, @Args('input') input: Api.AddPersonInput): Promise<Outcome<Api.RelationshipSaved> | null> {
    return this.adding.add(request, input);
  }

  @Mutation('linkRelationship')
  linkRelationship(@Context('actor') request: RequestActor, @Args('input') input: Api.LinkRelationshipInput): Promise<Outcome<Api.RelationshipSaved> | null> {
    return this.linking.link(request, input);
  }

  @Mutation('correctRelationship')
  correctRelationship(@Context('actor') request: RequestActor, @Args('input') input: Api.CorrectRelationshipInput): Promise<Outcome<Api.RelationshipSaved> | null> {
    return this.correcting.correct(request, input);
  }

  @Mutation('correctPerson')
  correctPerson(@Context('actor') request: RequestActor, @Args('input') input: Api.CorrectPersonInput): Promise<Outcome<Api.RelationshipSaved> | null> {
    return this.correctingPerson.correct(request, input);
  }

  @Mutation('verifyRelationship')
  verifyRelationship(@Context('actor') request: RequestActor, @Args('input') input: Api.VerifyRelationshipInput): Promise<Outcome<Api.RelationshipSaved> | null> {
    return this.verifying.verify(request, input);
  }
}
