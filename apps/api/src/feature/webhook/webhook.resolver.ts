import type {
  CreatedWebhook, MutationCreateWebhookArgs, MutationEndWebhookArgs, MutationPauseWebhookArgs, MutationRedeliverWebhookArgs, MutationResumeWebhookArgs, MutationTestWebhookArgs,
  QueryWebhookDeliveriesArgs, Webhook, WebhookDeliveryPage,
} from '@lianxi/contract';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { WebhookService } from './webhook.service.js';

@Resolver()
export class WebhookResolver {
  constructor(private readonly service: WebhookService) {}

  @Query()
  webhooks(@Context() request: RequestContext): Promise<Webhook[]> {
    return this.service.list(request);
  }

  @Query()
  webhookDeliveries(@Context() request: RequestContext, @Args() args: QueryWebhookDeliveriesArgs): Promise<WebhookDeliveryPage> {
    return this.service.sent(request, args);
  }

  @Mutation()
  createWebhook(@Context() request: RequestContext, @Args() { input }: MutationCreateWebhookArgs): Promise<CreatedWebhook> {
    return this.service.create(request, input);
  }

  @Mutation()
  testWebhook(@Context() request: RequestContext, @Args() { id }: MutationTestWebhookArgs): Promise<Webhook> {
    return this.service.test(request, id);
  }

  @Mutation()
  redeliverWebhook(@Context() request: RequestContext, @Args() { id, deliveryId }: MutationRedeliverWebhookArgs): Promise<Webhook> {
    return this.service.redeliver(request, id, deliveryId);
  }

  @Mutation()
  pauseWebhook(@Context() request: RequestContext, @Args() { id }: MutationPauseWebhookArgs): Promise<Webhook> {
    return this.service.pause(request, id);
  }

  @Mutation()
  resumeWebhook(@Context() request: RequestContext, @Args() { id }: MutationResumeWebhookArgs): Promise<Webhook> {
    return this.service.resume(request, id);
  }

  @Mutation()
  endWebhook(@Context() request: RequestContext, @Args() { id }: MutationEndWebhookArgs): Promise<Webhook> {
    return this.service.end(request, id);
  }
}
