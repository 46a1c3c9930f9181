import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** Hands expected answers (FORBIDDEN, UNAUTHENTICATED) on without a line in the log. */
@Catch(GraphQLError)
export class SpokenErrors implements ExceptionFilter {
  catch(error: GraphQLError): GraphQLError {
    return error;
  }
}
