import type { ApiSeat, ApiToken, MutationCreateApiTokenArgs, MutationRevokeApiTokenArgs, MutationTakeApiTokenArgs, TakenApiToken } from '@lianxi/contract';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ApiTokenService } from './api-token.service.js';

@Resolver()
export class ApiTokenResolver {
  constructor(private readonly service: ApiTokenService) {}

  @Query()
  apiTokens(@Context() request: RequestContext): Promise<ApiToken[]> {
    return this.service.list(request);
  }

  @Query()
  apiSeats(@Context() request: RequestContext): Promise<ApiSeat[]> {
    return this.service.seats(request);
  }

  @Mutation()
  createApiToken(@Context() request: RequestContext, @Args() { input }: MutationCreateApiTokenArgs): Promise<ApiToken> {
    return this.service.create(request, input);
  }

  @Mutation()
  takeApiToken(@Context() request: RequestContext, @Args() args: MutationTakeApiTokenArgs): Promise<TakenApiToken> {
    return this.service.take(request, args);
  }

  @Mutation()
  revokeApiToken(@Context() request: RequestContext, @Args() args: MutationRevokeApiTokenArgs): Promise<ApiToken> {
    return this.service.revoke(request, args);
  }
}
